package dev.latent.hal.folder;

import dev.latent.camera.model.device.Setting;
import dev.latent.camera.model.device.SettingsReader;
import dev.latent.camera.model.device.Size;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@code [device]} table. */
final class FolderReader {

  private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,5})x([1-9]\\d{0,5})");
  private static final String INBOX = "inbox";
  private static final String NOMINAL = "6000x4000";

  private final SettingsReader reader;

  private FolderReader(SettingsReader reader) {
    this.reader = reader;
  }

  /** {@return the settings, or all their faults} */
  static Either<Seq<Setting.Fault>, FolderSettings> read(Setting.Table table) {
    SettingsReader reader = new SettingsReader(table);
    FolderSettings settings = new FolderReader(reader).settings();
    Seq<Setting.Fault> faults = reader.faults();
    return faults.isEmpty() ? Either.right(settings) : Either.left(faults);
  }

  private FolderSettings settings() {
    return new FolderSettings(inbox(),
        reader.flag("existing", false),
        Duration.ofMillis(reader.whole("settle_ms", 1000, 0, 5000)),
        Duration.ofMillis(reader.whole("poll_ms", 250, 10, 60_000)),
        size(reader.text("size", NOMINAL)));
  }

  private Option<Path> inbox() {
    return Option.when(reader.has(INBOX), () -> reader.text(INBOX, ".")).flatMap(this::folder);
  }

  private Option<Path> folder(String name) {
    try {
      Path folder = Path.of(name).toAbsolutePath().normalize();
      if (!name.isBlank() && Files.isDirectory(folder)) {
        return Option.some(folder);
      }
    } catch (InvalidPathException e) {
      // No folder can have that name: the sentence below says so.
    }
    reader.refuse(INBOX, isFile(name) ? "is a file, not a folder; name the folder that it lies in"
        : "is no folder: there is no \"" + name + "\"; make it or name another");
    return Option.none();
  }

  private static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private Size size(String text) {
    Matcher size = SIZE.matcher(text);
    if (size.matches()) {
      return new Size(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }
    reader.refuse("size", "must be a size like \"" + NOMINAL + "\"");
    return new Size(6000, 4000);
  }
}
