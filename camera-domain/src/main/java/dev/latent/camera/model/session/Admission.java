package dev.latent.camera.model.session;

import static dev.latent.camera.model.device.CameraErrorCode.NOT_SYSTEM_APPLICATION;
import static dev.latent.camera.model.device.CameraErrorCode.OPERATION_NOT_ALLOWED;
import static dev.latent.camera.model.device.CameraErrorCode.SESSION_NOT_RUNNING;

import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraError;
import io.vavr.control.Either;

/** Who may call at all, and when; asked in this order. */
public final class Admission {

  private Admission() {}

  /** {@return the caller; refused: NOT_SYSTEM_APPLICATION (202)} */
  public static Either<CameraError, Caller> system(Caller caller, String what) {
    return caller.system()
        ? Either.right(caller)
        : Either.left(NOT_SYSTEM_APPLICATION.because(what + " is for system applications only"));
  }

  /** The session of an output, with an input; refused: SESSION_NOT_RUNNING (7400104). */
  static Either<CameraError, Session> session(Studio studio, OutputId output) {
    return studio.sessionOf(output)
        .filter(it -> it.input().isDefined())
        .toEither(() -> SESSION_NOT_RUNNING.because("add the input and this output to a session first"));
  }

  /** Between beginConfig and commitConfig; refused: OPERATION_NOT_ALLOWED (7400102). */
  static Either<CameraError, Session> configuring(Session session, String what) {
    return session.phase() == SessionPhase.CONFIG_INPROGRESS
        ? Either.right(session)
        : Either.left(OPERATION_NOT_ALLOWED.because(what + " between beginConfig and commitConfig"));
  }

  /** Committed or started; refused: SESSION_NOT_RUNNING (7400104). */
  static Either<CameraError, Session> committed(Studio studio, OutputId output) {
    return studio.sessionOf(output)
        .filter(it -> it.phase().committed())
        .toEither(() -> SESSION_NOT_RUNNING.because("commit the session that this output is in first"));
  }
}
