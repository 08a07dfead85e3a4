package dev.latent.camera.port.driving;

import dev.latent.camera.model.control.FlashMode;
import dev.latent.camera.model.device.CameraError;
import io.vavr.control.Either;

/**
 * The flash of a session's camera. Queries are refused with SESSION_NOT_CONFIG (7400103) before beginConfig; the flash
 * mode is read and set after commitConfig only, with the same refusal. Source: Camera Kit, Flash and FlashQuery.
 */
public interface Flash {

  /** {@return whether the camera has a flash} */
  Either<CameraError, Boolean> hasFlash();

  /** {@return whether the flash has this mode} */
  Either<CameraError, Boolean> isFlashModeSupported(FlashMode mode);

  /** {@return the mode in force; CLOSE when nothing was set} */
  Either<CameraError, FlashMode> getFlashMode();

  /** {@return the mode now in force; refused: OPERATION_NOT_ALLOWED (7400102) for one that the flash has not} */
  Either<CameraError, FlashMode> setFlashMode(FlashMode mode);
}
