package dev.latent.camera.generator;

import dev.latent.camera.model.control.PhotoQualityPrioritization;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.BurstFrame;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.ImageRotation;
import dev.latent.camera.model.photo.Location;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.PhotoStream;
import dev.latent.camera.model.photo.PreviewStream;
import dev.latent.camera.model.photo.QualityLevel;
import dev.latent.camera.model.photo.Revision;
import dev.latent.camera.model.photo.StreamConfiguration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Photos: how they are asked for, and what is known of them. */
public final class Photos {

  private Photos() {}

  public static Arbitrary<PhotoId> photoId() {
    return Arbitraries.strings().withCharRange('a', 'z').numeric().ofMinLength(1).ofMaxLength(32).map(PhotoId::new);
  }

  public static Arbitrary<CaptureId> captureId() {
    return Arbitraries.integers().between(1, 1_000_000).map(CaptureId::new);
  }

  /** Of an asset that has content. */
  public static Arbitrary<Revision> revision() {
    return Arbitraries.integers().between(1, 1000).map(Revision::new);
  }

  public static Arbitrary<Location> location() {
    return Combinators.combine(Arbitraries.doubles().between(-90, 90).ofScale(6),
        Arbitraries.doubles().between(-180, 180).ofScale(6),
        Parts.optional(Arbitraries.doubles().between(-500, 9000).ofScale(1))).as(Location::new);
  }

  public static Arbitrary<BurstFrame> burstFrame() {
    return Combinators.combine(photoId(), Arbitraries.integers().between(1, 100)).as(BurstFrame::new);
  }

  public static Arbitrary<PhotoCaptureSetting> photoCaptureSetting() {
    return Builders.withBuilder(PhotoCaptureSetting.Builder::new)
        .use(Arbitraries.of(QualityLevel.class)).in((it, value) -> it.quality(value))
        .use(Arbitraries.of(ImageRotation.class)).in((it, value) -> it.rotation(value))
        .use(Parts.flag()).in((it, value) -> it.mirror(value))
        .use(Parts.optional(location())).in((it, value) -> it.location(value))
        .use(Parts.optional(Arbitraries.integers().between(0, 100))).in((it, value) -> it.compressionQuality(value))
        .build(PhotoCaptureSetting.Builder::build);
  }

  public static Arbitrary<CaptureFacts> captureFacts() {
    return Builders.withBuilder(CaptureFacts.Builder::new)
        .use(photoId()).in((it, value) -> it.photo(value))
        .use(Devices.cameraId()).in((it, value) -> it.camera(value))
        .use(Arbitraries.of(SceneMode.class)).in((it, value) -> it.mode(value))
        .use(photoCaptureSetting()).in((it, value) -> it.setting(value))
        .use(Controls.cameraSettings()).in((it, value) -> it.settings(value))
        .use(Parts.optional(burstFrame())).in((it, value) -> it.burst(value))
        .use(Parts.time()).in((it, value) -> it.takenAt(value))
        .use(Assets.title()).in((it, value) -> it.title(value))
        .build(CaptureFacts.Builder::build);
  }

  public static Arbitrary<CaptureRequest> captureRequest() {
    return Combinators.combine(captureId(), captureFacts(), Devices.profile(), Parts.flag(),
        Arbitraries.of(PhotoQualityPrioritization.class)).as(CaptureRequest::new);
  }

  public static Arbitrary<PendingImage> pendingImage() {
    return Combinators.combine(captureFacts(), Parts.flag()).as(PendingImage::new);
  }

  public static Arbitrary<PhotoStream> photoStream() {
    return Combinators.combine(Devices.profile(), Parts.flag(), Parts.flag()).as(PhotoStream::new);
  }

  public static Arbitrary<PreviewStream> previewStream() {
    return Combinators.combine(Devices.profile(), Controls.frameRateRange()).as(PreviewStream::new);
  }

  public static Arbitrary<StreamConfiguration> streamConfiguration() {
    return Combinators.combine(Devices.cameraId(), Arbitraries.of(SceneMode.class), Parts.optional(previewStream()),
        Parts.optional(photoStream())).as(StreamConfiguration::new);
  }
}
