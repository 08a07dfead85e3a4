package dev.latent.camera.model.session;

import static dev.latent.camera.model.device.CameraErrorCode.DEVICE_PREEMPTED;
import static dev.latent.camera.model.device.CameraErrorCode.OPERATION_NOT_ALLOWED;
import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;
import static dev.latent.camera.model.device.CameraErrorCode.SESSION_CONFIG_LOCKED;
import static dev.latent.camera.model.device.CameraErrorCode.SESSION_NOT_CONFIG;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.SceneMode;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The calls of a session, over all its phases. Pure; the table is that of Camera Kit's capture session. */
public final class SessionMachine {

  private SessionMachine() {}

  /** One live session for each application: the earlier one is preempted. Its id is {@link Studio#given}. */
  public static Step<Studio, StudioCommand> create(Studio studio, Caller caller, SceneMode mode) {
    return studio.sessions().values()
        .filter(it -> it.caller().equals(caller) && it.phase() != SessionPhase.RELEASED)
        .foldLeft(Step.<Studio, StudioCommand>stay(studio),
            (so, earlier) -> so.then(it -> preempt(it, earlier, "the application has created another session")))
        .then(it -> Step.stay(it.session(caller, mode)));
  }

  /** {@return the step, or why the call is refused} */
  public static Either<CameraError, Step<Studio, StudioCommand>> ask(Studio studio, SessionId id, SessionCall call) {
    Session session = studio.session(id);
    return switch (call) {
      case SessionCall.BeginConfig() -> beginConfig(studio, session);
      case SessionCall.SetMode(var mode) -> configuring(session).flatMap(it -> Configuring.setMode(studio, it, mode));
      case SessionCall.AddInput(var input) -> configuring(session).flatMap(it -> Configuring.addInput(studio, it, input));
      case SessionCall.RemoveInput(var input) ->
          configuring(session).flatMap(it -> Configuring.removeInput(studio, it, input));
      case SessionCall.AddOutput(var output) ->
          configuring(session).flatMap(it -> Configuring.addOutput(studio, it, output));
      case SessionCall.RemoveOutput(var output) ->
          configuring(session).flatMap(it -> Configuring.removeOutput(studio, it, output));
      case SessionCall.AddPreview(var preview) ->
          configuring(session).flatMap(it -> Configuring.addPreview(studio, it, preview));
      case SessionCall.RemovePreview(var preview) ->
          configuring(session).flatMap(it -> Configuring.removePreview(studio, it, preview));
      case SessionCall.CommitConfig() -> configuring(session).flatMap(it -> Streams.commit(studio, it));
      case SessionCall.StreamsConfigured(var answer) -> Either.right(Streams.configured(studio, session, answer));
      case SessionCall.Start() -> start(studio, session);
      case SessionCall.Stop() -> stop(studio, session);
      case SessionCall.Release() -> release(studio, session);
      case SessionCall.Set(var control) -> ControlRules.set(studio, session, control);
    };
  }

  /** As if the application had released it; then it is told who was first. */
  static Step<Studio, StudioCommand> preempt(Studio studio, Session session, String why) {
    return ended(studio, session).and(
        new StudioCommand.TellPreempted(session.input(), Option.some(session.id()), DEVICE_PREEMPTED.because(why)));
  }

  private static Either<CameraError, Step<Studio, StudioCommand>> beginConfig(Studio studio, Session session) {
    return switch (session.phase()) {
      case INIT, CONFIG_COMMITTED -> Either.right(Step.stay(Streams.unlinked(studio, session)));
      case STARTED -> Either.right(Step.to(Streams.unlinked(studio, session), Streams.stopCamera(studio, session)));
      case CONFIG_INPROGRESS, CONFIGURING ->
          Either.left(SESSION_CONFIG_LOCKED.because("the session is being configured already"));
      case RELEASED -> Either.left(SERVICE_FATAL_ERROR.because("the session was released; create another"));
    };
  }

  private static Either<CameraError, Session> configuring(Session session) {
    return session.phase() == SessionPhase.CONFIG_INPROGRESS
        ? Either.right(session)
        : Either.left(OPERATION_NOT_ALLOWED.because("this is allowed between beginConfig and commitConfig only"));
  }

  private static Either<CameraError, Step<Studio, StudioCommand>> start(Studio studio, Session session) {
    return switch (session.phase()) {
      case CONFIG_COMMITTED -> Either.right(Step.to(studio.with(session.in(SessionPhase.STARTED)),
          Streams.startCamera(studio, session)));
      case STARTED -> Either.left(SERVICE_FATAL_ERROR.because("the session runs already"));
      case RELEASED -> Either.left(SESSION_NOT_CONFIG.because("the session was released; create another"));
      case INIT, CONFIG_INPROGRESS, CONFIGURING ->
          Either.left(SESSION_NOT_CONFIG.because("commit the configuration first"));
    };
  }

  private static Either<CameraError, Step<Studio, StudioCommand>> stop(Studio studio, Session session) {
    return session.phase() == SessionPhase.STARTED
        ? Either.right(Step.to(Streams.withoutBurst(studio, session).with(session.in(SessionPhase.CONFIG_COMMITTED)),
            Streams.stopCamera(studio, session)))
        : Either.left(SERVICE_FATAL_ERROR.because("the session does not run"));
  }

  private static Either<CameraError, Step<Studio, StudioCommand>> release(Studio studio, Session session) {
    return session.phase() == SessionPhase.RELEASED
        ? Either.left(SERVICE_FATAL_ERROR.because("the session was released already"))
        : Either.right(ended(studio, session));
  }

  private static Step<Studio, StudioCommand> ended(Studio studio, Session session) {
    Studio released = Configuring.withoutOutputs(studio, session).with(session.in(SessionPhase.RELEASED));
    Step<Studio, StudioCommand> step = Streams.runs(session)
        ? Step.to(released, Streams.stopCamera(studio, session))
        : Step.stay(released);
    return session.input().map(input -> step.then(it -> InputMachine.closing(it, input))).getOrElse(step);
  }
}
