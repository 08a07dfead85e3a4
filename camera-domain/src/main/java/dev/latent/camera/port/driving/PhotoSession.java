package dev.latent.camera.port.driving;

import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.SceneMode;
import io.vavr.control.Either;
import java.util.function.Consumer;

/**
 * A conversation with one camera: configure, commit, start, stop, release. Every refusal leaves it as it was. An
 * application has one live session; a further one preempts it. Source: Camera Kit, PhotoSession and Session; codes by
 * state are those of its capture session.
 */
public interface PhotoSession extends Flash, AutoExposure, Focus, Zoom {

  /**
   * Begins to configure, from the first state or once more; a running session stops.
   *
   * @return refused: SESSION_CONFIG_LOCKED (7400105) while it is being configured, SERVICE_FATAL_ERROR (7400201) once
   *     released
   */
  Either<CameraError, PhotoSession> beginConfig();

  /**
   * Makes it one for another mode; what was chosen of deferred delivery is forgotten. Source: the native
   * CaptureSession, SetMode.
   *
   * @return refused: OPERATION_NOT_ALLOWED (7400102) outside of configuring, INVALID_ARGUMENT (7400101) for a mode that
   *     the input's camera has not, SERVICE_FATAL_ERROR (7400201) for one that an output's profile is not of
   */
  Either<CameraError, PhotoSession> setMode(SceneMode mode);

  /** {@return whether it is being configured, has no input yet, and the device has no other session} */
  boolean canAddInput(CameraInput input);

  /**
   * Adds its one input; the choice of deferred delivery and all settings begin anew.
   *
   * @return refused: OPERATION_NOT_ALLOWED (7400102) outside of configuring, SERVICE_FATAL_ERROR (7400201) for a second
   *     one or a device in another session, DEVICE_DISABLED (7400108) for a closed one, INVALID_ARGUMENT (7400101) for
   *     one that was not made by this product
   */
  Either<CameraError, PhotoSession> addInput(CameraInput input);

  /**
   * Removes it; the device stays open.
   *
   * @return refused: OPERATION_NOT_ALLOWED (7400102) outside of configuring, SERVICE_FATAL_ERROR (7400201) for one that
   *     it has not
   */
  Either<CameraError, PhotoSession> removeInput(CameraInput input);

  /** {@return whether addOutput would be granted} */
  boolean canAddOutput(PhotoOutput output);

  /** {@return whether addOutput would be granted} */
  boolean canAddOutput(PreviewOutput output);

  /**
   * Adds its one photo output.
   *
   * @return refused: OPERATION_NOT_ALLOWED (7400102) outside of configuring, SERVICE_FATAL_ERROR (7400201) before
   *     addInput, for a profile that the camera has not in this mode, or for one of another session
   */
  Either<CameraError, PhotoSession> addOutput(PhotoOutput output);

  /** {@return as for a photo output; its one preview output} */
  Either<CameraError, PhotoSession> addOutput(PreviewOutput output);

  /** {@return refused: OPERATION_NOT_ALLOWED (7400102) outside of configuring, SERVICE_FATAL_ERROR (7400201) for one not added} */
  Either<CameraError, PhotoSession> removeOutput(PhotoOutput output);

  /** {@return refused: OPERATION_NOT_ALLOWED (7400102) outside of configuring, SERVICE_FATAL_ERROR (7400201) for one not added} */
  Either<CameraError, PhotoSession> removeOutput(PreviewOutput output);

  /**
   * May block. Enables deferred delivery where the application left the choice to the camera and the device has it.
   *
   * @return refused: OPERATION_NOT_ALLOWED (7400102) outside of configuring, SERVICE_FATAL_ERROR (7400201) without input
   *     or output, DEVICE_DISABLED (7400108) when the input was closed meanwhile; or as the device refuses
   */
  Either<CameraError, PhotoSession> commitConfig();

  /** {@return refused: SESSION_NOT_CONFIG (7400103) before commitConfig, SERVICE_FATAL_ERROR (7400201) when it runs already} */
  Either<CameraError, PhotoSession> start();

  /** {@return refused: SERVICE_FATAL_ERROR (7400201) when it does not run} */
  Either<CameraError, PhotoSession> stop();

  /**
   * May block. Captures already accepted end or fail first; then the device is closed.
   *
   * @return refused: SERVICE_FATAL_ERROR (7400201) when released already
   */
  Either<CameraError, PhotoSession> release();

  /** Told when the session is taken away: DEVICE_PREEMPTED (7400109). Never inside a driving call. */
  Subscription onError(Consumer<? super CameraError> listener);
}
