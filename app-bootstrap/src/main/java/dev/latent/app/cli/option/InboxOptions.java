package dev.latent.app.cli.option;

import dev.latent.app.cli.desk.Lab;
import dev.latent.app.profile.TargetDevice;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folder of a real camera. */
public final class InboxOptions {

  private static final String FOLDER = "folder";
  private static final String INBOX = "inbox";

  @Option(names = "--inbox", paramLabel = "DIR",
      description = "With --profile folder: the folder that a real camera drops its files into. Each of the next "
          + "photos there is a shot; nothing in it is ever changed. Ctrl-C ends the wait for the next one, and leaves "
          + "the second phase to \"latent develop\".")
  private @Nullable String watched;

  @Option(names = "--existing",
      description = "With --inbox: photos that lie there already count too, as on a memory card.")
  private boolean existing;

  /** The device with its folder; or why not. */
  public Either<Lab.Refusal, TargetDevice> on(TargetDevice device, Path library) {
    boolean watches = device.kit().value().equals(FOLDER);
    if (!watches && (watched != null || existing)) {
      return Either.left(Lab.Refusal.usage("--inbox and --existing are for a camera behind a folder: take --profile folder"));
    }
    if (watches && watched == null && !device.settings().values().containsKey(INBOX)) {
      return Either.left(Lab.Refusal.usage("name the folder that the camera drops its files into: --inbox DIR"));
    }
    return watched != null && Path.of(watched).toAbsolutePath().normalize().startsWith(library)
        ? Either.left(Lab.Refusal.usage("--inbox " + watched + " lies in the library; name the camera's own folder"))
        : Either.right(device.with(settings()));
  }

  private List<TargetDevice.Above> settings() {
    List<TargetDevice.Above> settings = List.empty();
    if (watched != null) {
      settings = settings.append(TargetDevice.Above.text(INBOX, watched, "--inbox"));
    }
    return existing ? settings.append(TargetDevice.Above.on("existing", "--existing")) : settings;
  }
}
