package dev.latent.app.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a user's pictures are: the environment's {@code XDG_PICTURES_DIR}, else what {@code user-dirs.dirs} says, else
 * {@code Pictures} in the home folder. Source: xdg-user-dirs.
 */
final class PicturesFolder {

  private static final Pattern ENTRY = Pattern.compile("\\s*XDG_PICTURES_DIR=\"([^\"]+)\"\\s*");

  private PicturesFolder() {}

  /** @param account where the account's home is, for when the environment names no {@code HOME} */
  static Path of(Map<String, String> environment, Path account) {
    Path home = Optional.ofNullable(environment.get("HOME")).map(Path::of).filter(Path::isAbsolute).orElse(account);
    return Optional.ofNullable(environment.get("XDG_PICTURES_DIR"))
        .or(() -> configured(environment, home))
        .map(it -> Path.of(it.replace("$HOME", home.toString())))
        .filter(Path::isAbsolute)
        .orElse(home.resolve("Pictures"));
  }

  private static Optional<String> configured(Map<String, String> environment, Path home) {
    Path config = Optional.ofNullable(environment.get("XDG_CONFIG_HOME")).map(Path::of)
        .orElse(home.resolve(".config"));
    try (Stream<String> lines = Files.lines(config.resolve("user-dirs.dirs"))) {
      return lines.map(ENTRY::matcher).filter(Matcher::matches).map(it -> it.group(1)).findFirst();
    } catch (IOException nothingConfigured) {
      return Optional.empty();
    }
  }
}
