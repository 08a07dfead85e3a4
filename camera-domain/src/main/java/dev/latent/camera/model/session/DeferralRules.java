package dev.latent.camera.model.session;

import dev.latent.camera.model.capture.CaptureWay;
import dev.latent.camera.model.capture.DeferralDecision;
import dev.latent.camera.model.capture.DeferralReason;
import dev.latent.camera.model.capture.DeliveryPath;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Whether photos are delivered in two stages: by the application's own choice while it configures, or else by the camera
 * at commitConfig. Source: both seed documents; Camera Kit, the deferral rules of the capture session.
 */
public final class DeferralRules {

  private DeferralRules() {}

  /** Exactly one kind per mode; NONE is never supported, with or without a session. */
  public static Either<CameraError, Boolean> supported(Studio studio, OutputId output, Caller caller,
      DeferredDeliveryImageType type) {
    return Admission.system(caller, "explicit deferred delivery")
        .flatMap(_ -> type == DeferredDeliveryImageType.NONE
            ? Either.right(false)
            : Admission.session(studio, output).map(session -> supported(studio, session, type)));
  }

  /** For the type asked; before commitConfig, what was chosen. */
  public static Either<CameraError, Boolean> enabled(Studio studio, OutputId output, Caller caller,
      DeferredDeliveryImageType type) {
    return Admission.system(caller, "explicit deferred delivery")
        .flatMap(_ -> Admission.session(studio, output))
        .map(session -> type != DeferredDeliveryImageType.NONE && session.deferral().enabled() == type);
  }

  /** {@return whether this output's photos are deferred now, and why; ours} */
  public static DeferralDecision decision(Studio studio, OutputId output) {
    return studio.sessionOf(output).map(it -> it.deferral().decision())
        .getOrElse(DeferralReason.NOT_COMMITTED::decision);
  }

  static Either<CameraError, Session> choose(Studio studio, OutputId output, Caller caller,
      DeferredDeliveryImageType type) {
    return Admission.system(caller, "explicit deferred delivery")
        .flatMap(_ -> Admission.session(studio, output))
        .flatMap(it -> Admission.configuring(it, "deferred delivery is chosen"))
        .filterOrElse(it -> type == DeferredDeliveryImageType.NONE || supported(studio, it, type),
            it -> CameraErrorCode.CAPABILITY_NOT_SUPPORTED.because(
                "this camera does not defer " + type + " in " + it.mode() + "; take the photo in a single stage"))
        .filterOrElse(_ -> type != DeferredDeliveryImageType.PHOTO || !studio.output(output).options().ownSurface(),
            _ -> CameraErrorCode.OPERATION_NOT_ALLOWED.because("photos go to the application's own surface in one stage"))
        .map(it -> it.with(Deferral.chosen(type)));
  }

  /** What is in force once the streams are committed. */
  static Deferral atCommit(Studio studio, Session session) {
    return session.deferral().chosen().isDefined()
        ? session.deferral()
        : Deferral.automatic(automatic(studio, session));
  }

  private static DeferralReason automatic(Studio studio, Session session) {
    Option<Output> output = session.output().map(studio::output);
    if (output.isEmpty()) {
      return DeferralReason.NO_PHOTO_OUTPUT;
    }
    if (!supported(studio, session, DeferredDeliveryImageType.PHOTO)) {
      return DeferralReason.NOT_SUPPORTED;
    }
    if (output.get().options().ownSurface()) {
      return DeferralReason.OWN_SURFACE;
    }
    return wantsDeferral(output.get()) ? DeferralReason.AUTOMATIC : DeferralReason.PHOTO_AVAILABLE_ONLY;
  }

  /** Unless its photos go to a surface of the application's own, or the application asks for the full photo alone. */
  static boolean wantsDeferral(Output output) {
    return !output.options().ownSurface()
        && (output.listens(DeliveryPath.PHOTO_ASSET) || !output.listens(DeliveryPath.PHOTO));
  }

  /**
   * How one capture goes.
   *
   * @param asked what the application asks of this shot alone; ours
   * @return refused: OPERATION_NOT_ALLOWED (7400102) where the shot cannot go so
   */
  static Either<CameraError, CaptureWay> way(Session session, Output output, Option<DeferredDeliveryImageType> asked) {
    DeferralDecision usual = session.deferral().decision();
    return asked.isEmpty()
        ? Either.right(new CaptureWay(path(output, usual.deferred()), usual))
        : asked(output, usual, asked.get());
  }

  private static Either<CameraError, CaptureWay> asked(Output output, DeferralDecision usual,
      DeferredDeliveryImageType type) {
    return switch (type) {
      case PHOTO -> usual.deferred()
          ? Either.right(new CaptureWay(path(output, true), DeferralReason.CHOSEN_FOR_THE_SHOT.decision()))
          : notThisShot("this shot cannot be deferred: " + usual.reason().what());
      case NONE -> output.options().ownSurface() || output.listens(DeliveryPath.PHOTO)
          || output.listens(DeliveryPath.PHOTO_ASSET)
          ? Either.right(new CaptureWay(path(output, false), DeferralReason.SWITCHED_OFF_FOR_THE_SHOT.decision()))
          : notThisShot("nobody would get this shot: listen for photoAvailable or photoAssetAvailable first");
      case VIDEO -> notThisShot("a photo is no video; ask for PHOTO or NONE");
    };
  }

  private static Either<CameraError, CaptureWay> notThisShot(String why) {
    return Either.left(CameraErrorCode.OPERATION_NOT_ALLOWED.because(why));
  }

  /** By asset wherever the application listens for that; by proxy only where it listens for that and the shot defers. */
  private static DeliveryPath path(Output output, boolean deferred) {
    if (output.options().ownSurface()) {
      return DeliveryPath.PHOTO;
    }
    if (output.listens(DeliveryPath.PHOTO_ASSET)) {
      return DeliveryPath.PHOTO_ASSET;
    }
    if (!deferred) {
      return DeliveryPath.PHOTO;
    }
    return output.listens(DeliveryPath.PHOTO_PROXY) ? DeliveryPath.PHOTO_PROXY : DeliveryPath.PHOTO_ASSET;
  }

  private static boolean supported(Studio studio, Session session, DeferredDeliveryImageType type) {
    return type != DeferredDeliveryImageType.NONE
        && studio.deviceOf(session).exists(it -> it.deferral().of(session.mode()) == type);
  }
}
