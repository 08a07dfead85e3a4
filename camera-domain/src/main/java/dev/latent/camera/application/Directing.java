package dev.latent.camera.application;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.delivery.DeliveryEvent;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.CameraStatus;
import dev.latent.camera.model.device.CameraStatusInfo;
import dev.latent.camera.model.photo.StreamConfiguration;
import dev.latent.camera.model.session.Input;
import dev.latent.camera.model.session.InputId;
import dev.latent.camera.model.session.InputMachine;
import dev.latent.camera.model.session.OutputId;
import dev.latent.camera.model.session.SessionCall;
import dev.latent.camera.model.session.SessionId;
import dev.latent.camera.model.session.SessionMachine;
import dev.latent.camera.model.session.Studio;
import dev.latent.camera.model.session.StudioCommand;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;

/**
 * Inputs, sessions and outputs: asks their machines, and obeys them. The studio is touched inside turns only; what
 * blocks in the device runs on the caller's own thread, between two turns.
 */
final class Directing {

  private final DrivenPorts ports;
  private final Loop loop;
  private final Delivering delivering;
  private final Capturing capturing;
  private final Proxies proxies;
  private final Outlets outlets;
  private Studio studio = Studio.EMPTY;

  Directing(DrivenPorts ports, Loop loop, Delivering delivering, Capturing capturing, Proxies proxies,
      Outlets outlets) {
    this.ports = ports;
    this.loop = loop;
    this.delivering = delivering;
    this.capturing = capturing;
    this.proxies = proxies;
    this.outlets = outlets;
  }

  /** A call of one of the studio's machines. */
  interface Call extends Function<Studio, Either<CameraError, Step<Studio, StudioCommand>>> {}

  <T> T look(Function<Studio, T> question) {
    return loop.ask(() -> question.apply(studio));
  }

  /** Inside a turn. */
  Studio now() {
    return studio;
  }

  /** Makes something that is named by how many were made. */
  int make(Function<Studio, Step<Studio, StudioCommand>> more) {
    Step<Studio, StudioCommand> made = loop.ask(() -> turn(it -> Either.right(more.apply(it)))).get();
    made.commands().forEach(this::obey);
    return made.state().given();
  }

  /** {@return what was wanted and is done; or why the call is refused, by its machine or by the device} */
  Either<CameraError, Seq<StudioCommand>> ask(Call call) {
    return loop.ask(() -> turn(call)).map(Step::commands).flatMap(this::obeyed);
  }

  /** The regular end of a session: proxies of it that nobody stores give up their raws. */
  Either<CameraError, Seq<StudioCommand>> release(SessionId id) {
    Option<OutputId> output = look(it -> it.session(id).output());
    return ask(it -> SessionMachine.ask(it, id, new SessionCall.Release()))
        .peek(_ -> output.forEach(it -> loop.post(() -> proxies.ended(it))));
  }

  /**
   * Inside a turn; does what never blocks. The studio moves on only if the device takes the photo that the step wants.
   */
  Either<CameraError, Step<Studio, StudioCommand>> turn(Call call) {
    return call.apply(studio).flatMap(this::pressed).peek(step -> {
      studio = step.state();
      step.commands().forEach(this::direct);
    });
  }

  /** The device belongs to the camera from the wish to open it until that has succeeded or failed. */
  Either<CameraError, InputId> open(InputId id) {
    if (look(it -> it.input(id).open())) {
      return Either.right(id);
    }
    return loop.ask(() -> turn(it -> InputMachine.opening(it, id)).peek(_ -> cameraChanged(studio.input(id))))
        .flatMap(step -> obeyed(step.commands()))
        .flatMap(_ -> opened(id));
  }

  /** Idempotent; returns when the captures under way have ended and the device is closed. */
  void close(InputId id) {
    ask(it -> Either.right(InputMachine.closing(it, id)));
  }

  private Either<CameraError, InputId> opened(InputId id) {
    CameraDevice device = look(it -> it.input(id).device());
    Either<CameraError, CameraId> opened = Either.left(CameraErrorCode.SERVICE_FATAL_ERROR.because("the device broke"));
    try {
      opened = ports.cameraHal().open(device.cameraId());
    } finally {
      boolean open = opened.isRight();
      loop.post(() -> holds(id, open));
    }
    return opened.map(_ -> id).peek(_ -> outlets.status().tell(new CameraStatusInfo(device, CameraStatus.UNAVAILABLE)));
  }

  private void holds(InputId id, boolean open) {
    studio = InputMachine.opened(studio, id, open);
    cameraChanged(studio.input(id));
  }

  private void cameraChanged(Input last) {
    delivering.turn(new DeliveryEvent.CameraChanged(InputMachine.cameraState(studio, last.caller())));
  }

  private Either<CameraError, Step<Studio, StudioCommand>> pressed(Step<Studio, StudioCommand> step) {
    return step.commands().foldLeft(Either.right(step), (so, it) -> it instanceof StudioCommand.TakePhoto(var to, var plan)
        ? so.flatMap(_ -> capturing.press(to, plan)).map(_ -> step)
        : so);
  }

  /** All of it, whatever comes of a part; the first refusal is the answer. */
  private Either<CameraError, Seq<StudioCommand>> obeyed(Seq<StudioCommand> commands) {
    Seq<CameraError> refusals = commands.toList().flatMap(this::obey);
    return refusals.isEmpty() ? Either.right(commands) : Either.left(refusals.head());
  }

  private void direct(StudioCommand command) {
    switch (command) {
      case StudioCommand.StartCamera(var camera, var preview) -> {
        outlets.begin(camera, preview);
        ports.cameraHal().start(camera);
      }
      case StudioCommand.StopCamera(var camera, _) -> {
        ports.cameraHal().stop(camera);
        outlets.end(camera, uptime());
      }
      case StudioCommand.UpdateSettings(var camera, var settings) -> ports.cameraHal().update(camera, settings);
      case StudioCommand.TellRestarted(var output, var deferral) ->
          outlets.photos(output).tell(new PhotoEvent.StreamRestarted(deferral, uptime()));
      case StudioCommand.TellPreempted(var input, var session, var error) -> {
        input.forEach(it -> outlets.input(it).tell(error));
        session.forEach(it -> outlets.session(it).tell(error));
      }
      case StudioCommand.TellMuted(boolean muted) -> outlets.mute().tell(muted);
      case StudioCommand.TakePhoto _, StudioCommand.ConfigureStreams _, StudioCommand.CloseCamera _ -> { }
    }
  }

  /** On the caller's thread, what may block: why the device refuses; none when it is done. */
  private Option<CameraError> obey(StudioCommand command) {
    return switch (command) {
      case StudioCommand.ConfigureStreams(var session, var streams) -> configure(session, streams);
      case StudioCommand.CloseCamera(var input) -> closed(input);
      case StudioCommand.StartCamera _, StudioCommand.StopCamera _, StudioCommand.UpdateSettings _,
          StudioCommand.TakePhoto _, StudioCommand.TellRestarted _, StudioCommand.TellPreempted _,
          StudioCommand.TellMuted _ -> Option.none();
    };
  }

  private Option<CameraError> configure(SessionId id, StreamConfiguration streams) {
    Either<CameraError, StreamConfiguration> configured =
        Either.left(CameraErrorCode.SERVICE_FATAL_ERROR.because("the device broke"));
    Either<CameraError, Seq<StudioCommand>> settled;
    try {
      configured = ports.cameraHal().configure(streams);
    } finally {
      SessionCall answer = new SessionCall.StreamsConfigured(configured);
      settled = ask(it -> SessionMachine.ask(it, id, answer));
    }
    return configured.swap().toOption().orElse(() -> settled.swap().toOption());
  }

  private Option<CameraError> closed(InputId id) {
    CameraDevice device = look(it -> it.input(id).device());
    ports.cameraHal().close(device.cameraId());
    outlets.end(device.cameraId(), uptime());
    loop.ask(() -> {
      holds(id, false);
      return id;
    });
    outlets.status().tell(new CameraStatusInfo(device, CameraStatus.AVAILABLE));
    return Option.none();
  }

  private Duration uptime() {
    return ports.timekeeper().uptime();
  }
}
