package dev.latent.hal.simulated;

import dev.latent.camera.model.control.PhotoQualityPrioritization;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.PhotoStream;
import dev.latent.camera.model.photo.StreamConfiguration;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.hal.kit.Tables;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A device on threads of its own, as time passes. */
final class LiveDevice implements AutoCloseable {

  private static final int PATIENCE = 60;

  final LiveTime time = new LiveTime();
  final DeviceKit kit;
  final CameraId camera;
  private final List<Object> all = new CopyOnWriteArrayList<>();
  private final Semaphore readies = new Semaphore(0);
  private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();
  private int captures;

  /** An event and when it came. */
  record Told(Duration at, Object event) {}

  LiveDevice(Path home, Object... settings) {
    this.kit = new SimulatedKitFactory()
        .create(Tables.of(settings), new DeviceKit.Surroundings(time, Runnable::run, home.toString()))
        .getOrElseThrow(faults -> new AssertionError(faults.toString()));
    this.camera = kit.cameraHal().cameras().head().cameraId();
    kit.cameraHal().connect(this::hear);
    kit.imageProcessor().connect(this::hear);
    kit.systemPressure().connect(this::hear);
  }

  void configure() {
    var device = kit.cameraHal().cameras().head();
    var mode = device.sceneModes().head();
    kit.cameraHal().open(camera).getOrElseThrow(why -> new AssertionError(why.toString()));
    kit.cameraHal().configure(new StreamConfiguration(camera, mode, io.vavr.control.Option.none(),
        device.capability(mode).get().photoProfiles().headOption().map(it -> new PhotoStream(it, true, false))))
        .getOrElseThrow(why -> new AssertionError(why.toString()));
  }

  PhotoId press(String photo) {
    var device = kit.cameraHal().cameras().head();
    var mode = device.sceneModes().head();
    CaptureFacts facts = new CaptureFacts.Builder().photo(new PhotoId(photo)).camera(camera).mode(mode)
        .setting(PhotoCaptureSetting.none()).takenAt(time.now()).title("IMG").build();
    kit.cameraHal().capture(new CaptureRequest(new CaptureId(++captures), facts,
            device.capability(mode).get().photoProfiles().head(), true,
            PhotoQualityPrioritization.HIGH_QUALITY))
        .getOrElseThrow(why -> new AssertionError(why.toString()));
    return facts.photo();
  }

  PhotoId develop(PhotoId photo) throws InterruptedException {
    kit.imageProcessor().process(photo, ExecutionMode.HIGH_PERFORMANCE)
        .getOrElseThrow(why -> new AssertionError(why.toString()));
    await(ProcessorEvent.Finished.class);
    return photo;
  }

  /** The next of a kind; the others are skipped. */
  Told await(Class<?> kind) throws InterruptedException {
    for (Told next = next(); next != null; next = next()) {
      if (next.event() instanceof CameraEvent.CaptureFailed || next.event() instanceof CameraEvent.CameraFailed
          || next.event() instanceof ProcessorEvent.Broke) {
        throw new AssertionError(next.toString());
      }
      if (kind.isInstance(next.event())) {
        return next;
      }
    }
    throw new AssertionError("never told: " + kind.getSimpleName());
  }

  /** How the photo in work ends, well or not. */
  Told awaitEnd() throws InterruptedException {
    for (Told next = next(); next != null; next = next()) {
      if (next.event() instanceof ProcessorEvent.Finished || next.event() instanceof ProcessorEvent.Broke) {
        return next;
      }
    }
    throw new AssertionError("never ended, in " + all);
  }

  /** The kinds of all that it told. */
  List<String> kinds() {
    return all.stream().map(it -> it.getClass().getSimpleName()).toList();
  }

  void awaitReady() throws InterruptedException {
    if (!readies.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
      throw new AssertionError("never ready, in " + all);
    }
  }

  @Override
  public void close() {
    kit.close();
    time.close();
  }

  private @Nullable Told next() throws InterruptedException {
    return told.poll(PATIENCE, TimeUnit.SECONDS);
  }

  private void hear(Object event) {
    all.add(event);
    if (event instanceof CameraEvent.CaptureReady) {
      readies.release();
    }
    told.add(new Told(time.uptime(), event));
  }
}
