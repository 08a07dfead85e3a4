package dev.latent.hal.pressure;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Small text files of the kernel. What is not there or odd is none, and is said once for each kind of oddness: a file
 * that is odd at one look is so at the next. Thread-safe.
 */
final class KernelFiles {

  /** A page: what the kernel tells through one file of this sort is never longer. */
  private static final int LONGEST_BYTES = 4096;

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

  private final Consumer<? super String> log;
  private final Set<String> said = ConcurrentHashMap.newKeySet();

  /** @param log is told one line for each kind of oddness */
  KernelFiles(Consumer<? super String> log) {
    this.log = log;
  }

  /** {@return what it says, without the white space around it; never empty} */
  Option<String> text(Path file) {
    if (!Files.isRegularFile(file)) {
      return odd(file, Files.exists(file) ? "is no file" : "is not there");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return sized(file, new String(in.readNBytes(LONGEST_BYTES + 1), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      return odd(file, "cannot be read");
    }
  }

  /** {@return what it says; that it is not there is not odd} */
  Option<String> textIfThere(Path file) {
    return Files.exists(file) ? text(file) : Option.none();
  }

  /** {@return its number, if it is between {@code least} and {@code most}, both included} */
  Option<Long> whole(Path file, long least, long most) {
    return text(file).flatMap(it -> WHOLE.matcher(it).matches()
        ? inside(file, Long.parseLong(it), least, most)
        : odd(file, "is no whole number"));
  }

  /** {@return what is in that folder, of those names, in no order} */
  Seq<Path> list(Path folder, String names) {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, names)) {
      return List.ofAll(found);
    } catch (IOException | DirectoryIteratorException e) {
      odd(folder, "is no folder that can be read");
      return List.empty();
    }
  }

  /** {@return none, having said why if that was not said before} */
  <T> Option<T> odd(Path file, String what) {
    String kind = file.getFileName() + " " + what;
    if (said.add(kind)) {
      log.accept("a reading is unknown; said once for each kind file=" + file + " because=" + kind);
    }
    return Option.none();
  }

  private Option<String> sized(Path file, String text) {
    if (text.length() > LONGEST_BYTES) {
      return odd(file, "is too long");
    }
    return text.isBlank() ? odd(file, "is empty") : Option.some(text.strip());
  }

  private Option<Long> inside(Path file, long number, long least, long most) {
    return number >= least && number <= most
        ? Option.some(number)
        : odd(file, "is not between " + least + " and " + most);
  }
}
