package dev.latent.app.cli;

import dev.latent.app.cli.desk.Desk;
import dev.latent.app.cli.desk.ExitCode;
import dev.latent.app.cli.desk.Lab;
import dev.latent.app.cli.option.JsonOption;
import dev.latent.app.cli.option.TargetOptions;
import dev.latent.app.profile.Profiles;
import dev.latent.app.profile.TargetDevice;
import dev.latent.camera.model.device.CameraDevice;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "devices", sortOptions = false,
    header = "Show the cameras of a target device, and what they can do.",
    description = {"", "For each camera and scene mode: the type of image that it delivers in two stages (photo, video "
        + "or none), and its photo and preview streams; then what can be set of the camera. Nothing is opened, and no "
        + "library is needed.", ""},
    footer = {"", "Examples:",
        "  latent devices                        the built-in phone",
        "  latent devices --profile tablet       one that does not defer",
        "  latent devices --profile my.toml      one of your own"})
final class DevicesCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin
  private TargetOptions target = new TargetOptions();

  @Mixin
  private JsonOption json = new JsonOption();

  DevicesCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Either<Lab.Refusal, TargetDevice> wanted = target.target();
    return desk.with(wanted.flatMap(desk.lab()::cameras), cameras -> show(wanted.get(), cameras));
  }

  private ExitCode show(TargetDevice device, Seq<CameraDevice> cameras) {
    if (json.asked()) {
      cameras.map(it -> CameraJson.of(device, it)).forEach(desk.console()::line);
      return ExitCode.OK;
    }
    desk.console().line(device.description().isEmpty() ? device.name() : device.name() + ": " + device.description());
    cameras.flatMap(CameraLines::of).forEach(desk.console()::line);
    desk.console().line("");
    desk.console().line("Built-in profiles: " + Profiles.BUILT_IN.mkString(", ") + ". Your own: --profile FILE.toml");
    return ExitCode.OK;
  }
}
