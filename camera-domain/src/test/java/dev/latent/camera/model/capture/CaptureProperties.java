package dev.latent.camera.model.capture;

import static org.assertj.core.api.Assertions.assertThat;

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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** One capture, whatever the device says, repeats or leaves out, and in whatever order. */
class CaptureProperties {

  private static final CaptureId ID = new CaptureId(1);
  private static final CaptureFacts FACTS = new CaptureFacts.Builder()
      .photo(new PhotoId("p1"))
      .camera(new CameraId("back"))
      .mode(SceneMode.NORMAL_PHOTO)
      .setting(PhotoCaptureSetting.none())
      .takenAt(OffsetDateTime.parse("2026-11-20T09:30:00.250+01:00"))
      .title("IMG_20261120_093000_250")
      .build();

  /** What the device or the library may say; the images are numbered in the order in which they come. */
  private enum Said { STARTED, OPENED, CLOSED, ENDED, FAILED, THUMBNAIL, FIRST, FULL, STORED, NOT_STORED }

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

  /** A capture and all that it wanted so far. */
  private static final class Run {
    private Capture capture;
    private Seq<CaptureCommand> wanted = List.empty();
    private int images;
    private Duration now = Duration.ZERO;

    Run(DeliveryPath path) {
      Profile profile = new Profile(CameraFormat.JPEG, new Size(4000, 3000));
      DeferralReason reason = path == DeliveryPath.PHOTO ? DeferralReason.SWITCHED_OFF : DeferralReason.CHOSEN;
      capture = Capture.pressed(new CaptureRequest(ID, FACTS, profile, reason.decision().deferred(),
          PhotoQualityPrioritization.HIGH_QUALITY), new CaptureWay(path, reason.decision()));
    }

    Run say(Said... said) {
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

    private static PhotoAsset asset() {
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

  @Property(tries = 200)
  void each_thing_is_told_at_most_once_and_in_order(@ForAll DeliveryPath path, @ForAll("said") java.util.List<Said> said) {
    Run run = new Run(path).say(said.toArray(Said[]::new));
    assertThat(run.kindsTold().filter(CaptureProperties::ofExposure)).isEqualTo(
        List.<Class<?>>of(PhotoEvent.CaptureStart.class, PhotoEvent.FrameShutter.class, PhotoEvent.FrameShutterEnd.class,
            PhotoEvent.CaptureEnd.class).take(run.told().count(it -> ofExposure(it.getClass()))));
    assertThat(run.count(PhotoEvent.FirstDelivery.class)).isLessThanOrEqualTo(1);
  }

  @Property(tries = 200)
  void a_quick_thumbnail_is_told_once_at_most_after_the_start_and_never_after_the_image(@ForAll DeliveryPath path,
      @ForAll("said") java.util.List<Said> said) {
    Seq<Class<?>> told = new Run(path).say(said.toArray(Said[]::new)).kindsTold();
    assertThat(told.count(PhotoEvent.QuickThumbnail.class::equals)).isLessThanOrEqualTo(1);
    Seq<Class<?>> before = told.takeUntil(PhotoEvent.QuickThumbnail.class::equals);
    if (before.size() < told.size()) {
      assertThat(before).contains(PhotoEvent.CaptureStart.class)
          .noneMatch(PhotoEvent.FirstDelivery.class::isAssignableFrom);
    }
  }

  @Property(tries = 200)
  void every_image_is_stored_told_or_discarded_exactly_once(@ForAll DeliveryPath path,
      @ForAll("said") java.util.List<Said> said) {
    Run run = new Run(path).say(said.toArray(Said[]::new));
    assertThat(run.settledImages()).containsExactlyInAnyOrderElementsOf(List.range(0, run.images));
    assertThat(run.wanted.count(CaptureCommand.Store.class::isInstance)).isLessThanOrEqualTo(1);
  }

  @Property(tries = 200)
  void the_application_hears_of_one_failure_of_the_device_and_one_of_the_library_at_most(@ForAll DeliveryPath path,
      @ForAll("said") java.util.List<Said> said) {
    Seq<String> errors = new Run(path).say(said.toArray(Said[]::new)).told()
        .filter(PhotoEvent.CaptureError.class::isInstance)
        .map(it -> ((PhotoEvent.CaptureError) it).error().what());
    assertThat(errors).doesNotHaveDuplicates();
  }

  @Property(tries = 200)
  void a_capture_that_is_over_tells_nothing_more(@ForAll DeliveryPath path, @ForAll("said") java.util.List<Said> said) {
    Run run = new Run(path);
    int told = 0;
    for (Said each : said) {
      boolean over = run.capture.over();
      run.say(each);
      assertThat(over && run.told().size() > told).as("told after the end: " + each).isFalse();
      told = run.told().size();
    }
  }

  @Property(tries = 200)
  void a_capture_ends_once_the_device_has_said_all_and_the_library_has_answered(@ForAll DeliveryPath path,
      @ForAll("said") java.util.List<Said> said) {
    Run run = new Run(path).say(said.toArray(Said[]::new))
        .say(Said.STARTED, Said.OPENED, Said.CLOSED, Said.ENDED, Said.FIRST, Said.FULL, Said.STORED);
    assertThat(run.capture.over()).isTrue();
    assertThat(run.count(PhotoEvent.FirstDelivery.class) + run.count(PhotoEvent.CaptureError.class)).isPositive();
  }

  @Example
  void a_deferred_capture_is_told_when_it_is_durable_with_the_time_of_its_first_frame() {
    Run run = new Run(DeliveryPath.PHOTO_ASSET).say(Said.STARTED, Said.OPENED, Said.CLOSED, Said.FIRST);
    assertThat(run.count(PhotoEvent.FirstDelivery.class)).isZero();
    PhotoEvent told = run.say(Said.STORED).told().last();
    assertThat(told).isEqualTo(new PhotoEvent.PhotoAssetAvailable(ID, Run.asset(), Duration.ofMillis(4), Duration.ofMillis(5)));
  }

  @Example
  void a_photo_that_could_not_be_stored_is_told_as_an_error() {
    Run run = new Run(DeliveryPath.PHOTO_ASSET)
        .say(Said.STARTED, Said.OPENED, Said.CLOSED, Said.FIRST, Said.NOT_STORED, Said.STORED);
    assertThat(run.kindsTold().last()).isEqualTo(PhotoEvent.CaptureError.class);
  }

  @Example
  void a_failure_while_its_image_is_stored_is_told_once_and_the_photo_all_the_same() {
    Run run = new Run(DeliveryPath.PHOTO_ASSET).say(Said.STARTED, Said.FIRST, Said.FAILED, Said.FAILED, Said.STORED);
    assertThat(run.kindsTold()).containsExactly(PhotoEvent.CaptureStart.class,
        PhotoEvent.EstimatedCaptureDuration.class, PhotoEvent.CaptureError.class, PhotoEvent.PhotoAssetAvailable.class);
    assertThat(run.capture.over()).isTrue();
  }

  @Example
  void a_single_stage_photo_is_handed_over_and_a_proxy_entrusted() {
    assertThat(new Run(DeliveryPath.PHOTO).say(Said.FIRST, Said.FULL).kindsTold())
        .containsExactly(PhotoEvent.PhotoAvailable.class);
    Run proxy = new Run(DeliveryPath.PHOTO_PROXY).say(Said.FULL, Said.FIRST);
    assertThat(proxy.kindsTold()).containsExactly(PhotoEvent.DeferredPhotoProxyAvailable.class);
    assertThat(proxy.wanted.count(CaptureCommand.Entrust.class::isInstance)).isEqualTo(1);
  }

  private static boolean ofExposure(Class<?> kind) {
    return List.<Class<?>>of(PhotoEvent.CaptureStart.class, PhotoEvent.FrameShutter.class, PhotoEvent.FrameShutterEnd.class,
        PhotoEvent.CaptureEnd.class).contains(kind);
  }

  @Provide
  Arbitrary<java.util.List<Said>> said() {
    return Arbitraries.frequency(
        Tuple.of(4, Said.STARTED), Tuple.of(4, Said.OPENED), Tuple.of(4, Said.CLOSED), Tuple.of(3, Said.ENDED),
        Tuple.of(1, Said.FAILED), Tuple.of(2, Said.THUMBNAIL), Tuple.of(3, Said.FIRST), Tuple.of(2, Said.FULL), Tuple.of(3, Said.STORED),
        Tuple.of(1, Said.NOT_STORED)).list().ofMaxSize(30);
  }
}
