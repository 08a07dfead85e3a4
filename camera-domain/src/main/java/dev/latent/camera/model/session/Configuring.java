package dev.latent.camera.model.session;

import static dev.latent.camera.model.device.CameraErrorCode.DEVICE_DISABLED;
import static dev.latent.camera.model.device.CameraErrorCode.INVALID_ARGUMENT;
import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraOutputCapability;
import dev.latent.camera.model.device.SceneMode;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What a session is made of, between beginConfig and commitConfig. Pure. */
public final class Configuring {

  private Configuring() {}

  /** {@return whether the session has no input yet, and the device no other session} */
  public static boolean canAddInput(Studio studio, SessionId id, InputId input) {
    Session session = studio.session(id);
    return session.phase() == SessionPhase.CONFIG_INPROGRESS && session.input().isEmpty() && !used(studio, input);
  }

  /** {@return whether the session has an input, no photo output yet, and the profile in its mode} */
  public static boolean canAddOutput(Studio studio, SessionId id, OutputId output) {
    Session session = studio.session(id);
    return session.phase() == SessionPhase.CONFIG_INPROGRESS && addOutput(studio, session, output).isRight();
  }

  /** {@return whether the session has an input, no preview output yet, and the profile in its mode} */
  public static boolean canAddPreview(Studio studio, SessionId id, OutputId preview) {
    Session session = studio.session(id);
    return session.phase() == SessionPhase.CONFIG_INPROGRESS && addPreview(studio, session, preview).isRight();
  }

  /** Outputs that are there already must be ones of the new mode. */
  static Either<CameraError, Step<Studio, StudioCommand>> setMode(Studio studio, Session session, SceneMode mode) {
    if (studio.deviceOf(session).exists(it -> it.capability(mode).isEmpty())) {
      return Either.left(INVALID_ARGUMENT.because("this camera has no mode " + mode));
    }
    Session changed = session.with(mode);
    boolean fits = session.output().map(studio::output).forAll(it -> offers(studio, changed, it))
        && session.preview().map(studio::preview).forAll(it -> offers(studio, changed, it));
    return fits
        ? granted(studio, changed)
        : refused("an output of the session has a profile that " + mode + " has not; remove it first");
  }

  static Either<CameraError, Step<Studio, StudioCommand>> addInput(Studio studio, Session session, InputId id) {
    if (session.input().isDefined()) {
      return refused("the session has an input; remove it first");
    }
    if (used(studio, id)) {
      return refused("the camera is in another session; release that or remove it there first");
    }
    return studio.input(id).open()
        ? granted(studio, session.with(Option.some(id)))
        : Either.left(DEVICE_DISABLED.because("the input is closed; open it first"));
  }

  static Either<CameraError, Step<Studio, StudioCommand>> removeInput(Studio studio, Session session, InputId id) {
    return session.input().contains(id)
        ? granted(studio, session.with(Option.<InputId>none()))
        : refused("the session does not have this input");
  }

  static Either<CameraError, Step<Studio, StudioCommand>> addOutput(Studio studio, Session session, OutputId id) {
    Output output = studio.output(id);
    return session.output().isEmpty() && output.session().isEmpty() && !output.released()
        && offers(studio, session, output)
        ? granted(studio.with(output.in(Option.some(session.id()))), session.showing(Option.some(id)))
        : unfit(session);
  }

  static Either<CameraError, Step<Studio, StudioCommand>> removeOutput(Studio studio, Session session, OutputId id) {
    return session.output().contains(id)
        ? granted(studio.with(studio.output(id).in(Option.none())), session.showing(Option.none()))
        : refused("the session does not have this output");
  }

  static Either<CameraError, Step<Studio, StudioCommand>> addPreview(Studio studio, Session session, OutputId id) {
    Preview preview = studio.preview(id);
    return session.preview().isEmpty() && preview.session().isEmpty() && !preview.released()
        && offers(studio, session, preview)
        ? granted(studio.with(preview.in(Option.some(session.id()))), session.previewing(Option.some(id)))
        : unfit(session);
  }

  static Either<CameraError, Step<Studio, StudioCommand>> removePreview(Studio studio, Session session, OutputId id) {
    return session.preview().contains(id)
        ? granted(studio.with(studio.preview(id).in(Option.none())), session.previewing(Option.none()))
        : refused("the session does not have this output");
  }

  static Studio withoutOutputs(Studio studio, Session session) {
    Studio without = session.output().map(studio::output).map(it -> studio.with(it.in(Option.none()))).getOrElse(studio);
    return session.preview().map(studio::preview).map(it -> without.with(it.in(Option.none()))).getOrElse(without);
  }

  /** Whether a live session has the device, under this or another input that has it open. */
  private static boolean used(Studio studio, InputId id) {
    CameraDevice device = studio.input(id).device();
    return studio.sessions().values().exists(it -> it.phase() != SessionPhase.RELEASED
        && it.input().exists(input -> studio.input(input).open())
        && studio.deviceOf(it).exists(other -> other.cameraId().equals(device.cameraId())));
  }

  private static boolean offers(Studio studio, Session session, Output output) {
    return capability(studio, session).exists(it -> it.photoProfiles().contains(output.profile()));
  }

  private static boolean offers(Studio studio, Session session, Preview preview) {
    return capability(studio, session).exists(it -> it.previewProfiles().contains(preview.profile()));
  }

  private static Option<CameraOutputCapability> capability(Studio studio, Session session) {
    return studio.deviceOf(session).flatMap(it -> it.capability(session.mode()));
  }

  private static Either<CameraError, Step<Studio, StudioCommand>> granted(Studio studio, Session session) {
    return Either.right(Step.stay(studio.with(session)));
  }

  private static Either<CameraError, Step<Studio, StudioCommand>> unfit(Session session) {
    return refused("an output needs the input added before it, a profile that the camera has in " + session.mode()
        + ", no other session, and no other output of its kind beside it");
  }

  private static Either<CameraError, Step<Studio, StudioCommand>> refused(String why) {
    return Either.left(SERVICE_FATAL_ERROR.because(why));
  }
}
