package dev.latent.camera.port.driving;

import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.DeferredPhotoProxy;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import io.vavr.control.Either;
import java.util.function.Consumer;

/** The photo stream. Source: Camera Kit, PhotoOutput. */
public interface PhotoOutput {

  /**
   * Whether the session's camera has exactly this kind in the session's mode.
   *
   * @return refused: NOT_SYSTEM_APPLICATION (202), SESSION_NOT_RUNNING (7400104) before input and output are in a session
   */
  Either<CameraError, Boolean> isDeferredImageDeliverySupported(DeferredDeliveryImageType type);

  /**
   * Chooses, between addOutput and commitConfig.
   *
   * @return refused: NOT_SYSTEM_APPLICATION (202), SESSION_NOT_RUNNING (7400104) before input and output are in a
   *     session, OPERATION_NOT_ALLOWED (7400102) after commitConfig, CAPABILITY_NOT_SUPPORTED (801) where the device has
   *     it not
   */
  Either<CameraError, PhotoOutput> deferImageDelivery(DeferredDeliveryImageType type);

  /**
   * Whether this type is in force; before commitConfig, whether it was chosen.
   *
   * @return refused: NOT_SYSTEM_APPLICATION (202), SESSION_NOT_RUNNING (7400104) without a session
   */
  Either<CameraError, Boolean> isDeferredImageDeliveryEnabled(DeferredDeliveryImageType type);

  /** Told in order, one at a time, never inside a driving call; one listener per kind, a second replaces it. */
  <E extends PhotoEvent> Subscription on(Class<E> kind, Consumer<? super E> listener);

  /**
   * Never blocks. One capture at a time, until captureReady.
   *
   * @return refused: SESSION_NOT_RUNNING (7400104) before commitConfig, OPERATION_NOT_ALLOWED (7400102) before
   *     captureReady
   */
  Either<CameraError, CaptureId> capture(PhotoCaptureSetting setting);

  /** The application will not store it: first stage and raw are freed. Idempotent. */
  void release(DeferredPhotoProxy proxy);

  /**
   * Leaves its session; its listeners are told no more.
   *
   * @return refused: SERVICE_FATAL_ERROR (7400201) when released already
   */
  Either<CameraError, PhotoOutput> release();
}
