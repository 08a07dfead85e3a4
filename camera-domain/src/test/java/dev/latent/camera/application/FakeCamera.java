package dev.latent.camera.application;

import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.fixture.Gear;
import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.PhotoStream;
import dev.latent.camera.model.photo.StreamConfiguration;
import dev.latent.camera.port.driven.CameraHal;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;

/** A camera device that keeps its promises at once, and takes its photos when a test says so. */
final class FakeCamera implements CameraHal {

  static final Duration EXPOSURE = Duration.ofMillis(40);
  static final CameraId BACK = Gear.BACK.cameraId();

  /** What it was asked, a word and a camera each. */
  final java.util.List<String> asked = new ArrayList<>();
  final Queue<CaptureRequest> underWay = new ArrayDeque<>();
  private final Map<CameraId, StreamConfiguration> streams = new HashMap<>();
  private final Set<CameraId> open = new HashSet<>();
  private final Set<CameraId> ready = new HashSet<>();
  private Consumer<? super CameraEvent> inbox = _ -> { };
  private boolean refusing;
  private Option<Duration> estimate = Option.none();

  /** A small picture. */
  private record Dot() implements PixelMap {

    @Override
    public Size size() {
      return new Size(1, 1);
    }

    @Override
    public void readPixelsToBuffer(byte[] into) {}
  }

  /** Refuses the next streams. */
  void refuse() {
    refusing = true;
  }

  /** Knows from now on how long a capture takes. */
  void estimates(Duration duration) {
    estimate = Option.some(duration);
  }

  synchronized void tell(CameraEvent... events) {
    List.of(events).forEach(inbox);
  }

  void show(long number) {
    tell(new CameraEvent.PreviewFrame(BACK, new Dot(), number));
  }

  void begin(CaptureId id) {
    tell(new CameraEvent.CaptureStarted(id, EXPOSURE, estimate), new CameraEvent.ShutterOpened(id),
        new CameraEvent.ShutterClosed(id));
  }

  /** Takes the oldest photo that it was asked for, to its end; with each step it is ready again first. */
  synchronized BytesImage expose() {
    CaptureRequest request = underWay.remove();
    CaptureId id = request.capture();
    CameraId camera = request.facts().camera();
    BytesImage image = BytesImage.noise(id.value(), 10);
    begin(id);
    if (streams.containsKey(camera)) {
      again(camera);
    }
    if (Option.of(streams.get(camera)).flatMap(StreamConfiguration::photo).exists(PhotoStream::quickThumbnail)) {
      tell(new CameraEvent.QuickThumbnail(id, new Dot()));
    }
    tell(request.deferred() ? new CameraEvent.FirstStage(id, image, Duration.ZERO)
        : new CameraEvent.FullImage(id, image, Duration.ZERO), new CameraEvent.CaptureEnded(id, 6));
    return image;
  }

  /** Says that it is ready. */
  synchronized void again(CameraId camera) {
    ready.add(camera);
    tell(new CameraEvent.CaptureReady(camera));
  }

  /** What it was asked since it was asked that last. */
  java.util.List<String> askedSince(String word) {
    return List.ofAll(asked).reverse().takeUntil(word::equals).reverse().asJava();
  }

  @Override
  public void connect(Consumer<? super CameraEvent> to) {
    inbox = to;
  }

  @Override
  public Seq<CameraDevice> cameras() {
    return List.of(Gear.BACK, Gear.FRONT);
  }

  @Override
  public synchronized Either<CameraError, CameraId> open(CameraId camera) {
    asked.add("open " + camera);
    return open.add(camera) ? Either.right(camera) : Either.left(CameraErrorCode.CONFLICT_CAMERA.because("open already"));
  }

  @Override
  public synchronized Either<CameraError, StreamConfiguration> configure(StreamConfiguration wanted) {
    asked.add("configure " + wanted.camera() + (wanted.deferred() ? " deferred" : ""));
    if (refusing || !open.contains(wanted.camera())) {
      refusing = false;
      return Either.left(CameraErrorCode.SERVICE_FATAL_ERROR.because("the device cannot"));
    }
    streams.put(wanted.camera(), wanted);
    again(wanted.camera());
    return Either.right(wanted);
  }

  @Override
  public synchronized void start(CameraId camera) {
    asked.add("start " + camera);
  }

  @Override
  public synchronized void stop(CameraId camera) {
    asked.add("stop " + camera);
  }

  @Override
  public synchronized Either<CameraError, CaptureId> capture(CaptureRequest request) {
    asked.add("capture " + request.capture());
    if (!ready.remove(request.facts().camera())) {
      return Either.left(CameraErrorCode.OPERATION_NOT_ALLOWED.because("not ready"));
    }
    underWay.add(request);
    return Either.right(request.capture());
  }

  @Override
  public synchronized void update(CameraId camera, CameraSettings settings) {
    asked.add("update " + camera);
    if (underWay.isEmpty()) {
      again(camera);
    }
  }

  @Override
  public synchronized void close(CameraId camera) {
    asked.add("close " + camera);
    streams.remove(camera);
    while (!underWay.isEmpty()) {
      expose();
    }
    ready.remove(camera);
    open.remove(camera);
  }
}
