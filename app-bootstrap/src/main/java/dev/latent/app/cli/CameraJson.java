package dev.latent.app.cli;

import dev.latent.app.cli.tell.Json;
import dev.latent.app.profile.TargetDevice;
import dev.latent.camera.model.control.CameraAbilities;
import dev.latent.camera.model.control.Range;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.Profile;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;

/** What a camera looks like to programs: one object, by Camera Kit's names. */
final class CameraJson {

  private CameraJson() {}

  static String of(TargetDevice device, CameraDevice camera) {
    return Json.object("camera", json -> {
      json.text("profile", device.name()).text("kit", device.kit().value()).text("cameraId", camera.cameraId().value());
      json.text("position", camera.cameraPosition().name()).text("type", camera.cameraType().name());
      json.text("connection", camera.connectionType().name()).number("orientation", camera.cameraOrientation());
      modes(json, camera);
      json.object("abilities", () -> abilities(json, camera.abilities()));
    });
  }

  private static void modes(Json json, CameraDevice camera) {
    json.objects("modes", camera.capabilities().toList().sortBy(it -> it._1.code()), mode -> json
        .text("mode", mode._1.name()).text("deferral", camera.deferral().of(mode._1).name())
        .texts("photo", profiles(mode._2.photoProfiles()))
        .texts("preview", profiles(mode._2.previewProfiles())));
  }

  private static void abilities(Json json, CameraAbilities can) {
    json.objects("frameRates", can.frameRates(), it -> json.number("min", it.min()).number("max", it.max()));
    json.texts("flashModes", names(can.flashModes()));
    json.texts("exposureModes", names(can.exposureModes()));
    json.object("exposureBias", can.exposureBias(), it -> range(json, it));
    json.texts("focusModes", names(can.focusModes()));
    json.object("zoomRatio", can.zoomRatio(), it -> range(json, it));
    json.texts("prioritizations", names(can.prioritizations()));
    json.flag("mirror", can.mirror()).flag("burst", can.burst());
    json.flag("quickThumbnail", can.quickThumbnail()).flag("mute", can.mute());
  }

  private static void range(Json json, Range range) {
    json.real("min", range.min()).real("max", range.max());
  }

  private static Seq<String> profiles(Seq<Profile> profiles) {
    return profiles.map(it -> it.format() + " " + it.size());
  }

  private static <E extends Enum<E>> Seq<String> names(Traversable<E> values) {
    return values.toList().sorted().map(Enum::name);
  }
}
