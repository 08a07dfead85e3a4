package dev.latent.camera.model.session;

import static dev.latent.camera.model.device.CameraErrorCode.INVALID_ARGUMENT;
import static dev.latent.camera.model.device.CameraErrorCode.OPERATION_NOT_ALLOWED;
import static dev.latent.camera.model.device.CameraErrorCode.SESSION_NOT_CONFIG;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.control.CameraAbilities;
import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.control.ExposureMode;
import dev.latent.camera.model.control.FocusMode;
import dev.latent.camera.model.control.Point;
import dev.latent.camera.model.control.Range;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Flash, exposure, focus and zoom of a session's camera. What a camera can do may be asked from beginConfig on; what it
 * is set to, and to set it, only once the configuration is committed. Source: Camera Kit, Flash, AutoExposure, Focus and
 * Zoom: 7400103 before, and numbers outside a range are moved to its nearer end.
 */
public final class ControlRules {

  private ControlRules() {}

  /** {@return what can be set of the session's camera; refused: SESSION_NOT_CONFIG (7400103) outside of configuring and later} */
  public static Either<CameraError, CameraAbilities> abilities(Studio studio, SessionId id) {
    Session session = studio.session(id);
    return session.phase() == SessionPhase.INIT || session.phase() == SessionPhase.RELEASED
        ? Either.left(SESSION_NOT_CONFIG.because("call beginConfig first"))
        : Either.right(studio.deviceOf(session).map(CameraDevice::abilities).getOrElse(CameraAbilities::none));
  }

  /** {@return how the session's camera is set; refused: SESSION_NOT_CONFIG (7400103) before commitConfig} */
  public static Either<CameraError, CameraSettings> settings(Studio studio, SessionId id) {
    return committed(studio.session(id)).map(Session::settings);
  }

  static Either<CameraError, Step<Studio, StudioCommand>> set(Studio studio, Session session, ControlCall call) {
    return committed(session)
        .flatMap(it -> changed(studio.deviceOf(it).get().abilities(), it.settings(), call))
        .map(it -> settle(studio.with(session.with(it)), session.with(it)));
  }

  /** The device is told how it is to be set, if it was told otherwise before; then it says anew when it is ready. */
  static Step<Studio, StudioCommand> settle(Studio studio, Session session) {
    Input input = studio.input(session.input().get());
    CameraSettings wanted = inForce(studio, session);
    return wanted.equals(input.settings())
        ? Step.stay(studio)
        : Step.to(unready(studio, session).with(input.with(wanted)),
            new StudioCommand.UpdateSettings(input.device().cameraId(), wanted));
  }

  /** Muting is not the session's own, and not every camera can be muted. */
  static CameraSettings inForce(Studio studio, Session session) {
    boolean muted = studio.muted() && studio.deviceOf(session).exists(it -> it.abilities().mute());
    return new CameraSettings.Builder().from(session.settings()).muted(muted).build();
  }

  /** The device says anew when it is ready. */
  static Studio unready(Studio studio, Session session) {
    return session.output().map(studio::output)
        .map(it -> studio.with(it.with(it.shutter().ready(false))))
        .getOrElse(studio);
  }

  private static Either<CameraError, Session> committed(Session session) {
    return session.phase().committed()
        ? Either.right(session)
        : Either.left(SESSION_NOT_CONFIG.because("commit the configuration first"));
  }

  private static Either<CameraError, CameraSettings> changed(CameraAbilities can, CameraSettings now, ControlCall call) {
    CameraSettings.Builder to = new CameraSettings.Builder().from(now);
    return switch (call) {
      case ControlCall.SetFlashMode(var mode) ->
          offered(can.flashModes().contains(mode), "flash mode " + mode).map(_ -> to.flashMode(mode).build());
      case ControlCall.SetExposureMode(var mode) ->
          offered(can.exposureModes().contains(mode), "exposure mode " + mode).map(_ -> to.exposureMode(mode).build());
      case ControlCall.SetExposureBias(double bias) ->
          near(can.exposureBias(), bias, "exposure bias").map(it -> to.exposureBias(it).build());
      case ControlCall.SetMeteringPoint(var point) -> inside(point)
          .flatMap(_ -> offered(can.exposureModes().contains(ExposureMode.AUTO), "metering point"))
          .map(_ -> to.meteringPoint(Option.some(point)).build());
      case ControlCall.SetFocusMode(var mode) ->
          offered(can.focusModes().contains(mode), "focus mode " + mode).map(_ -> to.focusMode(mode).build());
      case ControlCall.SetFocusPoint(var point) -> inside(point)
          .flatMap(_ -> offered(can.focusModes().contains(FocusMode.AUTO), "focus point"))
          .map(_ -> to.focusPoint(Option.some(point)).build());
      case ControlCall.SetZoomRatio(double ratio) ->
          near(can.zoomRatio(), ratio, "zoom").map(it -> to.zoomRatio(it).build());
    };
  }

  private static Either<CameraError, Boolean> offered(boolean offered, String what) {
    return offered
        ? Either.right(true)
        : Either.left(OPERATION_NOT_ALLOWED.because("this camera has no " + what + "; ask what it supports first"));
  }

  private static Either<CameraError, Double> near(Option<Range> range, double value, String what) {
    return Double.isNaN(value)
        ? Either.left(INVALID_ARGUMENT.because("a number is needed for the " + what))
        : offered(range.isDefined(), what).map(_ -> range.get().nearest(value));
  }

  private static Either<CameraError, Boolean> inside(Point point) {
    return point.inside()
        ? Either.right(true)
        : Either.left(INVALID_ARGUMENT.because("a point lies between (0, 0) and (1, 1), not at " + point));
  }
}
