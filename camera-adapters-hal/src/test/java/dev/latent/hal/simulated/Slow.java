package dev.latent.hal.simulated;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.control.FocusMode;
import dev.latent.camera.model.control.FrameRateRange;
import dev.latent.camera.model.control.PhotoQualityPrioritization;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.PhotoStream;
import dev.latent.camera.model.photo.PreviewStream;
import dev.latent.camera.model.photo.StreamConfiguration;
import dev.latent.camera.port.driven.Timekeeper;
import dev.latent.camera.simulation.VirtualTime;
import dev.latent.hal.imaging.RgbImage;
import dev.latent.hal.kit.Encoded;
import dev.latent.hal.kit.Hands;
import dev.latent.hal.kit.HeldImage;
import dev.latent.hal.kit.Tables;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The machine in its body with hands that take any time for any work, and fail at times; all drawn from a seed. What it
 * tells is kept. Confined.
 */
final class Slow implements Hands<DeviceCommand, DeviceEvent> {

  private static final List<ExecutionMode> MODES =
      List.of(ExecutionMode.HIGH_PERFORMANCE, ExecutionMode.LOAD_BALANCE, ExecutionMode.LOW_POWER);
  private static final List<CameraSettings> SETTINGS = List.of(CameraSettings.initial(),
      new CameraSettings.Builder().zoomRatio(2).build(), new CameraSettings.Builder().exposureBias(-1).build(),
      new CameraSettings.Builder().muted(true).build(),
      new CameraSettings.Builder().focusMode(FocusMode.LOCKED).build());
  private static final PixelMap GLIMPSE = Picture.of(RgbImage.black(1, 1));
  private static final EncodedImage NONE = new HeldImage(new Encoded(new byte[0], new Size(1, 1)));

  final VirtualTime time = new VirtualTime();
  final List<CameraEvent> seen = new ArrayList<>();
  final List<ProcessorEvent> heard = new ArrayList<>();
  final List<Pressure> felt = new ArrayList<>();
  final List<CaptureId> accepted = new ArrayList<>();
  final List<CaptureId> glimpsed = new ArrayList<>();
  final List<PhotoId> processing = new ArrayList<>();
  final List<String> wrongFrames = new ArrayList<>();
  final Body body;
  private final Random random;
  private final int failing;
  private final CameraDevice camera;
  private final DeviceSettings settings;
  private int captures;
  private boolean previewing;
  private long lastFrame;
  private int newest;
  private @Nullable Size sight;

  /** @param failing of a hundred pieces of work */
  Slow(long seed, int failing) {
    this.random = new Random(seed);
    this.failing = failing;
    this.settings = DeviceReader.read(Tables.of("pixels", false, "cores", 1 + random.nextInt(4),
        "heat", Tables.of("warming", random.nextInt(40)), "cameras", List.of(Tables.of(
            "modes", List.of(Tables.of("deferral", "photo", "preview", List.of("640x480", "320x240"))))),
        "sensor", Tables.of("frames", 1 + random.nextInt(5), "exposure", 1 + random.nextInt(40)))).get();
    this.camera = settings.cameras().head();
    this.body = new Body(new DeviceMachine(settings), time.timekeeper(), this);
  }

  /** One thing that a caller may do, or a little time. */
  void live() {
    switch (random.nextInt(14)) {
      case 0 -> body.ask(new DeviceCall.OfCamera.Open(camera.cameraId()));
      case 1 -> configure(random.nextBoolean());
      case 2, 3, 4 -> press(random.nextBoolean());
      case 5 -> process();
      case 6 -> body.tell(verb());
      case 7 -> body.tell(new DeviceEvent.Shutter.Updated(camera.cameraId(), SETTINGS.get(random.nextInt(5))));
      case 8 -> start();
      case 9 -> stop();
      case 10 -> leave();
      default -> time.pass(Duration.ofMillis(random.nextInt(150)));
    }
  }

  void configure(boolean deferred) {
    var outputs = camera.capability(SceneMode.NORMAL_PHOTO).get();
    Option<PreviewStream> preview = Option.when(random.nextBoolean(), () ->
        new PreviewStream(outputs.previewProfiles().get(random.nextInt(2)), new FrameRateRange(1, 1 + random.nextInt(60))));
    body.ask(new DeviceCall.OfCamera.Configure(new StreamConfiguration(camera.cameraId(), SceneMode.NORMAL_PHOTO,
        preview, outputs.photoProfiles().headOption().map(it -> new PhotoStream(it, deferred, random.nextBoolean())))));
  }

  boolean press(boolean deferred) {
    CaptureId capture = new CaptureId(++captures);
    CaptureFacts facts = new CaptureFacts.Builder().photo(new PhotoId("p" + captures)).camera(camera.cameraId())
        .mode(SceneMode.NORMAL_PHOTO).setting(PhotoCaptureSetting.none()).title("")
        .takenAt(time.timekeeper().now()).build();
    CaptureRequest request = new CaptureRequest(capture, facts,
        camera.capability(SceneMode.NORMAL_PHOTO).get().photoProfiles().head(), deferred,
        random.nextBoolean() ? PhotoQualityPrioritization.SPEED : PhotoQualityPrioritization.HIGH_QUALITY);
    boolean glimpse = body.device().shutter().glimpses();
    boolean taken = body.ask(new DeviceCall.OfCamera.Capture(request)).isRight();
    if (taken) {
      accepted.add(capture);
      if (glimpse) {
        glimpsed.add(capture);
      }
    }
    return taken;
  }

  @Override
  public void obey(DeviceCommand command, Consumer<? super DeviceEvent> told) {
    switch (command) {
      case DeviceCommand.TellCamera(var event) -> seen.add(event);
      case DeviceCommand.TellFirst(var capture, var at) -> seen.add(new CameraEvent.FirstStage(capture, NONE, at));
      case DeviceCommand.TellFull(var capture, var at) -> seen.add(new CameraEvent.FullImage(capture, NONE, at));
      case DeviceCommand.TellProcessor(var event) -> heard.add(event);
      case DeviceCommand.TellPressure(var reading) -> felt.add(reading);
      case DeviceCommand.Prepare it when it.charge().preview().isDefined() -> {
        DeviceEvent sighted = new DeviceEvent.Finder.Sighted(it.preparation());
        later(sighted, sighted, event -> {
          see(it);
          told.accept(event);
          obey(new DeviceCommand.Prepare(it.preparation(), unseen(it.charge())), told);
        });
      }
      case DeviceCommand.Prepare it -> later(told, new DeviceEvent.Shutter.Prepared(it.preparation()),
          new DeviceEvent.Shutter.NotPrepared(it.preparation(), CameraErrorCode.SERVICE_FATAL_ERROR.because("x")));
      case DeviceCommand.ReadOut it -> later(told,
          new DeviceEvent.Shutter.FrameRead(it.request().capture(), it.frame()),
          new DeviceEvent.Shutter.FrameLost(it.request().capture(), it.frame(), "x"));
      case DeviceCommand.TellThumbnail(var capture) -> seen.add(new CameraEvent.QuickThumbnail(capture, GLIMPSE));
      case DeviceCommand.ShowFrame(var from, long number) -> shown(new CameraEvent.PreviewFrame(from, GLIMPSE, number));
      case DeviceCommand.MakeThumbnail(var capture) -> within(2000, told,
          new DeviceEvent.Shutter.ThumbnailMade(capture),
          new DeviceEvent.Shutter.FirstFailed(capture, CameraErrorCode.SERVICE_FATAL_ERROR.because("x")));
      case DeviceCommand.MakeFirst(var request, boolean thumbnail) when thumbnail -> {
        DeviceEvent made = new DeviceEvent.Shutter.ThumbnailMade(request.capture());
        later(made, made, it -> {
          told.accept(it);
          obey(new DeviceCommand.MakeFirst(request, false), told);
        });
      }
      case DeviceCommand.MakeFirst it -> later(told, new DeviceEvent.Shutter.FirstMade(it.request().capture()),
          new DeviceEvent.Shutter.FirstFailed(it.request().capture(),
              CameraErrorCode.SERVICE_FATAL_ERROR.because("x")));
      case DeviceCommand.OpenHeld it -> later(told, new DeviceEvent.Darkroom.Opened(it.run(), random.nextInt(9)),
          new DeviceEvent.Darkroom.Spoilt(it.run(), ProcessingFault.ABNORMAL));
      case DeviceCommand.OpenFresh it -> later(told, new DeviceEvent.Darkroom.Opened(it.run(), random.nextInt(9)),
          new DeviceEvent.Darkroom.Spoilt(it.run(), ProcessingFault.ABNORMAL));
      case DeviceCommand.Develop it -> later(told, new DeviceEvent.Darkroom.StripDone(it.run(), it.strip()),
          new DeviceEvent.Darkroom.Spoilt(it.run(), ProcessingFault.ABNORMAL));
      case DeviceCommand.Print it -> later(told, new DeviceEvent.Darkroom.Printed(it.run()),
          new DeviceEvent.Darkroom.Spoilt(it.run(), ProcessingFault.ABNORMAL));
      case DeviceCommand.Unload _, DeviceCommand.Seal _, DeviceCommand.Discard _,
          DeviceCommand.Halt _, DeviceCommand.Abandon _ -> { }
    }
  }

  private void process() {
    PhotoId photo = new PhotoId("p" + (1 + random.nextInt(captures + 1)));
    ExecutionMode mode = MODES.get(random.nextInt(MODES.size()));
    if (body.ask(new DeviceCall.ProcessPhoto(photo, mode, DeviceCall.Holding.RAW)).isRight()) {
      processing.add(photo);
    }
  }

  private DeviceEvent verb() {
    return switch (random.nextInt(4)) {
      case 0 -> new DeviceEvent.Shutter.Left();
      case 1 -> new DeviceEvent.Shutter.TryAgain();
      case 2 -> new DeviceEvent.SpaceSeen(random.nextLong(4L << 30));
      default -> new DeviceEvent.Darkroom.Interrupted();
    };
  }

  /** The viewfinder runs, if there is one. */
  private void start() {
    lastFrame = previewing ? lastFrame : 0;
    previewing = true;
    body.tell(new DeviceEvent.Finder.Started(camera.cameraId()));
  }

  void stop() {
    body.tell(new DeviceEvent.Finder.Stopped(camera.cameraId()));
    previewing = false;
  }

  private void leave() {
    body.tell(new DeviceEvent.Shutter.Left());
    previewing = body.device().viewfinder().running();
  }

  private void shown(CameraEvent.PreviewFrame frame) {
    seen.add(frame);
    Option<Size> wanted = body.device().shutter().preview().map(it -> it.profile().size());
    if (!previewing || frame.number() <= lastFrame || !wanted.equals(Option.of(sight))) {
      wrongFrames.add(frame + " after " + lastFrame + ", " + sight + " for " + wanted);
    }
    lastFrame = frame.number();
  }

  /** The viewfinder has the newest picture that was made. */
  private void see(DeviceCommand.Prepare made) {
    if (made.preparation() > newest) {
      newest = made.preparation();
      sight = made.charge().preview().get();
    }
  }

  private static Charge unseen(Charge charge) {
    return new Charge(charge.shot(), charge.frames(), charge.room(), charge.view(), Option.none());
  }

  private void later(DeviceEvent done, DeviceEvent failed, Consumer<? super DeviceEvent> told) {
    later(told, done, failed);
  }

  private void later(Consumer<? super DeviceEvent> told, DeviceEvent done, DeviceEvent failed) {
    within(90, told, done, failed);
  }

  private void within(int millis, Consumer<? super DeviceEvent> told, DeviceEvent done, DeviceEvent failed) {
    Timekeeper one = time.timekeeper();
    DeviceEvent event = random.nextInt(100) < failing ? failed : done;
    one.wakeAt(one.uptime().plusMillis(random.nextInt(millis)), () -> told.accept(event));
  }
}
