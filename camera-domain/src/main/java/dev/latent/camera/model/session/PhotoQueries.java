package dev.latent.camera.model.session;

import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;

import dev.latent.camera.model.control.CameraAbilities;
import dev.latent.camera.model.control.PhotoQualityPrioritization;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraPosition;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.ImageRotation;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What may be asked about a photo output. Pure. Source: Camera Kit, PhotoOutput. */
public final class PhotoQueries {

  private static final int TURN = 360;

  private PhotoQueries() {}

  /**
   * Never in LIGHT_PAINTING_PHOTO, in NIGHT_PHOTO of front cameras only.
   *
   * @return refused: NOT_SYSTEM_APPLICATION (202), SESSION_NOT_RUNNING (7400104) without a session
   */
  public static Either<CameraError, Boolean> isQuickThumbnailSupported(Studio studio, OutputId id, Caller caller) {
    return Admission.system(caller, "quick thumbnail")
        .flatMap(_ -> Admission.session(studio, id))
        .map(it -> quickThumbnail(studio.deviceOf(it).get(), it.mode()));
  }

  /** {@return whether photos can be mirrored; false without a session} */
  public static boolean isMirrorSupported(Studio studio, OutputId id) {
    return abilities(studio, id).exists(CameraAbilities::mirror);
  }

  /** {@return whether it is; refused: SESSION_NOT_RUNNING (7400104) without a session} */
  public static Either<CameraError, Boolean> isPrioritizationSupported(Studio studio, OutputId id,
      PhotoQualityPrioritization by) {
    return Admission.session(studio, id).map(_ -> abilities(studio, id).exists(it -> it.prioritizations().contains(by)));
  }

  /** {@return its profile; none once released} */
  public static Option<Profile> activeProfile(Studio studio, OutputId id) {
    return Option.some(studio.output(id)).filter(it -> !it.released()).map(Output::profile);
  }

  /**
   * By how much a photo is to be turned so that it stands upright.
   *
   * @param deviceDegree how the device is held, in degrees clockwise, rounded to the nearest quarter
   * @return refused: SERVICE_FATAL_ERROR (7400201) without a session, or for a camera of no position
   */
  public static Either<CameraError, ImageRotation> photoRotation(Studio studio, OutputId id, int deviceDegree) {
    return studio.sessionOf(id).flatMap(studio::deviceOf)
        .filter(it -> it.cameraPosition() != CameraPosition.UNSPECIFIED)
        .toEither(() -> SERVICE_FATAL_ERROR.because("add the output to a session with a camera on a known side first"))
        .map(it -> rotation(turned(it, nearestQuarter(deviceDegree))));
  }

  static boolean quickThumbnail(CameraDevice device, SceneMode mode) {
    return device.abilities().quickThumbnail() && mode != SceneMode.LIGHT_PAINTING_PHOTO
        && (mode != SceneMode.NIGHT_PHOTO || device.cameraPosition() == CameraPosition.FRONT);
  }

  private static int nearestQuarter(int degree) {
    int positive = Math.floorMod(degree, TURN);
    return (positive + 45) / 90 * 90;
  }

  private static int turned(CameraDevice device, int degree) {
    int sensor = device.cameraOrientation();
    return switch (device.cameraPosition()) {
      case BACK, UNSPECIFIED -> (degree + sensor) % TURN;
      case FRONT, FOLD_INNER -> Math.floorMod(sensor - degree, TURN);
    };
  }

  private static ImageRotation rotation(int degree) {
    return List.of(ImageRotation.values()).find(it -> it.code() == degree).get();
  }

  private static Option<CameraAbilities> abilities(Studio studio, OutputId id) {
    return studio.sessionOf(id).flatMap(studio::deviceOf).map(CameraDevice::abilities);
  }
}
