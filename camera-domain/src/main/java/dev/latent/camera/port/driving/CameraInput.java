package dev.latent.camera.port.driving;

import dev.latent.camera.model.device.CameraError;
import io.vavr.control.Either;

/** A camera device, from opening to closing. Source: Camera Kit, CameraInput. */
public interface CameraInput {

  /**
   * May block. The second phase gives the device back first.
   *
   * @return refused: CONFLICT_CAMERA (7400107) when another input has it, SERVICE_FATAL_ERROR (7400201)
   */
  Either<CameraError, CameraInput> open();

  /** May block; idempotent. */
  Either<CameraError, CameraInput> close();
}
