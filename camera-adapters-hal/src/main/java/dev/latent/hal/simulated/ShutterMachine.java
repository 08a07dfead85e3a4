package dev.latent.hal.simulated;

import static dev.latent.camera.model.device.CameraErrorCode.CONFLICT_CAMERA;
import static dev.latent.camera.model.device.CameraErrorCode.OPERATION_NOT_ALLOWED;
import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.StreamConfiguration;
import dev.latent.hal.simulated.DeviceCommand.Prepare;
import dev.latent.hal.simulated.DeviceCommand.TellCamera;
import dev.latent.hal.simulated.DeviceCommand.Unload;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;

/** The camera half: opening, preparing and the press. What happens to a shot is {@link Exposure}'s. Pure. */
final class ShutterMachine {

  private final SensorSettings sensor;
  private final Exposure exposure;

  ShutterMachine(DeviceSettings settings) {
    this.sensor = settings.sensor();
    this.exposure = new Exposure(settings);
  }

  Either<CameraError, Step<Device, DeviceCommand>> ask(Device device, Duration now, DeviceCall.OfCamera call) {
    Shutter shutter = device.shutter();
    return switch (call) {
      case DeviceCall.OfCamera.Open(var camera) when shutter.open().isDefined() ->
          Either.left(CONFLICT_CAMERA.because("camera " + camera + " cannot be opened while camera "
              + shutter.open().get() + " is open; close that one first"));
      case DeviceCall.OfCamera.Open(var camera) -> Either.right(Step.to(device.with(shutter.opened(camera))));
      case DeviceCall.OfCamera.Configure(var streams) -> configure(device, streams);
      case DeviceCall.OfCamera.Capture(var request) -> capture(device, now, request);
    };
  }

  Step<Device, DeviceCommand> step(Device device, Duration now, DeviceEvent.Shutter event) {
    Shutter shutter = device.shutter();
    return switch (event) {
      case DeviceEvent.Shutter.Left _ -> leave(device);
      case DeviceEvent.Shutter.TryAgain _ when shutter.stage() instanceof Shutter.Blocked -> prepare(device);
      case DeviceEvent.Shutter.TryAgain _ -> Step.stay(device);
      case DeviceEvent.Shutter.Prepared(int preparation) when awaited(shutter, preparation) ->
          Step.to(device.with(shutter.in(new Shutter.Ready())),
              new TellCamera(new CameraEvent.CaptureReady(shutter.open().get())));
      case DeviceEvent.Shutter.Prepared _ -> Step.stay(device);
      case DeviceEvent.Shutter.NotPrepared(int preparation, var why) when awaited(shutter, preparation) ->
          Step.to(device.with(shutter.in(new Shutter.Blocked(why))),
              new TellCamera(new CameraEvent.CameraFailed(shutter.open().get(), why)));
      case DeviceEvent.Shutter.NotPrepared _ -> Step.stay(device);
      case DeviceEvent.Shutter.FrameRead(var capture, int _) ->
          exposure.of(device, capture, it -> exposure.read(device, it, now));
      case DeviceEvent.Shutter.FrameLost(var capture, int frame) ->
          exposure.of(device, capture, it -> exposure.lost(device, it, frame, now));
      case DeviceEvent.Shutter.FirstMade(var capture) ->
          exposure.of(device, capture, it -> exposure.firstMade(device, it));
      case DeviceEvent.Shutter.FirstFailed(var capture, var why) ->
          exposure.of(device, capture, it -> exposure.failed(device, it, why));
    };
  }

  /** Time has passed. */
  Step<Device, DeviceCommand> wake(Device device, Duration now) {
    return device.shutter().shot()
        .map(it -> exposure.advance(device, it, now))
        .getOrElse(Step.stay(device));
  }

  /** The run of a single-stage capture is over. */
  Step<Device, DeviceCommand> fullMade(Device device) {
    return device.shutter().shot().map(it -> exposure.fullMade(device, it)).getOrElse(Step.stay(device));
  }

  /** The run of a single-stage capture broke. */
  Step<Device, DeviceCommand> fullFailed(Device device, CameraError why) {
    return device.shutter().shot().map(it -> exposure.failed(device, it, why)).getOrElse(Step.stay(device));
  }

  Option<Duration> nextWake(Shutter shutter) {
    return shutter.shot().flatMap(exposure::nextWake);
  }

  private static boolean awaited(Shutter shutter, int preparation) {
    return shutter.stage() instanceof Shutter.Preparing && shutter.preparations() == preparation;
  }

  private Either<CameraError, Step<Device, DeviceCommand>> configure(Device device, StreamConfiguration streams) {
    Shutter shutter = device.shutter();
    if (!shutter.open().contains(streams.camera()) || shutter.shot().exists(Shot::cut)) {
      return Either.left(SERVICE_FATAL_ERROR.because("camera " + streams.camera() + " is not open; open it first"));
    }
    Device configured = device.with(shutter.with(streams));
    return Either.right(shutter.shot().isDefined() ? Step.to(configured) : prepare(configured));
  }

  private Either<CameraError, Step<Device, DeviceCommand>> capture(Device device, Duration now,
      CaptureRequest request) {
    Shutter shutter = device.shutter();
    if (!shutter.streams().exists(it -> streamed(it, request))) {
      return Either.left(SERVICE_FATAL_ERROR.because("there is no stream for " + request.profile()
          + (request.deferred() ? " with deferred delivery" : "") + "; configure it first"));
    }
    return switch (shutter.stage()) {
      case Shutter.Ready _ -> Either.right(press(device, now, request));
      case Shutter.Blocked(var why) -> Either.left(why);
      case Shutter.Idle _, Shutter.Preparing _, Shutter.Exposing _ -> Either.left(OPERATION_NOT_ALLOWED.because(
          "the camera is not ready for a capture; wait for captureReady"));
    };
  }

  private static boolean streamed(StreamConfiguration streams, CaptureRequest request) {
    return streams.photo().exists(it -> it.profile().equals(request.profile())) && (streams.deferred() || !request.deferred());
  }

  private Step<Device, DeviceCommand> press(Device device, Duration now, CaptureRequest request) {
    Shot shot = Shot.of(request, now);
    Step<Device, DeviceCommand> pressed = new Step<>(exposure.in(device, shot), List.of(
        new TellCamera(new CameraEvent.CaptureStarted(request.capture(), sensor.exposed(sensor.frames()),
            Option.some(sensor.inMemory(sensor.frames())))),
        new TellCamera(new CameraEvent.ShutterOpened(request.capture()))));
    return pressed.then(it -> exposure.advance(it, shot, now));
  }

  private Step<Device, DeviceCommand> leave(Device device) {
    Step<Device, DeviceCommand> left =
        device.shutter().shot().map(it -> exposure.leave(device, it)).getOrElse(Step.stay(device));
    return device.shutter().open().isEmpty() ? left : left.then(ShutterMachine::close);
  }

  /** Looks at the whole: a shot that is over is followed by a preparation, a cut one by the closing that cut it. */
  Step<Device, DeviceCommand> settle(Device device) {
    return switch (device.shutter().stage()) {
      case Shutter.Exposing(Shot shot) when shot.cut() && shot.told() -> close(device);
      case Shutter.Exposing(Shot shot) when exposure.over(shot) -> prepare(device.with(device.shutter().counted()));
      case Shutter.Exposing _, Shutter.Idle _, Shutter.Preparing _, Shutter.Blocked _, Shutter.Ready _ ->
          Step.stay(device);
    };
  }

  private Step<Device, DeviceCommand> prepare(Device device) {
    if (!device.shutter().photographs()) {
      return Step.to(device.with(device.shutter().in(new Shutter.Idle())), new Unload());
    }
    Shutter preparing = device.shutter().preparing();
    return Step.to(device.with(preparing),
        new Prepare(preparing.preparations(), preparing.shots(), preparing.deferred()));
  }

  private static Step<Device, DeviceCommand> close(Device device) {
    Option<Shot> shot = device.shutter().shot();
    if (shot.exists(it -> it.cut() && !it.told())) {
      return Step.stay(device);
    }
    Shutter counted = shot.isDefined() ? device.shutter().counted() : device.shutter();
    return Step.to(device.with(counted.closed()), new Unload());
  }
}
