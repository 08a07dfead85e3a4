package dev.latent.camera.port.driving;

import dev.latent.camera.model.capture.DeferralDecision;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.control.PhotoQualityPrioritization;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.ImageRotation;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Consumer;

/**
 * The photo stream. "Without a session" is: before both its input and this output were added to one. Source: Camera Kit,
 * PhotoOutput.
 */
public interface PhotoOutput {

  /**
   * Whether the session's camera has exactly this kind in the session's mode; never for NONE.
   *
   * @return refused: NOT_SYSTEM_APPLICATION (202), SESSION_NOT_RUNNING (7400104) without a session
   */
  Either<CameraError, Boolean> isDeferredImageDeliverySupported(DeferredDeliveryImageType type);

  /**
   * Chooses, between addOutput and commitConfig; NONE switches it off.
   *
   * @return refused: NOT_SYSTEM_APPLICATION (202), SESSION_NOT_RUNNING (7400104) without a session, OPERATION_NOT_ALLOWED
   *     (7400102) after commitConfig or for photos that go to a surface of the application's own, CAPABILITY_NOT_SUPPORTED
   *     (801) where the device has it not
   */
  Either<CameraError, PhotoOutput> deferImageDelivery(DeferredDeliveryImageType type);

  /**
   * Whether this type is in force; before commitConfig, whether it was chosen.
   *
   * @return refused: NOT_SYSTEM_APPLICATION (202), SESSION_NOT_RUNNING (7400104) without a session
   */
  Either<CameraError, Boolean> isDeferredImageDeliveryEnabled(DeferredDeliveryImageType type);

  /** {@return whether photos are delivered in two stages now, and why; ours} */
  DeferralDecision getDeferral();

  /**
   * Whether a small image of each photo can be told ahead of it.
   *
   * @return refused: NOT_SYSTEM_APPLICATION (202), SESSION_NOT_RUNNING (7400104) without a session
   */
  Either<CameraError, Boolean> isQuickThumbnailSupported();

  /**
   * Chooses, between addOutput and commitConfig.
   *
   * @return refused: as isQuickThumbnailSupported; OPERATION_NOT_ALLOWED (7400102) after commitConfig,
   *     CAPABILITY_NOT_SUPPORTED (801) where the device has it not
   */
  Either<CameraError, PhotoOutput> enableQuickThumbnail(boolean enabled);

  /** {@return whether photos can be mirrored; false without a session} */
  boolean isMirrorSupported();

  /**
   * Whether photos are mirrored even if their capture does not ask for it.
   *
   * @return refused: SESSION_NOT_RUNNING (7400104) without a session, CAPABILITY_NOT_SUPPORTED (801)
   */
  Either<CameraError, PhotoOutput> enableMirror(boolean enabled);

  /** {@return whether the camera has it; refused: SESSION_NOT_RUNNING (7400104) without a session} */
  Either<CameraError, Boolean> isPhotoQualityPrioritizationSupported(PhotoQualityPrioritization prioritization);

  /**
   * Chooses for single-stage photos, before or after commitConfig; a deferred photo is always as good as can be. It
   * begins with HIGH_QUALITY.
   *
   * @return refused: SESSION_NOT_RUNNING (7400104) without a session, OPERATION_NOT_ALLOWED (7400102) where the camera
   *     has it not
   */
  Either<CameraError, PhotoOutput> setPhotoQualityPrioritization(PhotoQualityPrioritization prioritization);

  /**
   * The rotation to capture with, so that the photo stands upright.
   *
   * @param deviceDegree how the device is held, in degrees clockwise; rounded to the nearest quarter
   * @return refused: SERVICE_FATAL_ERROR (7400201) without a session, or for a camera on no known side
   */
  Either<CameraError, ImageRotation> getPhotoRotation(int deviceDegree);

  /** {@return its profile; none once released} */
  Option<Profile> getActiveProfile();

  /**
   * Told in order, one at a time, never inside a driving call; one listener per kind, a second replaces it. May block: a
   * listener that asks for another way of delivery than the running stream has restarts it, and
   * {@link PhotoEvent.StreamRestarted} says so; refused by the device, all stays as it was, and an error says so. Proxies
   * and quick thumbnails are for system applications: another is told NOT_SYSTEM_APPLICATION (202) as an error.
   */
  <E extends PhotoEvent> Subscription on(Class<E> kind, Consumer<? super E> listener);

  /** {@return as the other, with nothing asked for} */
  default Either<CameraError, CaptureId> capture() {
    return capture(PhotoCaptureSetting.none());
  }

  /**
   * Never blocks. One capture at a time, until captureReady.
   *
   * @return refused: SESSION_NOT_RUNNING (7400104) before commitConfig, OPERATION_NOT_ALLOWED (7400102) before
   *     captureReady
   */
  Either<CameraError, CaptureId> capture(PhotoCaptureSetting setting);

  /**
   * As above, this one shot in two stages or in one; ours.
   *
   * @param deferral PHOTO for two stages, NONE for one
   * @return refused: as above; OPERATION_NOT_ALLOWED (7400102) with the reason where the shot cannot be taken so
   */
  Either<CameraError, CaptureId> capture(PhotoCaptureSetting setting, DeferredDeliveryImageType deferral);

  /**
   * Never blocks. Takes one photo after the other, each with events of its own, until confirmCapture or the session
   * stops.
   *
   * @return the first; refused: NOT_SYSTEM_APPLICATION (202), SESSION_NOT_RUNNING (7400104) before commitConfig,
   *     CAPABILITY_NOT_SUPPORTED (801), SERVICE_FATAL_ERROR (7400201) while a burst is under way, OPERATION_NOT_ALLOWED
   *     (7400102) before captureReady
   */
  Either<CameraError, CaptureId> burstCapture(PhotoCaptureSetting setting);

  /**
   * Ends a burst; the photo under way is its last.
   *
   * @return refused: NOT_SYSTEM_APPLICATION (202), SESSION_NOT_RUNNING (7400104) before commitConfig,
   *     OPERATION_NOT_ALLOWED (7400102) without a burst
   */
  Either<CameraError, PhotoOutput> confirmCapture();

  /**
   * Leaves its session; its listeners are told no more.
   *
   * @return refused: SERVICE_FATAL_ERROR (7400201) when released already
   */
  Either<CameraError, PhotoOutput> release();
}
