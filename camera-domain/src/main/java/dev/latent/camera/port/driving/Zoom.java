package dev.latent.camera.port.driving;

import dev.latent.camera.model.control.Range;
import dev.latent.camera.model.device.CameraError;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * How near a session's camera looks. The range is refused with SESSION_NOT_CONFIG (7400103) before beginConfig; the
 * ratio is read and set after commitConfig only, with the same refusal. Source: Camera Kit, Zoom and ZoomQuery.
 */
public interface Zoom {

  /** {@return times the widest view; none for a camera that does not zoom} */
  Either<CameraError, Option<Range>> getZoomRatioRange();

  /** {@return the ratio in force; 1 when nothing was set} */
  Either<CameraError, Double> getZoomRatio();

  /**
   * Sets how near the camera looks.
   *
   * @param ratio times the widest view; outside the range, its nearer end is taken
   * @return the ratio now in force; refused: OPERATION_NOT_ALLOWED (7400102) for a camera that does not zoom,
   *     INVALID_ARGUMENT (7400101) for what is no number
   */
  Either<CameraError, Double> setZoomRatio(double ratio);
}
