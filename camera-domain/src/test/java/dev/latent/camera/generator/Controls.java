package dev.latent.camera.generator;

import dev.latent.camera.model.control.CameraAbilities;
import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.control.ExposureMode;
import dev.latent.camera.model.control.FlashMode;
import dev.latent.camera.model.control.FocusMode;
import dev.latent.camera.model.control.FrameRateRange;
import dev.latent.camera.model.control.PhotoQualityPrioritization;
import dev.latent.camera.model.control.Point;
import dev.latent.camera.model.control.Range;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** What can be set of a camera, and what it is set to. */
public final class Controls {

  private Controls() {}

  /** In the picture. */
  public static Arbitrary<Point> point() {
    Arbitrary<Double> share = Arbitraries.doubles().between(0, 1).ofScale(3);
    return Combinators.combine(share, share).as(Point::new);
  }

  public static Arbitrary<Range> range() {
    Arbitrary<Double> end = Arbitraries.doubles().between(-10, 10).ofScale(1);
    return Combinators.combine(end, end).as((a, b) -> new Range(Math.min(a, b), Math.max(a, b)));
  }

  public static Arbitrary<FrameRateRange> frameRateRange() {
    Arbitrary<Integer> rate = Arbitraries.integers().between(1, 60);
    return Combinators.combine(rate, rate).as((a, b) -> new FrameRateRange(Math.min(a, b), Math.max(a, b)));
  }

  public static Arbitrary<CameraAbilities> cameraAbilities() {
    return Builders.withBuilder(CameraAbilities.Builder::new)
        .use(Parts.any(FlashMode.class)).in((it, value) -> it.flashModes(value))
        .use(Parts.any(ExposureMode.class)).in((it, value) -> it.exposureModes(value))
        .use(Parts.optional(range())).in((it, value) -> it.exposureBias(value))
        .use(Parts.any(FocusMode.class)).in((it, value) -> it.focusModes(value))
        .use(Parts.optional(range())).in((it, value) -> it.zoomRatio(value))
        .use(Parts.flag()).in((it, value) -> it.mirror(value))
        .use(Parts.flag()).in((it, value) -> it.burst(value))
        .use(Parts.flag()).in((it, value) -> it.quickThumbnail(value))
        .use(Parts.flag()).in((it, value) -> it.mute(value))
        .use(Parts.any(PhotoQualityPrioritization.class)).in((it, value) -> it.prioritizations(value))
        .use(Parts.some(frameRateRange())).in((it, value) -> it.frameRates(value))
        .build(CameraAbilities.Builder::build);
  }

  public static Arbitrary<CameraSettings> cameraSettings() {
    return Builders.withBuilder(CameraSettings.Builder::new)
        .use(Arbitraries.of(FlashMode.class)).in((it, value) -> it.flashMode(value))
        .use(Arbitraries.of(ExposureMode.class)).in((it, value) -> it.exposureMode(value))
        .use(Arbitraries.doubles().between(-4, 4).ofScale(1)).in((it, value) -> it.exposureBias(value))
        .use(Parts.optional(point())).in((it, value) -> it.meteringPoint(value))
        .use(Arbitraries.of(FocusMode.class)).in((it, value) -> it.focusMode(value))
        .use(Parts.optional(point())).in((it, value) -> it.focusPoint(value))
        .use(Arbitraries.doubles().between(1, 10).ofScale(1)).in((it, value) -> it.zoomRatio(value))
        .use(Parts.flag()).in((it, value) -> it.muted(value))
        .build(CameraSettings.Builder::build);
  }
}
