package dev.latent.camera.model.session;

import static dev.latent.camera.model.device.CameraErrorCode.OPERATION_NOT_ALLOWED;
import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;
import static dev.latent.camera.model.device.CameraErrorCode.SESSION_NOT_RUNNING;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The calls of a photo output. Pure. */
public final class OutputMachine {

  private OutputMachine() {}

  /** {@return the step, or why the call is refused} */
  public static Either<CameraError, Step<Studio, CapturePlan>> ask(Studio studio, OutputId id, OutputCall call) {
    Output output = studio.output(id);
    return switch (call) {
      case OutputCall.DeferImageDelivery(var caller, var type) ->
          DeferralRules.choose(studio, id, caller, type).map(it -> Step.stay(studio.with(it)));
      case OutputCall.Listen(var to) -> Either.right(Step.stay(studio.with(output.listening(to))));
      case OutputCall.Capture() -> committed(studio, output).flatMap(it -> capture(studio, it, output));
      case OutputCall.BecomeReady() -> Either.right(Step.stay(studio.with(output.ready(output.session().isDefined()))));
      case OutputCall.Release() -> release(studio, output);
    };
  }

  /** The outputs that a camera's readiness is about. */
  public static Option<OutputId> servedBy(Studio studio, CameraId camera) {
    return studio.sessions().values()
        .filter(it -> it.phase().committed() || it.phase() == SessionPhase.CONFIGURING)
        .find(it -> studio.deviceOf(it).exists(device -> device.cameraId().equals(camera)))
        .flatMap(Session::output);
  }

  private static Either<CameraError, Session> committed(Studio studio, Output output) {
    return output.session().map(studio::session)
        .filter(it -> it.phase().committed())
        .toEither(() -> SESSION_NOT_RUNNING.because("commit and start the session that this output is in first"));
  }

  private static Either<CameraError, Step<Studio, CapturePlan>> capture(Studio studio, Session session, Output output) {
    if (!output.ready()) {
      return Either.left(OPERATION_NOT_ALLOWED.because("the camera is not ready; wait for captureReady"));
    }
    CapturePlan plan = new CapturePlan(studio.nextCapture(), studio.deviceOf(session).get().cameraId(), session.mode(),
        output.profile(), session.deferral().photo(), DeferralRules.path(session, output));
    return Either.right(Step.to(studio.with(output.ready(false)).captured(), plan));
  }

  private static Either<CameraError, Step<Studio, CapturePlan>> release(Studio studio, Output output) {
    if (output.released()) {
      return Either.left(SERVICE_FATAL_ERROR.because("the output was released already"));
    }
    Studio without = studio.sessionOf(output.id())
        .map(it -> studio.with(it.showing(Option.none())))
        .getOrElse(studio);
    return Either.right(Step.stay(without.with(output.freed())));
  }
}
