package dev.latent.hal.pressure;

import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long work waits. Source: the kernel's pressure stall information, Documentation/accounting/psi.rst. */
record Stalls(KernelFiles files, Path folder) {

  private static final Pattern SOME = Pattern.compile("(?m)^some avg10=(\\d{1,3}\\.\\d{1,2})(?=\\s|$)");
  private static final double MOST = 100;

  /** {@return percent of the last ten seconds in which some task waited for that} */
  Option<Double> look(String resource) {
    Path file = folder.resolve(resource);
    return files.text(file).flatMap(it -> some(file, it));
  }

  private Option<Double> some(Path file, String text) {
    Matcher found = SOME.matcher(text);
    return found.find() && Double.parseDouble(found.group(1)) <= MOST
        ? Option.some(Double.parseDouble(found.group(1)))
        : files.odd(file, "tells no share of the last ten seconds");
  }
}
