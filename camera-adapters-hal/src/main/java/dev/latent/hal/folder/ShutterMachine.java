package dev.latent.hal.folder;

import static dev.latent.camera.model.device.CameraErrorCode.CONFLICT_CAMERA;
import static dev.latent.camera.model.device.CameraErrorCode.OPERATION_NOT_ALLOWED;
import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraStatus;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.StreamConfiguration;
import dev.latent.hal.folder.TetherCommand.GiveBack;
import dev.latent.hal.folder.TetherCommand.TellCamera;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;

/** The camera half: opening, the press that arms, and what becomes of a press. Pure. */
final class ShutterMachine {

  private final FolderSettings settings;

  ShutterMachine(FolderSettings settings) {
    this.settings = settings;
  }

  Either<CameraError, Step<Tether, TetherCommand>> ask(Tether tether, Duration now, TetherCall.OfCamera call) {
    return switch (call) {
      case TetherCall.Open(var camera) when tether.shutter().open().isDefined() ->
          Either.left(CONFLICT_CAMERA.because("camera " + camera + " is open already; close it first"));
      case TetherCall.Open(var camera) -> Either.right(Step.to(tether.with(tether.shutter().opened(camera))));
      case TetherCall.Configure(var streams) -> configure(tether, streams);
      case TetherCall.Capture(var request) -> capture(tether, now, request);
    };
  }

  Step<Tether, TetherCommand> step(Tether tether, Duration now, TetherEvent.OfCamera event) {
    return switch (event) {
      case TetherEvent.Left _ -> failed(tether, OPERATION_NOT_ALLOWED.because(
          "no file arrived before the camera was closed")).then(it -> Step.to(it.with(Shutter.CLOSED)));
      case TetherEvent.Updated _ when tether.shutter().phase() instanceof Shutter.Ready -> ready(tether);
      case TetherEvent.Updated _ -> Step.stay(tether);
      case TetherEvent.Looked(var files) -> looked(tether.with(new Tether.Watch(
          tether.watch().inbox().looked(files, now), false, now.plus(settings.poll()))));
      case TetherEvent.NotLooked(var why) -> notLooked(tether.with(new Tether.Watch(
          tether.watch().inbox(), false, now.plus(settings.poll()))), why);
      case TetherEvent.Took took when tether.shutter().phase() instanceof Shutter.Taking taking
          && taking.request().equals(took.request()) -> took(tether, taking, took.held(), now);
      case TetherEvent.Took(var request, _) -> Step.to(tether, new GiveBack(request));
      case TetherEvent.NotTaken(var capture) when tether.shutter().phase() instanceof Shutter.Taking taking
          && taking.request().capture().equals(capture) -> Step.to(notTaken(tether, taking));
      case TetherEvent.TakeFailed(var capture, var why) when tether.shutter().phase() instanceof Shutter.Taking taking
          && taking.request().capture().equals(capture) -> failed(tether, why).then(ShutterMachine::ready);
      case TetherEvent.NotTaken _, TetherEvent.TakeFailed _ -> Step.stay(tether);
    };
  }

  private static Either<CameraError, Step<Tether, TetherCommand>> configure(Tether tether,
      StreamConfiguration streams) {
    Shutter shutter = tether.shutter();
    if (!shutter.open().contains(streams.camera())) {
      return Either.left(SERVICE_FATAL_ERROR.because("camera " + streams.camera() + " is not open; open it first"));
    }
    Tether configured = tether.with(shutter.with(streams));
    boolean busy = shutter.capture().isDefined() || shutter.phase() instanceof Shutter.Gone;
    return Either.right(busy ? Step.to(configured) : ready(configured));
  }

  private static Either<CameraError, Step<Tether, TetherCommand>> capture(Tether tether, Duration now,
      CaptureRequest request) {
    Shutter shutter = tether.shutter();
    if (!shutter.streams().exists(it -> streamed(it, request))) {
      return Either.left(SERVICE_FATAL_ERROR.because("there is no stream for " + request.profile()
          + (request.deferred() ? " with deferred delivery" : "") + "; configure it first"));
    }
    if (!(shutter.phase() instanceof Shutter.Ready)) {
      return Either.left(OPERATION_NOT_ALLOWED.because("the camera is not ready for a capture; wait for captureReady"));
    }
    Tether.Watch watch = new Tether.Watch(tether.watch().inbox(), tether.watch().looking(), now);
    return Either.right(Step.to(tether.in(new Shutter.Armed(request, false)).with(watch)));
  }

  private static boolean streamed(StreamConfiguration streams, CaptureRequest request) {
    return streams.photo().exists(it -> it.profile().equals(request.profile())) && (streams.deferred() || !request.deferred());
  }

  private Step<Tether, TetherCommand> looked(Tether tether) {
    return switch (tether.shutter().phase()) {
      case Shutter.Armed(var request, _) -> Step.to(tether.in(new Shutter.Armed(request, true)));
      case Shutter.Gone _ -> Step.<Tether, TetherCommand>to(tether, status(CameraStatus.APPEAR))
          .then(ShutterMachine::ready);
      case Shutter.Idle _, Shutter.Ready _, Shutter.Taking _ -> Step.to(tether);
    };
  }

  private Step<Tether, TetherCommand> notLooked(Tether tether, CameraError why) {
    return switch (tether.shutter().phase()) {
      case Shutter.Armed _, Shutter.Ready _ -> failed(tether, why).then(it -> Step.to(it.in(new Shutter.Gone()),
          new TellCamera(new CameraEvent.CameraFailed(it.shutter().open().get(), why)),
          status(CameraStatus.DISAPPEAR)));
      case Shutter.Idle _, Shutter.Gone _, Shutter.Taking _ -> Step.to(tether);
    };
  }

  private TetherCommand status(CameraStatus status) {
    return new TellCamera(new CameraEvent.StatusChanged(settings.camera(), status));
  }

  private Step<Tether, TetherCommand> took(Tether tether, Shutter.Taking taking, Stamp held, Duration now) {
    CaptureRequest request = taking.request();
    Duration since = taking.settled() ? now.minus(settings.settle()) : taking.file().steady().since();
    Tether taken = tether.with(tether.watch().inbox().without(taking.file().seen()))
        .with(tether.second().knowing(request.photo(), new Steady(held, since)));
    return Step.<Tether, TetherCommand>to(taken,
        new TellCamera(new CameraEvent.CaptureStarted(request.capture(), Duration.ZERO, Option.none())),
        new TellCamera(new CameraEvent.ShutterOpened(request.capture())),
        new TellCamera(new CameraEvent.ShutterClosed(request.capture())),
        new TetherCommand.TellImage(request.capture(), request.deferred(), taking.file().steady().since()),
        new TellCamera(new CameraEvent.CaptureEnded(request.capture(), 1))).then(ShutterMachine::ready);
  }

  private static Tether notTaken(Tether tether, Shutter.Taking taking) {
    Inbox.Tried tried = taking.settled() ? Inbox.Tried.WHOLE : Inbox.Tried.WHILE_WRITTEN;
    return tether.in(new Shutter.Armed(taking.request(), true))
        .with(tether.watch().inbox().tried(taking.file().seen(), tried));
  }

  /** The capture under way, if there is one, has no image. */
  private static Step<Tether, TetherCommand> failed(Tether tether, CameraError why) {
    return tether.shutter().capture()
        .map(it -> Step.<Tether, TetherCommand>to(tether,
            new TellCamera(new CameraEvent.CaptureFailed(it.capture(), why))))
        .getOrElse(Step.stay(tether));
  }

  private static Step<Tether, TetherCommand> ready(Tether tether) {
    return tether.shutter().photographs()
        ? Step.to(tether.in(new Shutter.Ready()),
            new TellCamera(new CameraEvent.CaptureReady(tether.shutter().open().get())))
        : Step.to(tether.in(new Shutter.Idle()));
  }
}
