package dev.latent.camera.port.driving;

import dev.latent.camera.model.control.FocusMode;
import dev.latent.camera.model.control.Point;
import dev.latent.camera.model.device.CameraError;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * How a session's camera is focused. Queries are refused with SESSION_NOT_CONFIG (7400103) before beginConfig; the rest
 * is read and set after commitConfig only, with the same refusal. Source: Camera Kit, Focus and FocusQuery.
 */
public interface Focus {

  /** {@return whether the camera has this mode} */
  Either<CameraError, Boolean> isFocusModeSupported(FocusMode mode);

  /** {@return the mode in force; CONTINUOUS_AUTO when nothing was set} */
  Either<CameraError, FocusMode> getFocusMode();

  /** {@return the mode now in force; refused: OPERATION_NOT_ALLOWED (7400102) for one that the camera has not} */
  Either<CameraError, FocusMode> setFocusMode(FocusMode mode);

  /** {@return what is to be sharp; none: the middle of the picture} */
  Either<CameraError, Option<Point>> getFocusPoint();

  /**
   * Sets what is to be sharp.
   *
   * @return the point; refused: OPERATION_NOT_ALLOWED (7400102) for a camera without the mode AUTO, INVALID_ARGUMENT
   *     (7400101) for a point outside the picture
   */
  Either<CameraError, Point> setFocusPoint(Point point);
}
