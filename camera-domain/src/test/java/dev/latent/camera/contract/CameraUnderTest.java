package dev.latent.camera.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.PhotoStream;
import dev.latent.camera.model.photo.PreviewStream;
import dev.latent.camera.model.photo.StreamConfiguration;
import dev.latent.camera.port.driven.CameraHal;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The camera of a device that its contract is held against, and the streams that it is asked for. Confined. */
class CameraUnderTest {

  final CameraHal hal;

  CameraUnderTest(CameraHal hal) {
    this.hal = hal;
  }

  /** The first camera and mode that deliver photos in two stages. */
  CameraDevice camera() {
    return hal.cameras().find(it -> mode(it).isDefined())
        .getOrElseThrow(() -> new AssertionError("no camera with deferred photos"));
  }

  CameraId cameraId() {
    return camera().cameraId();
  }

  SceneMode mode() {
    return mode(camera()).get();
  }

  Profile photo() {
    return camera().capability(mode()).get().photoProfiles().head();
  }

  StreamConfiguration streams(boolean deferred) {
    return streams(Option.none(), Option.some(new PhotoStream(photo(), deferred, false)));
  }

  StreamConfiguration streams(Option<PreviewStream> preview, Option<PhotoStream> photo) {
    return new StreamConfiguration(cameraId(), mode(), preview, photo);
  }

  /** With a preview beside deferred photos; a camera that shows none is not asked. */
  StreamConfiguration previews() {
    Seq<Profile> profiles = camera().capability(mode()).get().previewProfiles();
    assumeTrue(!profiles.isEmpty(), "this camera shows no preview");
    return streams(Option.some(new PreviewStream(profiles.head(), camera().abilities().frameRates().head())),
        Option.some(new PhotoStream(photo(), true, false)));
  }

  private static Option<SceneMode> mode(CameraDevice camera) {
    return camera.sceneModes().toList().sorted()
        .find(it -> camera.deferral().of(it) == DeferredDeliveryImageType.PHOTO
            && camera.capability(it).exists(outputs -> !outputs.photoProfiles().isEmpty()));
  }
}
