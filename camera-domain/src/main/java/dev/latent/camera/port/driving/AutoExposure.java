package dev.latent.camera.port.driving;

import dev.latent.camera.model.control.ExposureMode;
import dev.latent.camera.model.control.Point;
import dev.latent.camera.model.control.Range;
import dev.latent.camera.model.device.CameraError;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * How a session's camera is exposed. Queries are refused with SESSION_NOT_CONFIG (7400103) before beginConfig; the rest
 * is read and set after commitConfig only, with the same refusal. Source: Camera Kit, AutoExposure and
 * AutoExposureQuery.
 */
public interface AutoExposure {

  /** {@return whether the camera has this mode} */
  Either<CameraError, Boolean> isExposureModeSupported(ExposureMode mode);

  /** {@return the mode in force; CONTINUOUS_AUTO when nothing was set} */
  Either<CameraError, ExposureMode> getExposureMode();

  /** {@return the mode now in force; refused: OPERATION_NOT_ALLOWED (7400102) for one that the camera has not} */
  Either<CameraError, ExposureMode> setExposureMode(ExposureMode mode);

  /** {@return in EV; none for a camera without} */
  Either<CameraError, Option<Range>> getExposureBiasRange();

  /**
   * Sets by how much brighter a picture is to be.
   *
   * @param bias in EV; outside the range, its nearer end is taken
   * @return the bias now in force; refused: OPERATION_NOT_ALLOWED (7400102) for a camera without, INVALID_ARGUMENT
   *     (7400101) for what is no number
   */
  Either<CameraError, Double> setExposureBias(double bias);

  /** {@return the bias in force, in EV; 0 when nothing was set} */
  Either<CameraError, Double> getExposureValue();

  /** {@return where the light is measured; none: the whole picture} */
  Either<CameraError, Option<Point>> getMeteringPoint();

  /**
   * Sets where the light is measured.
   *
   * @return the point; refused: OPERATION_NOT_ALLOWED (7400102) for a camera without the mode AUTO, INVALID_ARGUMENT
   *     (7400101) for a point outside the picture
   */
  Either<CameraError, Point> setMeteringPoint(Point point);
}
