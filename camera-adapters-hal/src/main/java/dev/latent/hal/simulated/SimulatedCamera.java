package dev.latent.hal.simulated;

import static dev.latent.camera.model.device.CameraErrorCode.DEVICE_DISABLED;

import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.StreamConfiguration;
import dev.latent.camera.port.driven.CameraHal;
import dev.latent.hal.kit.Listeners;
import dev.latent.hal.kit.Offer;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Consumer;

/**
 * The camera of the simulated device; one of its cameras is open at a time. Closing ends a deferred capture whose first
 * frame is in memory with the frames that it has, and fails any other.
 */
final class SimulatedCamera implements CameraHal {

  private final DeviceSettings settings;
  private final Preparation preparation;
  private final Offer offer;
  private final Body body;
  private final Listeners listeners;
  private final Magazine magazine;
  private final SensorHands sensor;

  SimulatedCamera(DeviceSettings settings, Body body, Listeners listeners, Magazine magazine, SensorHands sensor) {
    this.settings = settings;
    this.preparation = new Preparation(settings);
    this.offer = new Offer(settings.cameras());
    this.body = body;
    this.listeners = listeners;
    this.magazine = magazine;
    this.sensor = sensor;
  }

  @Override
  public void connect(Consumer<? super CameraEvent> inbox) {
    listeners.connectCamera(inbox);
  }

  @Override
  public Seq<CameraDevice> cameras() {
    return offer.cameras();
  }

  @Override
  public Either<CameraError, CameraId> open(CameraId camera) {
    return alive()
        .flatMap(_ -> offer.find(camera))
        .filterOrElse(_ -> !settings.eye(camera).exists(Eye::disabled), _ -> DEVICE_DISABLED.because("camera " + camera
            + " is disabled on this device; its profile says disabled = true"))
        .flatMap(_ -> body.ask(new DeviceCall.OfCamera.Open(camera)))
        .map(_ -> camera);
  }

  @Override
  public Either<CameraError, StreamConfiguration> configure(StreamConfiguration streams) {
    return alive()
        .flatMap(_ -> offer.check(streams))
        .flatMap(this::possible)
        .flatMap(_ -> body.ask(new DeviceCall.OfCamera.Configure(streams)))
        .map(_ -> streams);
  }

  @Override
  public void start(CameraId camera) {
    body.tell(new DeviceEvent.Finder.Started(camera));
  }

  @Override
  public void stop(CameraId camera) {
    body.tell(new DeviceEvent.Finder.Stopped(camera));
  }

  @Override
  public void update(CameraId camera, CameraSettings wanted) {
    body.tell(new DeviceEvent.Shutter.Updated(camera, wanted));
  }

  @Override
  public Either<CameraError, CaptureId> capture(CaptureRequest request) {
    Either<CameraError, CaptureId> taken = alive()
        .flatMap(_ -> body.ask(new DeviceCall.OfCamera.Capture(request)))
        .map(_ -> request.capture());
    if (taken.isLeft()) {
      body.tell(new DeviceEvent.Shutter.TryAgain());
    }
    return taken;
  }

  @Override
  public void close(CameraId camera) {
    if (body.device().shutter().open().contains(camera)) {
      body.tell(new DeviceEvent.Shutter.Left());
      body.quiet();
      sensor.finishFirsts();
      body.quiet();
    }
  }

  private Either<CameraError, SimulatedCamera> alive() {
    return body.isDead() ? Either.left(DEVICE_DISABLED.because("the device was shut down")) : Either.right(this);
  }

  /** Only looked at while the camera is open and idle; the machine refuses the rest. */
  private Either<CameraError, StreamConfiguration> possible(StreamConfiguration streams) {
    Shutter shutter = body.device().shutter();
    boolean prepares = (streams.photo().isDefined() || streams.preview().isDefined())
        && shutter.open().contains(streams.camera()) && shutter.shot().isEmpty();
    Option<CameraError> why =
        prepares ? magazine.check(preparation.charge(shutter.with(streams))) : Option.none();
    return why.isDefined() ? Either.left(why.get()) : Either.right(streams);
  }
}
