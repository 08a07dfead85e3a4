package dev.latent.camera.model.session;

import dev.latent.camera.model.control.ExposureMode;
import dev.latent.camera.model.control.FlashMode;
import dev.latent.camera.model.control.FocusMode;
import dev.latent.camera.model.control.Point;

/** What is to be set of a session's camera. Source: Camera Kit, Flash, AutoExposure, Focus and Zoom. */
public sealed interface ControlCall {

  record SetFlashMode(FlashMode mode) implements ControlCall {}

  record SetExposureMode(ExposureMode mode) implements ControlCall {}

  /** In EV; outside the range, the nearer end of it is taken. */
  record SetExposureBias(double bias) implements ControlCall {}

  record SetMeteringPoint(Point point) implements ControlCall {}

  record SetFocusMode(FocusMode mode) implements ControlCall {}

  record SetFocusPoint(Point point) implements ControlCall {}

  /** Times the widest view; outside the range, the nearer end of it is taken. */
  record SetZoomRatio(double ratio) implements ControlCall {}
}
