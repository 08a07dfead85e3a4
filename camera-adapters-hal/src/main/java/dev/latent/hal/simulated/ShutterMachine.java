package dev.latent.hal.simulated;

import static dev.latent.camera.model.device.CameraErrorCode.CONFLICT_CAMERA;
import static dev.latent.camera.model.device.CameraErrorCode.OPERATION_NOT_ALLOWED;
import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.StreamConfiguration;
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
  private final Preparation preparation;

  ShutterMachine(DeviceSettings settings) {
    this.sensor = settings.sensor();
    this.exposure = new Exposure(settings);
    this.preparation = new Preparation(settings);
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
      case DeviceEvent.Shutter.Updated(var camera, var settings) when shutter.open().contains(camera) ->
          preparation.update(device, settings);
      case DeviceEvent.Shutter.Updated _ -> Step.stay(device);
      case DeviceEvent.Shutter.TryAgain _ when shutter.stage() instanceof Shutter.Blocked -> preparation.begin(device);
      case DeviceEvent.Shutter.TryAgain _ -> Step.stay(device);
      case DeviceEvent.Shutter.Prepared(int number) -> preparation.done(device, number);
      case DeviceEvent.Shutter.NotPrepared(int number, var why) -> preparation.failed(device, number, why);
      case DeviceEvent.Shutter.FrameRead(var capture, int _) ->
          exposure.of(device, capture, it -> exposure.read(device, it, now));
      case DeviceEvent.Shutter.FrameLost(var capture, int frame, var why) ->
          exposure.of(device, capture, it -> exposure.lost(device, it, frame, why, now));
      case DeviceEvent.Shutter.ThumbnailMade(var capture) ->
          exposure.of(device, capture, it -> exposure.thumbnailMade(device, it));
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

  private Either<CameraError, Step<Device, DeviceCommand>> configure(Device device, StreamConfiguration streams) {
    Shutter shutter = device.shutter();
    if (!shutter.open().contains(streams.camera()) || shutter.shot().exists(Shot::cut)) {
      return Either.left(SERVICE_FATAL_ERROR.because("camera " + streams.camera() + " is not open; open it first"));
    }
    boolean same = streams.preview().equals(shutter.preview());
    Device configured = device.with(shutter.with(streams))
        .with(same ? device.viewfinder() : device.viewfinder().blind());
    return Either.right(shutter.shot().isDefined() ? Step.to(configured) : preparation.begin(configured));
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
    return streams.photo().exists(it ->
        it.profile().equals(request.profile()) && (it.deferred() || !request.deferred()));
  }

  private Step<Device, DeviceCommand> press(Device device, Duration now, CaptureRequest request) {
    Shot shot = Shot.of(request, sensor.frames(), device.shutter().glimpses(), now);
    Step<Device, DeviceCommand> pressed = new Step<>(exposure.in(device, shot), List.of(
        new TellCamera(new CameraEvent.CaptureStarted(request.capture(), sensor.exposed(shot.count()),
            Option.some(sensor.inMemory(shot.count())))),
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
      case Shutter.Exposing(Shot shot) when exposure.over(shot) ->
          preparation.begin(device.with(device.shutter().counted()));
      case Shutter.Exposing _, Shutter.Idle _, Shutter.Preparing _, Shutter.Blocked _, Shutter.Ready _ ->
          Step.stay(device);
    };
  }

  private static Step<Device, DeviceCommand> close(Device device) {
    Option<Shot> shot = device.shutter().shot();
    if (shot.exists(it -> it.cut() && !it.told())) {
      return Step.stay(device);
    }
    Shutter counted = shot.isDefined() ? device.shutter().counted() : device.shutter();
    return Step.to(device.with(counted.closed()).with(Viewfinder.OFF), new Unload());
  }
}
