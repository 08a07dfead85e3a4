package dev.latent.camera.model.session;

import static dev.latent.camera.model.device.CameraErrorCode.CAPABILITY_NOT_SUPPORTED;
import static dev.latent.camera.model.device.CameraErrorCode.OPERATION_NOT_ALLOWED;
import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.capture.CaptureWay;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.photo.BurstFrame;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.session.Output.Shutter;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * The captures of a photo output: one at a time until the device is ready again; or a burst, which goes on by itself.
 * Source: Camera Kit, capture, burstCapture and confirmCapture. Pure.
 */
final class Captures {

  private Captures() {}

  static Either<CameraError, Step<Studio, StudioCommand>> capture(Studio studio, Output output,
      PhotoCaptureSetting setting, Option<DeferredDeliveryImageType> deferral) {
    return Admission.committed(studio, output.id())
        .flatMap(session -> ready(output).flatMap(_ -> DeferralRules.way(session, output, deferral))
            .map(way -> pressed(studio, session, output, setting, way, Option.none())));
  }

  static Either<CameraError, Step<Studio, StudioCommand>> burst(Studio studio, Output output, Caller caller,
      PhotoCaptureSetting setting, PhotoId key) {
    return Admission.system(caller, "burst capture")
        .flatMap(_ -> Admission.committed(studio, output.id()))
        .filterOrElse(it -> studio.deviceOf(it).exists(device -> device.abilities().burst()),
            _ -> CAPABILITY_NOT_SUPPORTED.because("this camera takes no bursts"))
        .filterOrElse(_ -> output.shutter().burst().isEmpty(),
            _ -> SERVICE_FATAL_ERROR.because("a burst is under way; confirm it first"))
        .flatMap(session -> ready(output).map(_ -> next(studio, session, output, new Burst(key, setting, 0))));
  }

  static Either<CameraError, Step<Studio, StudioCommand>> confirm(Studio studio, Output output, Caller caller) {
    return Admission.system(caller, "confirmCapture")
        .flatMap(_ -> Admission.committed(studio, output.id()))
        .filterOrElse(_ -> output.shutter().burst().isDefined(),
            _ -> OPERATION_NOT_ALLOWED.because("there is no burst to be confirmed"))
        .map(_ -> broken(studio, output));
  }

  static Step<Studio, StudioCommand> broken(Studio studio, Output output) {
    return Step.stay(studio.with(output.with(output.shutter().bursting(Option.none()))));
  }

  /** An output in no session is ready for nothing; a burst goes on. */
  static Step<Studio, StudioCommand> ready(Studio studio, Output output) {
    Option<Session> session = studio.sessionOf(output.id());
    Output ready = output.with(output.shutter().ready(session.isDefined()));
    return session.filter(it -> it.phase().committed())
        .flatMap(it -> output.shutter().burst().map(burst -> next(studio, it, ready, burst)))
        .getOrElse(() -> Step.stay(studio.with(ready)));
  }

  private static Either<CameraError, Output> ready(Output output) {
    return output.ready()
        ? Either.right(output)
        : Either.left(OPERATION_NOT_ALLOWED.because("the camera is not ready; wait for captureReady"));
  }

  private static Step<Studio, StudioCommand> next(Studio studio, Session session, Output output, Burst burst) {
    CaptureWay way = DeferralRules.way(session, output, Option.none()).get();
    Output bursting = output.with(new Shutter(true, Option.some(burst.another())));
    return pressed(studio, session, bursting, burst.setting(), way, Option.some(burst.next()));
  }

  private static Step<Studio, StudioCommand> pressed(Studio studio, Session session, Output output,
      PhotoCaptureSetting setting, CaptureWay way, Option<BurstFrame> burst) {
    CapturePlan plan = new CapturePlan.Builder()
        .capture(studio.nextCapture())
        .camera(studio.deviceOf(session).get().cameraId())
        .mode(session.mode())
        .profile(output.profile())
        .way(way)
        .setting(mirrored(setting, output.options().mirror() && PhotoQueries.isMirrorSupported(studio, output.id())))
        .settings(ControlRules.inForce(studio, session))
        .prioritization(output.options().prioritization())
        .burst(burst)
        .build();
    return Step.to(studio.with(output.with(output.shutter().ready(false))).captured(),
        new StudioCommand.TakePhoto(output.id(), plan));
  }

  /** A capture that does not ask for it is mirrored all the same if its output is. Source: Camera Kit, enableMirror. */
  private static PhotoCaptureSetting mirrored(PhotoCaptureSetting setting, boolean mirror) {
    return mirror && !setting.mirror()
        ? new PhotoCaptureSetting.Builder().from(setting).mirror(true).build()
        : setting;
  }
}
