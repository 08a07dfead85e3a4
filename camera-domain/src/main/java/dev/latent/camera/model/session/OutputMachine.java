package dev.latent.camera.model.session;

import static dev.latent.camera.model.device.CameraErrorCode.CAPABILITY_NOT_SUPPORTED;
import static dev.latent.camera.model.device.CameraErrorCode.OPERATION_NOT_ALLOWED;
import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.capture.DeliveryPath;
import dev.latent.camera.model.control.PhotoQualityPrioritization;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The calls of a photo output, save those that take photos. Pure. */
public final class OutputMachine {

  private OutputMachine() {}

  /** {@return the step, or why the call is refused} */
  public static Either<CameraError, Step<Studio, StudioCommand>> ask(Studio studio, OutputId id, OutputCall call) {
    Output output = studio.output(id);
    return switch (call) {
      case OutputCall.DeferImageDelivery(var caller, var type) ->
          DeferralRules.choose(studio, id, caller, type).map(it -> Step.stay(studio.with(it)));
      case OutputCall.EnableQuickThumbnail(var caller, boolean on) -> quickThumbnail(studio, output, caller, on);
      case OutputCall.EnableMirror(boolean on) -> mirror(studio, output, on);
      case OutputCall.SetPhotoQualityPrioritization(var by) -> prioritize(studio, output, by);
      case OutputCall.On(var path) -> Either.right(on(studio, output, path));
      case OutputCall.Off(var path) -> Either.right(off(studio, output, path));
      case OutputCall.Capture(var setting, var deferral) -> Captures.capture(studio, output, setting, deferral);
      case OutputCall.BurstCapture(var caller, var setting, var key) ->
          Captures.burst(studio, output, caller, setting, key);
      case OutputCall.ConfirmCapture(var caller) -> Captures.confirm(studio, output, caller);
      case OutputCall.BecomeReady() -> Either.right(Captures.ready(studio, output));
      case OutputCall.BreakBurst() -> Either.right(Captures.broken(studio, output));
      case OutputCall.Release() -> release(studio, output);
    };
  }

  private static Either<CameraError, Step<Studio, StudioCommand>> quickThumbnail(Studio studio, Output output,
      Caller caller, boolean on) {
    return PhotoQueries.isQuickThumbnailSupported(studio, output.id(), caller)
        .flatMap(it -> Admission.configuring(studio.sessionOf(output.id()).get(), "quick thumbnails are enabled")
            .filterOrElse(_ -> it || !on,
                _ -> CAPABILITY_NOT_SUPPORTED.because("this camera has no quick thumbnails in this mode")))
        .map(_ -> Step.stay(studio.with(output.with(output.options().glimpsed(on)))));
  }

  private static Either<CameraError, Step<Studio, StudioCommand>> mirror(Studio studio, Output output, boolean on) {
    return Admission.session(studio, output.id())
        .filterOrElse(_ -> !on || PhotoQueries.isMirrorSupported(studio, output.id()),
            _ -> CAPABILITY_NOT_SUPPORTED.because("this camera does not mirror photos"))
        .map(_ -> Step.stay(studio.with(output.with(output.options().mirrored(on)))));
  }

  private static Either<CameraError, Step<Studio, StudioCommand>> prioritize(Studio studio, Output output,
      PhotoQualityPrioritization by) {
    return PhotoQueries.isPrioritizationSupported(studio, output.id(), by)
        .filterOrElse(it -> it, _ -> OPERATION_NOT_ALLOWED.because("this camera does not prioritize " + by))
        .map(_ -> Step.stay(studio.with(output.with(output.options().prioritized(by)))));
  }

  /** A listener that changes what the output wants restarts a committed stream. Source: Camera Kit, on; deviation D7. */
  private static Step<Studio, StudioCommand> on(Studio studio, Output output, DeliveryPath path) {
    Output now = output.listening(output.listening().add(path));
    Studio heard = studio.with(now);
    boolean turned = DeferralRules.wantsDeferral(output) != DeferralRules.wantsDeferral(now);
    boolean photoToo = path == DeliveryPath.PHOTO && !output.listens(path) && output.listens(DeliveryPath.PHOTO_ASSET);
    return heard.sessionOf(output.id())
        .filter(it -> (it.phase().committed() && turned) || (Streams.runs(it) && photoToo))
        .map(it -> Streams.restart(heard, it))
        .getOrElse(() -> Step.stay(heard));
  }

  /** Restarts nothing. Taking away photoAssetAvailable while configuring switches deferral off. Source: Camera Kit, off. */
  private static Step<Studio, StudioCommand> off(Studio studio, Output output, DeliveryPath path) {
    Studio left = studio.with(output.listening(output.listening().remove(path)));
    boolean switchesOff = path == DeliveryPath.PHOTO_ASSET && output.listens(path);
    return Step.stay(left.sessionOf(output.id())
        .filter(it -> switchesOff && it.phase() == SessionPhase.CONFIG_INPROGRESS)
        .map(it -> left.with(it.with(Deferral.chosen(DeferredDeliveryImageType.NONE))))
        .getOrElse(left));
  }

  private static Either<CameraError, Step<Studio, StudioCommand>> release(Studio studio, Output output) {
    if (output.released()) {
      return Either.left(SERVICE_FATAL_ERROR.because("the output was released already"));
    }
    Studio without = studio.sessionOf(output.id())
        .map(it -> studio.with(it.showing(Option.none())))
        .getOrElse(studio);
    return Either.right(Step.stay(without.with(output.freed())));
  }
}
