package dev.latent.camera.model.session;

import static dev.latent.camera.model.device.CameraErrorCode.DEVICE_DISABLED;
import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.photo.PhotoStream;
import dev.latent.camera.model.photo.StreamConfiguration;
import dev.latent.camera.model.session.Output.Shutter;
import dev.latent.camera.model.session.Session.Former;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** A session's streams in the device: committed, restarted, started and stopped. Pure. */
final class Streams {

  private Streams() {}

  static Either<CameraError, Step<Studio, StudioCommand>> commit(Studio studio, Session session) {
    if (session.input().isEmpty() || session.output().isEmpty() && session.preview().isEmpty()) {
      return Either.left(SERVICE_FATAL_ERROR.because("a session needs an input and an output before commitConfig"));
    }
    return studio.input(session.input().get()).open()
        ? Either.right(asked(studio, session))
        : Either.left(DEVICE_DISABLED.because("the input was closed; open it again first"));
  }

  /** The same streams, with deferral decided anew. Source: Camera Kit, a callback that changes what the output wants. */
  static Step<Studio, StudioCommand> restart(Studio studio, Session session) {
    Step<Studio, StudioCommand> stopped =
        runs(session) ? Step.to(studio, stopCamera(studio, session)) : Step.stay(studio);
    return stopped.then(it -> asked(it, session));
  }

  /** Refused, the device has what it had; a session that ran goes on. */
  static Step<Studio, StudioCommand> configured(Studio studio, Session session,
      Either<CameraError, StreamConfiguration> answer) {
    if (session.phase() != SessionPhase.CONFIGURING) {
      return Step.stay(studio);
    }
    Former former = session.former().get();
    boolean restarted = former.phase().committed();
    Deferral inForce = answer.isRight() ? session.deferral() : former.deferral();
    SessionPhase to = answer.isRight() && !restarted ? SessionPhase.CONFIG_COMMITTED : former.phase();
    Session now = session.answered(to, inForce);
    Step<Studio, StudioCommand> step = Step.stay(studio.with(now));
    step = to.committed() ? step.then(it -> ControlRules.settle(it, now)) : step;
    step = runs(now) ? step.and(startCamera(studio, now)) : step;
    return restarted && answer.isRight() && now.output().isDefined()
        ? step.and(new StudioCommand.TellRestarted(now.output().get(), inForce.decision()))
        : step;
  }

  /** Being configured again: nothing is ready, and what the camera decided by itself it will decide anew. */
  static Studio unlinked(Studio studio, Session session) {
    return unlinked(studio, session, SessionPhase.CONFIG_INPROGRESS);
  }

  /** The device is closed, and has no streams any more: the session begins anew with what was added to it. */
  static Step<Studio, StudioCommand> lost(Studio studio, Session session) {
    return switch (session.phase()) {
      case INIT, CONFIG_INPROGRESS, RELEASED -> Step.stay(studio);
      case CONFIGURING, CONFIG_COMMITTED -> Step.stay(unlinked(studio, session, SessionPhase.INIT));
      case STARTED -> Step.to(unlinked(studio, session, SessionPhase.INIT), stopCamera(studio, session));
    };
  }

  private static Studio unlinked(Studio studio, Session session, SessionPhase to) {
    Deferral kept = session.deferral().chosen().isDefined() ? session.deferral() : Deferral.UNDECIDED;
    return unready(studio, session).with(session.answered(to, kept));
  }

  static Studio withoutBurst(Studio studio, Session session) {
    return session.output().map(studio::output)
        .map(it -> studio.with(it.with(it.shutter().bursting(Option.none()))))
        .getOrElse(studio);
  }

  static boolean runs(Session session) {
    return session.phase() == SessionPhase.STARTED;
  }

  static StudioCommand startCamera(Studio studio, Session session) {
    return new StudioCommand.StartCamera(camera(studio, session).cameraId(), session.preview());
  }

  static StudioCommand stopCamera(Studio studio, Session session) {
    return new StudioCommand.StopCamera(camera(studio, session).cameraId(), session.preview());
  }

  private static Step<Studio, StudioCommand> asked(Studio studio, Session session) {
    Session asking = session.asking(DeferralRules.atCommit(studio, session));
    return Step.to(unready(studio, session).with(asking),
        new StudioCommand.ConfigureStreams(session.id(), streams(studio, asking)));
  }

  private static Studio unready(Studio studio, Session session) {
    return session.output().map(studio::output)
        .map(it -> studio.with(it.with(Shutter.NOT_READY)))
        .getOrElse(studio);
  }

  private static StreamConfiguration streams(Studio studio, Session session) {
    CameraDevice camera = camera(studio, session);
    return new StreamConfiguration(camera.cameraId(), session.mode(),
        session.preview().map(studio::preview).map(it -> it.stream(camera.abilities().frameRates().head())),
        session.output().map(studio::output).map(it -> new PhotoStream(it.profile(), session.deferral().photo(),
            it.options().quickThumbnail())));
  }

  private static CameraDevice camera(Studio studio, Session session) {
    return studio.deviceOf(session).get();
  }
}
