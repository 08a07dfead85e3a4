package dev.latent.hal.simulated;

import static dev.latent.camera.model.device.CameraErrorCode.DEVICE_DISABLED;
import static dev.latent.camera.model.device.CameraErrorCode.INVALID_ARGUMENT;

import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.StreamConfiguration;
import dev.latent.camera.port.driven.CameraHal;
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
  private final Body body;
  private final Listeners listeners;
  private final Magazine magazine;
  private final SensorHands sensor;

  SimulatedCamera(DeviceSettings settings, Body body, Listeners listeners, Magazine magazine, SensorHands sensor) {
    this.settings = settings;
    this.preparation = new Preparation(settings);
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
    return settings.cameras();
  }

  @Override
  public Either<CameraError, CameraId> open(CameraId camera) {
    return alive()
        .flatMap(_ -> find(camera))
        .filterOrElse(it -> !it.disabled(), _ -> DEVICE_DISABLED.because("camera " + camera
            + " is disabled on this device; its profile says disabled = true"))
        .flatMap(_ -> body.ask(new DeviceCall.OfCamera.Open(camera)))
        .map(_ -> camera);
  }

  @Override
  public Either<CameraError, StreamConfiguration> configure(StreamConfiguration streams) {
    return alive()
        .flatMap(_ -> find(streams.camera()))
        .flatMap(camera -> offered(camera.device(), streams))
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

  private Either<CameraError, Eye> find(CameraId camera) {
    return settings.eye(camera).toEither(() -> INVALID_ARGUMENT.because(
        "there is no camera " + camera + "; there is " + cameras().map(CameraDevice::cameraId).mkString(", ")));
  }

  private static Either<CameraError, StreamConfiguration> offered(CameraDevice camera, StreamConfiguration streams) {
    boolean preview = streams.preview().forAll(wanted ->
        camera.capability(streams.mode()).exists(it -> it.previewProfiles().contains(wanted.profile())));
    boolean photo = streams.photo().forAll(wanted ->
        camera.capability(streams.mode()).exists(it -> it.photoProfiles().contains(wanted.profile())));
    boolean deferral = !streams.deferred()
        || camera.deferral().of(streams.mode()) == DeferredDeliveryImageType.PHOTO;
    return preview && photo && deferral
        ? Either.right(streams)
        : Either.left(INVALID_ARGUMENT.because("camera " + camera.cameraId() + " does not offer " + streams));
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
