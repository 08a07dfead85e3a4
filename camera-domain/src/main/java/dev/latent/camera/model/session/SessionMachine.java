package dev.latent.camera.model.session;

import static dev.latent.camera.model.device.CameraErrorCode.DEVICE_DISABLED;
import static dev.latent.camera.model.device.CameraErrorCode.OPERATION_NOT_ALLOWED;
import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;
import static dev.latent.camera.model.device.CameraErrorCode.SESSION_CONFIG_LOCKED;
import static dev.latent.camera.model.device.CameraErrorCode.SESSION_NOT_CONFIG;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraOutputCapability;
import dev.latent.camera.model.photo.StreamConfiguration;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The calls of a session, over all its phases. Pure; the table is that of Camera Kit's capture session. */
public final class SessionMachine {

  private SessionMachine() {}

  /** {@return the step, or why the call is refused} */
  public static Either<CameraError, Step<Studio, SessionCommand>> ask(Studio studio, SessionId id, SessionCall call) {
    Session session = studio.session(id);
    return switch (call) {
      case SessionCall.BeginConfig() -> beginConfig(studio, session);
      case SessionCall.AddInput(var input) -> configuring(session).flatMap(it -> addInput(studio, it, input));
      case SessionCall.RemoveInput(var input) -> configuring(session).flatMap(it -> removeInput(studio, it, input));
      case SessionCall.AddOutput(var output) -> configuring(session).flatMap(it -> addOutput(studio, it, output));
      case SessionCall.RemoveOutput(var output) -> configuring(session).flatMap(it -> removeOutput(studio, it, output));
      case SessionCall.CommitConfig() -> configuring(session).flatMap(it -> commit(studio, it));
      case SessionCall.StreamsConfigured(var answer) -> configured(studio, session, answer);
      case SessionCall.Start() -> start(studio, session);
      case SessionCall.Stop() -> stop(studio, session);
      case SessionCall.Release() -> release(studio, session);
    };
  }

  public static boolean canAddInput(Studio studio, SessionId id, InputId input) {
    return ask(studio, id, new SessionCall.AddInput(input)).isRight();
  }

  public static boolean canAddOutput(Studio studio, SessionId id, OutputId output) {
    return ask(studio, id, new SessionCall.AddOutput(output)).isRight();
  }

  private static Either<CameraError, Step<Studio, SessionCommand>> beginConfig(Studio studio, Session session) {
    return switch (session.phase()) {
      case INIT, CONFIG_COMMITTED -> granted(studio, session.in(SessionPhase.CONFIG_INPROGRESS));
      case STARTED -> granted(studio, session.in(SessionPhase.CONFIG_INPROGRESS)).map(it -> it.and(stopCamera(studio, session)));
      case CONFIG_INPROGRESS, CONFIGURING -> refused(SESSION_CONFIG_LOCKED.because("the session is being configured already"));
      case RELEASED -> refused(SERVICE_FATAL_ERROR.because("the session was released; create another"));
    };
  }

  private static Either<CameraError, Session> configuring(Session session) {
    return session.phase() == SessionPhase.CONFIG_INPROGRESS
        ? Either.right(session)
        : Either.left(OPERATION_NOT_ALLOWED.because("this is allowed between beginConfig and commitConfig only"));
  }

  private static Either<CameraError, Step<Studio, SessionCommand>> addInput(Studio studio, Session session, InputId id) {
    if (session.input().isDefined()) {
      return refused(SERVICE_FATAL_ERROR.because("the session has an input; remove it first"));
    }
    if (studio.sessions().values().exists(it -> it.holds(id))) {
      return refused(SERVICE_FATAL_ERROR.because("the input is in another session; release that or remove it there first"));
    }
    return studio.input(id).open()
        ? granted(studio, session.with(Option.some(id)))
        : refused(DEVICE_DISABLED.because("the input is closed; open it first"));
  }

  private static Either<CameraError, Step<Studio, SessionCommand>> removeInput(Studio studio, Session session, InputId id) {
    return session.input().contains(id)
        ? granted(studio, session.with(Option.<InputId>none()))
        : refused(SERVICE_FATAL_ERROR.because("the session does not have this input"));
  }

  private static Either<CameraError, Step<Studio, SessionCommand>> addOutput(Studio studio, Session session, OutputId id) {
    Output output = studio.output(id);
    boolean fits = capability(studio, session).exists(it -> it.photoProfiles().contains(output.profile()));
    return fits && session.output().isEmpty() && output.session().isEmpty() && !output.released()
        ? granted(studio.with(output.in(Option.some(session.id()))), session.showing(Option.some(id)))
        : refused(SERVICE_FATAL_ERROR.because("an output needs the input added before it, a profile that the camera has"
            + " in " + session.mode() + ", and no other session"));
  }

  private static Either<CameraError, Step<Studio, SessionCommand>> removeOutput(Studio studio, Session session, OutputId id) {
    return session.output().contains(id)
        ? granted(studio.with(studio.output(id).in(Option.none())), session.showing(Option.none()))
        : refused(SERVICE_FATAL_ERROR.because("the session does not have this output"));
  }

  private static Either<CameraError, Step<Studio, SessionCommand>> commit(Studio studio, Session session) {
    return Option.when(session.input().isDefined() && session.output().isDefined(), session)
        .toEither(() -> SERVICE_FATAL_ERROR.because("a session needs an input and an output before commitConfig"))
        .map(it -> it.with(DeferralRules.atCommit(studio, it)).in(SessionPhase.CONFIGURING))
        .map(it -> Step.to(unready(studio, it).with(it), new SessionCommand.ConfigureStreams(streams(studio, it))));
  }

  /** What is not deferred is chosen anew when the device refuses. */
  private static Either<CameraError, Step<Studio, SessionCommand>> configured(Studio studio, Session session,
      Either<CameraError, StreamConfiguration> answer) {
    if (session.phase() != SessionPhase.CONFIGURING) {
      return Either.right(Step.stay(studio));
    }
    Deferral undone = session.deferral().chosen().map(Deferral::chosen).getOrElse(Deferral.UNDECIDED);
    return Either.right(Step.stay(studio.with(answer.isRight()
        ? session.in(SessionPhase.CONFIG_COMMITTED)
        : session.with(undone).in(SessionPhase.CONFIG_INPROGRESS))));
  }

  private static Either<CameraError, Step<Studio, SessionCommand>> start(Studio studio, Session session) {
    return switch (session.phase()) {
      case CONFIG_COMMITTED -> granted(studio, session.in(SessionPhase.STARTED))
          .map(it -> it.and(new SessionCommand.StartCamera(camera(studio, session).cameraId())));
      case STARTED -> refused(SERVICE_FATAL_ERROR.because("the session runs already"));
      case INIT, CONFIG_INPROGRESS, CONFIGURING, RELEASED -> refused(SESSION_NOT_CONFIG.because("commit the configuration first"));
    };
  }

  private static Either<CameraError, Step<Studio, SessionCommand>> stop(Studio studio, Session session) {
    return session.phase() == SessionPhase.STARTED
        ? granted(studio, session.in(SessionPhase.CONFIG_COMMITTED)).map(it -> it.and(stopCamera(studio, session)))
        : refused(SERVICE_FATAL_ERROR.because("the session does not run"));
  }

  private static Either<CameraError, Step<Studio, SessionCommand>> release(Studio studio, Session session) {
    if (session.phase() == SessionPhase.RELEASED) {
      return refused(SERVICE_FATAL_ERROR.because("the session was released already"));
    }
    Studio unbound = session.output().map(it -> studio.with(studio.output(it).in(Option.none()).ready(false))).getOrElse(studio);
    Step<Studio, SessionCommand> step = Step.stay(unbound.with(session.in(SessionPhase.RELEASED)));
    step = session.phase() == SessionPhase.STARTED ? step.and(stopCamera(studio, session)) : step;
    return Either.right(session.input().isDefined() ? step.and(new SessionCommand.CloseCamera(session.input().get())) : step);
  }

  private static StreamConfiguration streams(Studio studio, Session session) {
    return new StreamConfiguration(camera(studio, session).cameraId(), session.mode(), Option.none(),
        session.output().map(it -> studio.output(it).profile()), session.deferral().photo());
  }

  private static Studio unready(Studio studio, Session session) {
    return studio.with(studio.output(session.output().get()).ready(false));
  }

  private static Option<CameraOutputCapability> capability(Studio studio, Session session) {
    return studio.deviceOf(session).flatMap(it -> it.capability(session.mode()));
  }

  private static CameraDevice camera(Studio studio, Session session) {
    return studio.deviceOf(session).get();
  }

  private static SessionCommand stopCamera(Studio studio, Session session) {
    return new SessionCommand.StopCamera(camera(studio, session).cameraId());
  }

  private static Either<CameraError, Step<Studio, SessionCommand>> granted(Studio studio, Session session) {
    return Either.right(Step.stay(studio.with(session)));
  }

  private static Either<CameraError, Step<Studio, SessionCommand>> refused(CameraError error) {
    return Either.left(error);
  }
}
