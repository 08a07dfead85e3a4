package dev.latent.camera.model.capture;

import dev.latent.camera.model.At;
import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.Step;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.control.PhotoQualityPrioritization;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraFormat;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Revision;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.OutputStream;
import java.time.Duration;
import java.time.OffsetDateTime;

/** A capture and all that it wanted so far. */
final class CaptureRun {

  static final CaptureId ID = new CaptureId(1);
  static final CaptureFacts FACTS = new CaptureFacts.Builder()
      .photo(new PhotoId("p1"))
      .camera(new CameraId("back"))
      .mode(SceneMode.NORMAL_PHOTO)
      .setting(PhotoCaptureSetting.none())
      .takenAt(OffsetDateTime.parse("2026-11-20T09:30:00.250+01:00"))
      .title("IMG_20261120_093000_250")
      .build();

  /** What the device or the library may say; the images are numbered in the order in which they come. */
  enum Said { STARTED, OPENED, CLOSED, ENDED, FAILED, THUMBNAIL, FIRST, FULL, STORED, NOT_STORED }

  private record Image(int number) implements EncodedImage {

    @Override
    public Size size() {
      return new Size(4, 3);
    }

    @Override
    public long length() {
      return 0;
    }

    @Override
    public void writeTo(OutputStream out) {}

    @Override
    public void close() {}
  }

  private record Dot() implements PixelMap {

    @Override
    public Size size() {
      return new Size(1, 1);
    }

    @Override
    public void readPixelsToBuffer(byte[] into) {}
  }

  Capture capture;
  Seq<CaptureCommand> wanted = List.empty();
  int images;
  private Duration now = Duration.ZERO;

  CaptureRun(DeliveryPath path) {
    Profile profile = new Profile(CameraFormat.JPEG, new Size(4000, 3000));
    DeferralReason reason = path == DeliveryPath.PHOTO ? DeferralReason.SWITCHED_OFF : DeferralReason.CHOSEN;
    capture = Capture.pressed(new CaptureRequest(ID, FACTS, profile, reason.decision().deferred(),
        PhotoQualityPrioritization.HIGH_QUALITY), new CaptureWay(path, reason.decision()));
  }

  CaptureRun say(Said... said) {
    for (Said each : said) {
      now = now.plusMillis(1);
      Step<Capture, CaptureCommand> step = CaptureMachine.step(capture, new At<>(now, event(each)));
      capture = step.state();
      wanted = wanted.appendAll(step.commands());
    }
    return this;
  }

  private CaptureEvent event(Said said) {
    return switch (said) {
      case STARTED -> device(new CameraEvent.CaptureStarted(ID, Duration.ofMillis(40), Option.none()));
      case OPENED -> device(new CameraEvent.ShutterOpened(ID));
      case CLOSED -> device(new CameraEvent.ShutterClosed(ID));
      case ENDED -> device(new CameraEvent.CaptureEnded(ID, 6));
      case FAILED -> device(new CameraEvent.CaptureFailed(ID, CameraErrorCode.SERVICE_FATAL_ERROR.because("broken")));
      case THUMBNAIL -> device(new CameraEvent.QuickThumbnail(ID, new Dot()));
      case FIRST -> device(new CameraEvent.FirstStage(ID, new Image(images++), now));
      case FULL -> device(new CameraEvent.FullImage(ID, new Image(images++), now));
      case STORED -> new CaptureEvent.Stored(asset());
      case NOT_STORED -> new CaptureEvent.NotStored(AssetErrorCode.NO_SPACE_LEFT.because("the disk is full"));
    };
  }

  private static CaptureEvent device(CameraEvent.OfCapture event) {
    return new CaptureEvent.FromDevice(event);
  }

  static PhotoAsset asset() {
    NewAsset made = AssetMachine.captured(FACTS, PhotoQuality.LOW);
    return new PhotoAsset.Builder().id(new AssetId(1)).folder(made.folder())
        .fileName(made.displayName()).displayName(made.displayName())
        .takenAt(made.takenAt()).quality(made.quality()).revision(new Revision(1)).version(1)
        .content(Option.none()).delivery(made.delivery()).build();
  }

  Seq<PhotoEvent> told() {
    return wanted.filter(CaptureCommand.Tell.class::isInstance).map(it -> ((CaptureCommand.Tell) it).event());
  }

  Seq<Class<?>> kindsTold() {
    return told().map(PhotoEvent::getClass);
  }

  /** The numbers of the images that were stored, handed on or discarded; the proxy is told and entrusted. */
  Seq<Integer> settledImages() {
    return wanted.flatMap(it -> switch (it) {
      case CaptureCommand.Store(_, var image) -> List.of(image);
      case CaptureCommand.Discard(var image) -> List.of(image);
      case CaptureCommand.Entrust(var proxy) -> List.of(proxy.thumbnail());
      case CaptureCommand.Tell(PhotoEvent.PhotoAvailable(var photo, _, _)) -> List.of(photo.main());
      case CaptureCommand.Tell _ -> List.<EncodedImage>empty();
    }).map(it -> ((Image) it).number());
  }

  int count(Class<?> kind) {
    return told().count(kind::isInstance);
  }
}
