package dev.latent.camera.model.control;

import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * How a camera is to take its next pictures, preview included. Source: Camera Kit, Flash, AutoExposure, Focus and Zoom;
 * Camera HDI, ICameraDevice.UpdateSettings.
 */
@Value.Immutable
public abstract class CameraSettings {

  /** Those that a camera has when it was opened. */
  public static CameraSettings initial() {
    return new Builder().build();
  }

  /** When the flash fires. */
  @Value.Default
  public FlashMode flashMode() {
    return FlashMode.CLOSE;
  }

  /** How the exposure is found. */
  @Value.Default
  public ExposureMode exposureMode() {
    return ExposureMode.CONTINUOUS_AUTO;
  }

  /** In EV; 1 doubles the light. */
  @Value.Default
  public double exposureBias() {
    return 0;
  }

  /** None: the whole picture. */
  @Value.Default
  public Option<Point> meteringPoint() {
    return Option.none();
  }

  /** How the focus is found. */
  @Value.Default
  public FocusMode focusMode() {
    return FocusMode.CONTINUOUS_AUTO;
  }

  /** None: the middle of the picture. */
  @Value.Default
  public Option<Point> focusPoint() {
    return Option.none();
  }

  /** Times its widest view. */
  @Value.Default
  public double zoomRatio() {
    return 1;
  }

  /** Whether it sees nothing. */
  @Value.Default
  public boolean muted() {
    return false;
  }

  /** Builds them. */
  public static class Builder extends ImmutableCameraSettings.Builder {}
}
