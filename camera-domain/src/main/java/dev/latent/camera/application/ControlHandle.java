package dev.latent.camera.application;

import dev.latent.camera.model.control.CameraAbilities;
import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.control.ExposureMode;
import dev.latent.camera.model.control.FlashMode;
import dev.latent.camera.model.control.FocusMode;
import dev.latent.camera.model.control.Point;
import dev.latent.camera.model.control.Range;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.session.ControlCall;
import dev.latent.camera.model.session.ControlRules;
import dev.latent.camera.model.session.SessionCall;
import dev.latent.camera.model.session.SessionId;
import dev.latent.camera.model.session.SessionMachine;
import dev.latent.camera.port.driving.AutoExposure;
import dev.latent.camera.port.driving.Flash;
import dev.latent.camera.port.driving.Focus;
import dev.latent.camera.port.driving.Zoom;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/** Flash, exposure, focus and zoom of an application's session. */
abstract class ControlHandle implements Flash, AutoExposure, Focus, Zoom {

  private final Directing directing;
  private final SessionId id;

  ControlHandle(Directing directing, SessionId id) {
    this.directing = directing;
    this.id = id;
  }

  final Directing directing() {
    return directing;
  }

  final SessionId id() {
    return id;
  }

  @Override
  public Either<CameraError, Boolean> hasFlash() {
    return can(it -> !it.flashModes().isEmpty());
  }

  @Override
  public Either<CameraError, Boolean> isFlashModeSupported(FlashMode mode) {
    return can(it -> it.flashModes().contains(mode));
  }

  @Override
  public Either<CameraError, FlashMode> getFlashMode() {
    return is(CameraSettings::flashMode);
  }

  @Override
  public Either<CameraError, FlashMode> setFlashMode(FlashMode mode) {
    return set(new ControlCall.SetFlashMode(mode), CameraSettings::flashMode);
  }

  @Override
  public Either<CameraError, Boolean> isExposureModeSupported(ExposureMode mode) {
    return can(it -> it.exposureModes().contains(mode));
  }

  @Override
  public Either<CameraError, ExposureMode> getExposureMode() {
    return is(CameraSettings::exposureMode);
  }

  @Override
  public Either<CameraError, ExposureMode> setExposureMode(ExposureMode mode) {
    return set(new ControlCall.SetExposureMode(mode), CameraSettings::exposureMode);
  }

  @Override
  public Either<CameraError, Option<Range>> getExposureBiasRange() {
    return can(CameraAbilities::exposureBias);
  }

  @Override
  public Either<CameraError, Double> setExposureBias(double bias) {
    return set(new ControlCall.SetExposureBias(bias), CameraSettings::exposureBias);
  }

  @Override
  public Either<CameraError, Double> getExposureValue() {
    return is(CameraSettings::exposureBias);
  }

  @Override
  public Either<CameraError, Option<Point>> getMeteringPoint() {
    return is(CameraSettings::meteringPoint);
  }

  @Override
  public Either<CameraError, Point> setMeteringPoint(Point point) {
    return set(new ControlCall.SetMeteringPoint(point), _ -> point);
  }

  @Override
  public Either<CameraError, Boolean> isFocusModeSupported(FocusMode mode) {
    return can(it -> it.focusModes().contains(mode));
  }

  @Override
  public Either<CameraError, FocusMode> getFocusMode() {
    return is(CameraSettings::focusMode);
  }

  @Override
  public Either<CameraError, FocusMode> setFocusMode(FocusMode mode) {
    return set(new ControlCall.SetFocusMode(mode), CameraSettings::focusMode);
  }

  @Override
  public Either<CameraError, Option<Point>> getFocusPoint() {
    return is(CameraSettings::focusPoint);
  }

  @Override
  public Either<CameraError, Point> setFocusPoint(Point point) {
    return set(new ControlCall.SetFocusPoint(point), _ -> point);
  }

  @Override
  public Either<CameraError, Option<Range>> getZoomRatioRange() {
    return can(CameraAbilities::zoomRatio);
  }

  @Override
  public Either<CameraError, Double> getZoomRatio() {
    return is(CameraSettings::zoomRatio);
  }

  @Override
  public Either<CameraError, Double> setZoomRatio(double ratio) {
    return set(new ControlCall.SetZoomRatio(ratio), CameraSettings::zoomRatio);
  }

  private <T> Either<CameraError, T> can(Function<CameraAbilities, T> question) {
    return directing.look(studio -> ControlRules.abilities(studio, id)).map(question);
  }

  private <T> Either<CameraError, T> is(Function<CameraSettings, T> question) {
    return directing.look(studio -> ControlRules.settings(studio, id)).map(question);
  }

  private <T> Either<CameraError, T> set(ControlCall call, Function<CameraSettings, T> now) {
    return directing.ask(studio -> SessionMachine.ask(studio, id, new SessionCall.Set(call))).flatMap(_ -> is(now));
  }
}
