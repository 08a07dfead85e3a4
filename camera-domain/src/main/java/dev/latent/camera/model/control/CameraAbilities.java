package dev.latent.camera.model.control;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What can be set of one camera. What is not said it cannot. Source: Camera Kit, FlashQuery, AutoExposureQuery,
 * FocusQuery, ZoomQuery and the queries of PhotoOutput and PreviewOutput.
 */
@Value.Immutable
public abstract class CameraAbilities {

  /** A camera that takes pictures as it finds them. */
  public static CameraAbilities none() {
    return new Builder().build();
  }

  /** Empty without a flash. */
  @Value.Default
  public Set<FlashMode> flashModes() {
    return HashSet.empty();
  }

  /** Empty where the exposure cannot be set. */
  @Value.Default
  public Set<ExposureMode> exposureModes() {
    return HashSet.empty();
  }

  /** In EV. */
  @Value.Default
  public Option<Range> exposureBias() {
    return Option.none();
  }

  /** Empty where the focus cannot be set. */
  @Value.Default
  public Set<FocusMode> focusModes() {
    return HashSet.empty();
  }

  /** Times its widest view. */
  @Value.Default
  public Option<Range> zoomRatio() {
    return Option.none();
  }

  /** Whether photos can be mirrored, left to right. */
  @Value.Default
  public boolean mirror() {
    return false;
  }

  /** Whether it takes one photo after the other until told to stop. */
  @Value.Default
  public boolean burst() {
    return false;
  }

  /** Whether it shows a small image of a capture before its first stage. */
  @Value.Default
  public boolean quickThumbnail() {
    return false;
  }

  /** Whether it can be muted: it goes on, and sees nothing. */
  @Value.Default
  public boolean mute() {
    return false;
  }

  /** Of single-stage photos; empty where none can be chosen. */
  @Value.Default
  public Set<PhotoQualityPrioritization> prioritizations() {
    return HashSet.empty();
  }

  /** The rates of its previews; the first is the one that a preview begins with. */
  @Value.Default
  public Seq<FrameRateRange> frameRates() {
    return List.of(new FrameRateRange(30, 30));
  }

  @Value.Check
  void check() {
    if (frameRates().isEmpty()) {
      throw new IllegalArgumentException("a camera has at least one frame rate");
    }
  }

  /** Builds them. */
  public static class Builder extends ImmutableCameraAbilities.Builder {}
}
