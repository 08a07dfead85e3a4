package dev.latent.camera.port.driving;

import dev.latent.camera.model.device.CameraError;
import io.vavr.control.Either;
import java.util.function.Consumer;

/** A camera device, from opening to closing. Source: Camera Kit, CameraInput. */
public interface CameraInput {

  /**
   * May block. The second phase gives the device back first. A system camera takes the device from another application.
   *
   * @return refused: CONFLICT_CAMERA (7400107) when another input has it, DEVICE_DISABLED (7400108) when it must not be
   *     used, SERVICE_FATAL_ERROR (7400201)
   */
  Either<CameraError, CameraInput> open();

  /** May block; idempotent. A session that uses it goes back to its first state. */
  Either<CameraError, CameraInput> close();

  /** Told when the device fails, or is taken away: DEVICE_PREEMPTED (7400109). Never inside a driving call. */
  Subscription onError(Consumer<? super CameraError> listener);
}
