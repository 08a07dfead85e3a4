package dev.latent.camera.model.session;

import dev.latent.camera.model.capture.DeliveryPath;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import io.vavr.control.Either;

/**
 * Whether photos are delivered in two stages: by the application's own choice while it configures, or else by the camera
 * at commitConfig. Source: both seed documents; Camera Kit, the deferral rules of the capture session.
 */
public final class DeferralRules {

  private DeferralRules() {}

  /** Exactly one kind per mode; NONE is never supported. */
  public static Either<CameraError, Boolean> supported(Studio studio, OutputId output, Caller caller,
      DeferredDeliveryImageType type) {
    return admitted(studio, output, caller).map(session -> supported(studio, session, type));
  }

  /** For the type asked; before commitConfig, what was chosen. */
  public static Either<CameraError, Boolean> enabled(Studio studio, OutputId output, Caller caller,
      DeferredDeliveryImageType type) {
    return admitted(studio, output, caller)
        .map(session -> type != DeferredDeliveryImageType.NONE && session.deferral().enabled() == type);
  }

  static Either<CameraError, Session> choose(Studio studio, OutputId output, Caller caller,
      DeferredDeliveryImageType type) {
    return admitted(studio, output, caller)
        .filterOrElse(it -> it.phase() == SessionPhase.CONFIG_INPROGRESS,
            _ -> CameraErrorCode.OPERATION_NOT_ALLOWED.because(
                "deferred delivery is chosen between beginConfig and commitConfig"))
        .filterOrElse(it -> type == DeferredDeliveryImageType.NONE || supported(studio, it, type),
            it -> CameraErrorCode.CAPABILITY_NOT_SUPPORTED.because(
                "this camera does not defer " + type + " in " + it.mode() + "; take the photo in a single stage"))
        .map(it -> it.with(Deferral.chosen(type)));
  }

  /** What is in force once the streams are committed. */
  static Deferral atCommit(Studio studio, Session session) {
    Deferral deferral = session.deferral();
    if (deferral.chosen().isDefined()) {
      return deferral;
    }
    boolean on = session.output().exists(it -> wantsDeferral(studio.output(it)))
        && supported(studio, session, DeferredDeliveryImageType.PHOTO);
    return deferral.committed(on ? DeferredDeliveryImageType.PHOTO : DeferredDeliveryImageType.NONE);
  }

  /** Unless the application has asked for the full photo only. */
  static boolean wantsDeferral(Output output) {
    return output.listening().contains(DeliveryPath.PHOTO_ASSET) || !output.listening().contains(DeliveryPath.PHOTO);
  }

  /** By proxy only where the application chose to defer and listens for it; by asset wherever it listens for that. */
  static DeliveryPath path(Session session, Output output) {
    if (output.listening().contains(DeliveryPath.PHOTO_ASSET)) {
      return DeliveryPath.PHOTO_ASSET;
    }
    if (!session.deferral().photo()) {
      return DeliveryPath.PHOTO;
    }
    return output.listening().contains(DeliveryPath.PHOTO_PROXY) ? DeliveryPath.PHOTO_PROXY : DeliveryPath.PHOTO_ASSET;
  }

  private static boolean supported(Studio studio, Session session, DeferredDeliveryImageType type) {
    return type != DeferredDeliveryImageType.NONE
        && studio.deviceOf(session).exists(it -> it.deferral().of(session.mode()) == type);
  }

  private static Either<CameraError, Session> admitted(Studio studio, OutputId output, Caller caller) {
    if (!caller.system()) {
      return Either.left(CameraErrorCode.NOT_SYSTEM_APPLICATION.because(
          "explicit deferred delivery is for system applications; others get it by themselves"));
    }
    return studio.sessionOf(output)
        .filter(it -> it.input().isDefined())
        .toEither(() -> CameraErrorCode.SESSION_NOT_RUNNING.because("add the input and this output to a session first"));
  }
}
