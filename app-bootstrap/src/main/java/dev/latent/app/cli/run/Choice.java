package dev.latent.app.cli.run;

import static dev.latent.camera.model.device.CameraErrorCode.CAPABILITY_NOT_SUPPORTED;
import static dev.latent.camera.model.device.CameraErrorCode.INVALID_ARGUMENT;

import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.CameraOutputCapability;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.SceneMode;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * What a user asks of the device that is to take the photos.
 *
 * @param camera none is the first that takes photos in the mode
 * @param mode a scene mode as people write it: {@code night_photo}
 * @param mirror whether the photos are to be mirrored, left to right
 */
public record Choice(Flow flow, Option<CameraId> camera, String mode, boolean mirror) {

  /** A camera of the device, in a mode in which it takes photos. */
  public record Chosen(CameraDevice device, SceneMode mode) {

    boolean defers() {
      return device.deferral().of(mode) == DeferredDeliveryImageType.PHOTO;
    }
  }

  /**
   * Finds it among the cameras that there are.
   *
   * @return refused: INVALID_ARGUMENT (7400101) for what the device does not have, CAPABILITY_NOT_SUPPORTED (801) for
   *     what the camera cannot
   */
  public Either<CameraError, Chosen> among(Seq<CameraDevice> cameras) {
    return candidates(cameras)
        .flatMap(them -> them.flatMap(this::inMode).headOption().toEither(() -> noSuchMode(them)))
        .filterOrElse(it -> !mirror || it.device().abilities().mirror(), Choice::noMirror)
        .filterOrElse(it -> flow != Flow.EXPLICIT || it.defers(), Choice::notDeferring);
  }

  private Either<CameraError, Seq<CameraDevice>> candidates(Seq<CameraDevice> cameras) {
    Seq<CameraDevice> wanted = cameras.filter(it -> camera.forAll(it.cameraId()::equals));
    return Option.when(!wanted.isEmpty(), wanted).toEither(() -> noSuchCamera(cameras));
  }

  private Option<Chosen> inMode(CameraDevice device) {
    return photoModes(device).find(it -> written(it).equals(mode.toLowerCase(Locale.ROOT)))
        .map(it -> new Chosen(device, it));
  }

  private CameraError noSuchCamera(Seq<CameraDevice> cameras) {
    return cameras.isEmpty()
        ? CAPABILITY_NOT_SUPPORTED.because("this device has no camera: take another --profile")
        : INVALID_ARGUMENT.because("there is no camera " + camera.map(it -> "\"" + it.value() + "\" ").getOrElse("")
            + "here: take --camera " + cameras.map(it -> it.cameraId().value()).mkString(", "));
  }

  private CameraError noSuchMode(Seq<CameraDevice> candidates) {
    String what = candidates.map(it -> it.cameraId() + " takes photos in " + photoModes(it).map(Choice::written)
        .mkString(", ")).mkString("; ");
    return INVALID_ARGUMENT.because("there is no --mode \"" + mode + "\" here: camera " + what);
  }

  private static CameraError noMirror(Chosen it) {
    return CAPABILITY_NOT_SUPPORTED.because("camera " + it.device().cameraId()
        + " does not mirror photos: leave --mirror away, or take another --camera");
  }

  private static CameraError notDeferring(Chosen it) {
    return CAPABILITY_NOT_SUPPORTED.because("camera " + it.device().cameraId() + " does not defer photos in "
        + written(it.mode()) + ": take --flow automatic or single, or another --camera, --mode or --profile");
  }

  private static Seq<SceneMode> photoModes(CameraDevice device) {
    return device.capabilities().filterValues(Choice::takesPhotos).keySet().toList().sortBy(SceneMode::code);
  }

  private static boolean takesPhotos(CameraOutputCapability capability) {
    return !capability.photoProfiles().isEmpty();
  }

  private static String written(SceneMode mode) {
    return mode.name().toLowerCase(Locale.ROOT);
  }
}
