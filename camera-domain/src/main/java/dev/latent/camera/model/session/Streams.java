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
    if (session.input().isEmpty() || (session.output().isEmpty() && session.preview().isEmpty())) {
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

  /** The device's answer; it comes too late for a session that does not wait for it any more. */
  static Step<Studio, StudioCommand> configured(Studio studio, Session session,
      Either<CameraError, StreamConfiguration> answer) {
    if (session.phase() != SessionPhase.CONFIGURING) {
      return Step.stay(studio);
    }
    Former former = session.former().get();
    return answer.isRight() ? taken(studio, session, former) : refused(studio, session, former);
  }

  /** A listener that came meanwhile and changes what the output wants lets the device be asked once more. */
  private static Step<Studio, StudioCommand> taken(Studio studio, Session session, Former former) {
    Deferral wanted = DeferralRules.atCommit(studio, session);
    if (session.output().isDefined() && wanted.photo() != session.deferral().photo()) {
      return configure(unready(studio, session), session.with(wanted));
    }
    boolean restarted = former.phase().committed();
    Session now = session.answered(restarted ? former.phase() : SessionPhase.CONFIG_COMMITTED, session.deferral());
    Step<Studio, StudioCommand> step = resumed(studio.with(now), now);
    return restarted && now.output().isDefined()
        ? step.and(new StudioCommand.TellRestarted(now.output().get(), now.deferral().decision()))
        : step;
  }

  /** The device has what it had and is as ready as it was; a session that ran goes on. */
  private static Step<Studio, StudioCommand> refused(Studio studio, Session session, Former former) {
    Session now = session.answered(former.phase(), former.deferral());
    Studio kept = former.ready() ? ready(studio, session) : studio;
    return resumed((former.phase().committed() ? kept : unready(studio, session)).with(now), now);
  }

  private static Step<Studio, StudioCommand> resumed(Studio studio, Session session) {
    Step<Studio, StudioCommand> step =
        session.phase().committed() ? ControlRules.settle(studio, session) : Step.stay(studio);
    return runs(session) ? step.and(startCamera(studio, session)) : step;
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
    boolean ready = session.output().exists(it -> studio.output(it).shutter().ready());
    return configure(unready(studio, session), session.asking(DeferralRules.atCommit(studio, session), ready));
  }

  private static Step<Studio, StudioCommand> configure(Studio studio, Session session) {
    return Step.to(studio.with(session), new StudioCommand.ConfigureStreams(session.id(), streams(studio, session)));
  }

  private static Studio ready(Studio studio, Session session) {
    return session.output().map(studio::output)
        .map(it -> studio.with(it.with(it.shutter().ready(true))))
        .getOrElse(studio);
  }

  private static Studio unready(Studio studio, Session session) {
    return session.output().map(studio::output)
        .map(it -> studio.with(it.with(Shutter.NOT_READY)))
        .getOrElse(studio);
  }

  private static StreamConfiguration streams(Studio studio, Session session) {
    CameraDevice camera = camera(studio, session);
    return new StreamConfiguration(camera.cameraId(), session.mode(),
        session.preview().map(studio::preview).map(it -> it.stream(camera.abilities().frameRates())),
        session.output().map(studio::output).map(it -> new PhotoStream(it.profile(), session.deferral().photo(),
            it.options().quickThumbnail() && PhotoQueries.quickThumbnail(camera, session.mode()))));
  }

  private static CameraDevice camera(Studio studio, Session session) {
    return studio.deviceOf(session).get();
  }
}
