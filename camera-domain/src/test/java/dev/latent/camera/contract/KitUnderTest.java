package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.control.PhotoQualityPrioritization;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.PhotoStream;
import dev.latent.camera.model.photo.PreviewStream;
import dev.latent.camera.model.photo.Stage;
import dev.latent.camera.model.photo.StreamConfiguration;
import dev.latent.camera.port.driven.CameraHal;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.port.driven.ImageProcessor;
import dev.latent.camera.simulation.VirtualTime;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One life of a kit, and all that it told. Confined, whatever the pace of the kit. */
final class KitUnderTest {

  final DeviceKit kit;
  final CameraHal hal;
  final ImageProcessor processor;
  final List<CameraEvent> seen = new CopyOnWriteArrayList<>();
  final List<ProcessorEvent> heard = new CopyOnWriteArrayList<>();
  private final VirtualTime time;
  private final Waiting waiting;
  private int captures;

  private KitUnderTest(VirtualTime time, DeviceKit kit, Pace pace) {
    this.time = time;
    this.kit = kit;
    this.waiting = new Waiting(time, pace);
    this.hal = kit.cameraHal();
    this.processor = kit.imageProcessor();
    hal.connect(seen::add);
    processor.connect(heard::add);
  }

  /** In a time of its own. */
  static KitUnderTest fresh(DeviceKitFixture fixture) {
    VirtualTime time = new VirtualTime();
    return new KitUnderTest(time, fixture.kit(time), fixture.pace());
  }

  /** The first camera and mode that deliver photos in two stages. */
  CameraDevice camera() {
    return hal.cameras().find(it -> mode(it).isDefined())
        .getOrElseThrow(() -> new AssertionError("no camera with deferred photos"));
  }

  CameraId cameraId() {
    return camera().cameraId();
  }

  SceneMode mode() {
    return mode(camera()).get();
  }

  Profile photo() {
    return camera().capability(mode()).get().photoProfiles().head();
  }

  StreamConfiguration streams(boolean deferred) {
    return streams(Option.none(), Option.some(new PhotoStream(photo(), deferred, false)));
  }

  StreamConfiguration streams(Option<PreviewStream> preview, Option<PhotoStream> photo) {
    return new StreamConfiguration(cameraId(), mode(), preview, photo);
  }

  /** With a preview beside deferred photos. */
  StreamConfiguration previews() {
    Seq<Profile> profiles = camera().capability(mode()).get().previewProfiles();
    return streams(Option.some(new PreviewStream(profiles.head(), camera().abilities().frameRates().head())),
        Option.some(new PhotoStream(photo(), true, false)));
  }

  KitUnderTest opened() {
    assertThat(hal.open(cameraId())).isEqualTo(Either.right(cameraId()));
    return this;
  }

  /** Open, configured, started, and ready for a capture. */
  KitUnderTest ready(boolean deferred) {
    return opened().running(streams(deferred));
  }

  KitUnderTest previewing() {
    return opened().running(previews());
  }

  /** With quick thumbnails. */
  KitUnderTest glimpsing(boolean deferred) {
    return opened().running(streams(Option.none(), Option.some(new PhotoStream(photo(), deferred, true))));
  }

  /** These streams of the open camera run, and it is ready for a capture. */
  KitUnderTest running(StreamConfiguration streams) {
    long readies = readies();
    assertThat(hal.configure(streams)).isEqualTo(Either.right(streams));
    hal.start(cameraId());
    awaitReady(readies + 1);
    return this;
  }

  CaptureRequest request(String photo, boolean deferred) {
    CaptureFacts facts = new CaptureFacts.Builder()
        .photo(new PhotoId(photo))
        .camera(cameraId())
        .mode(mode())
        .setting(PhotoCaptureSetting.none())
        .takenAt(time.timekeeper().now())
        .title("IMG_" + photo)
        .build();
    return new CaptureRequest(new CaptureId(++captures), facts, photo(), deferred,
        PhotoQualityPrioritization.HIGH_QUALITY);
  }

  Either<CameraError, CaptureId> press(String photo) {
    return hal.capture(request(photo, true));
  }

  /** A deferred photo, taken to its end, its first-stage image closed. */
  PhotoId take(String photo) {
    pressed(photo).close();
    return new PhotoId(photo);
  }

  /** A deferred photo, taken to its end, as its first stage shows it. */
  Picture picture(String photo) {
    try (EncodedImage image = pressed(photo)) {
      return Picture.of(image);
    }
  }

  private EncodedImage pressed(String photo) {
    long readies = readies();
    CaptureId capture = press(photo).getOrElseThrow(why -> new AssertionError("not captured: " + why));
    awaitReady(readies + 1);
    awaitWhole(capture);
    return first(capture);
  }

  /** The camera has taken these settings, and is ready. */
  KitUnderTest set(CameraSettings settings) {
    long readies = readies();
    hal.update(cameraId(), settings);
    awaitReady(readies + 1);
    return this;
  }

  /** Takes a photo in a device that was not used before. */
  PhotoId takeFirst(String photo) {
    return ready(true).take(photo);
  }

  /** Develops it to its end. */
  void develop(PhotoId photo) {
    int before = heard.size();
    assertThat(processor.process(photo, ExecutionMode.HIGH_PERFORMANCE)).isEqualTo(Either.right(photo));
    until("an answer for " + photo, () -> answers(photo, before) > 0);
    assertThat(heard).contains(new ProcessorEvent.Finished(photo));
  }

  /** It holds nothing, and nothing of this photo. */
  void assertGone(PhotoId photo) {
    Either<ProcessingFault, PhotoId> unknown = Either.left(ProcessingFault.INVALID_PHOTO_ID);
    assertThat(processor.pending().get()).isEmpty();
    for (Stage stage : Stage.values()) {
      assertThat(processor.fetch(photo, stage).map(_ -> photo)).as("%s", stage).isEqualTo(unknown);
    }
    assertThat(processor.process(photo, ExecutionMode.LOAD_BALANCE)).isEqualTo(unknown);
  }

  List<CameraEvent> of(CaptureId capture) {
    return seen.stream()
        .filter(it -> it instanceof CameraEvent.OfCapture event && event.capture().equals(capture))
        .toList();
  }

  List<CameraEvent.PreviewFrame> frames() {
    return told(seen, CameraEvent.PreviewFrame.class).toList();
  }

  PixelMap thumbnail(CaptureId capture) {
    return told(of(capture), CameraEvent.QuickThumbnail.class).findFirst().orElseThrow().image();
  }

  List<ProcessorEvent> answers(PhotoId photo) {
    return heard.stream().filter(about(photo)).toList();
  }

  EncodedImage first(CaptureId capture) {
    return told(of(capture), CameraEvent.FirstStage.class).findFirst().map(CameraEvent.FirstStage::image)
        .orElseThrow(() -> new AssertionError("no first stage of " + capture + " in " + seen));
  }

  void awaitReady(long count) {
    until("CaptureReady the " + count + ". time", () -> readies() >= count);
  }

  void awaitTold(CaptureId capture, Class<? extends CameraEvent> kind) {
    until(kind.getSimpleName() + " of " + capture, () -> Told.of(this, capture).has(kind));
  }

  /** Its end and its image, or its failure, were told. */
  void awaitWhole(CaptureId capture) {
    until("the end of " + capture + " and its image", () -> Told.of(this, capture).isWhole());
  }

  void awaitAnswer(PhotoId photo) {
    until("an answer for " + photo, () -> !answers(photo).isEmpty());
  }

  void awaitFrame(int number) {
    until("preview frame " + number + " of all", () -> frames().size() >= number);
  }

  /** Lets time pass until it is so. */
  void until(String what, BooleanSupplier so) {
    waiting.until(what, so);
  }

  /** It is so without time passing. */
  void atOnce(String what, BooleanSupplier so) {
    waiting.atOnce(what, so);
  }

  void pass(Duration duration) {
    waiting.pass(duration);
  }

  /** Lets time pass by so many alarms, if there are. */
  void passAlarms(int count) {
    for (int i = 0; i < count; i++) {
      time.passToNext();
    }
  }

  Duration uptime() {
    return time.uptime();
  }

  long readies() {
    return told(seen, CameraEvent.CaptureReady.class).count();
  }

  /** More than any device takes for what it was asked. */
  void passLong() {
    pass(Duration.ofMinutes(1));
  }

  static byte[] bytes(EncodedImage image) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      image.writeTo(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Predicate<ProcessorEvent> about(PhotoId photo) {
    return event -> switch (event) {
      case ProcessorEvent.Finished(var of) -> of.equals(photo);
      case ProcessorEvent.Broke(var of, var _) -> of.equals(photo);
      case ProcessorEvent.StateChanged _ -> false;
    };
  }

  private static <E extends CameraEvent> Stream<E> told(List<CameraEvent> events, Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast);
  }

  private long answers(PhotoId photo, int from) {
    return heard.stream().skip(from).filter(about(photo)).count();
  }

  private static Option<SceneMode> mode(CameraDevice camera) {
    return camera.sceneModes().toList().sorted()
        .find(it -> camera.deferral().of(it) == DeferredDeliveryImageType.PHOTO
            && camera.capability(it).exists(outputs -> !outputs.photoProfiles().isEmpty()));
  }
}
