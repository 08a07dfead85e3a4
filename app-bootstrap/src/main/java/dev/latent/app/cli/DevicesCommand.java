package dev.latent.app.cli;

import dev.latent.app.cli.tell.Json;
import dev.latent.app.profile.Profiles;
import dev.latent.app.profile.TargetDevice;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraOutputCapability;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "devices", sortOptions = false,
    header = "Show the cameras of a target device, and what they can do.",
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
      cameras.map(it -> line(device, it)).forEach(desk.console()::line);
      return ExitCode.OK;
    }
    desk.console().line(device.name() + ": " + device.description());
    cameras.flatMap(DevicesCommand::lines).forEach(desk.console()::line);
    desk.console().line("");
    desk.console().line("Built-in profiles: " + Profiles.BUILT_IN.mkString(", ") + ". Your own: --profile FILE.toml");
    return ExitCode.OK;
  }

  private static Seq<String> lines(CameraDevice camera) {
    return modes(camera).map(it -> "  camera %s (%s): %s, deferred delivery %s, photos %s".formatted(camera.cameraId(),
        camera.cameraPosition(), it._1, camera.deferral().of(it._1), sizes(it._2.photoProfiles()).mkString(" ")));
  }

  private static String line(TargetDevice device, CameraDevice camera) {
    return Json.object("camera", json -> json
        .text("profile", device.name()).text("kit", device.kit().value()).text("cameraId", camera.cameraId().value())
        .text("position", camera.cameraPosition().name()).text("type", camera.cameraType().name())
        .number("orientation", camera.cameraOrientation())
        .objects("modes", modes(camera), mode -> json
            .text("mode", mode._1.name()).text("deferral", camera.deferral().of(mode._1).name())
            .texts("photo", sizes(mode._2.photoProfiles()))
            .texts("preview", sizes(mode._2.previewProfiles()))));
  }

  private static Seq<Tuple2<SceneMode, CameraOutputCapability>> modes(CameraDevice camera) {
    return camera.capabilities().toList().sortBy(it -> it._1.code());
  }

  private static Seq<String> sizes(Seq<Profile> profiles) {
    return profiles.map(it -> it.format() + " " + it.size());
  }
}
