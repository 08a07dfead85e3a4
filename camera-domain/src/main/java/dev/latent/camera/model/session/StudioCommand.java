package dev.latent.camera.model.session;

import dev.latent.camera.model.capture.DeferralDecision;
import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.photo.StreamConfiguration;
import io.vavr.control.Option;

/** What a session, an input or an output wants done, in order. */
public sealed interface StudioCommand {

  /** Answered by StreamsConfigured. */
  record ConfigureStreams(SessionId session, StreamConfiguration streams) implements StudioCommand {}

  /** The session runs, and its preview begins, if it has one. */
  record StartCamera(CameraId camera, Option<OutputId> preview) implements StudioCommand {}

  /** The session runs no more, and its preview ends, if it has one. */
  record StopCamera(CameraId camera, Option<OutputId> preview) implements StudioCommand {}

  /** The device goes back, and with it what the application never stored. */
  record CloseCamera(InputId input) implements StudioCommand {}

  record UpdateSettings(CameraId camera, CameraSettings settings) implements StudioCommand {}

  /** The device is to take it; refused, nothing of the step holds. */
  record TakePhoto(OutputId output, CapturePlan plan) implements StudioCommand {}

  /** The application is told that its output was restarted. */
  record TellRestarted(OutputId output, DeferralDecision deferral) implements StudioCommand {}

  /** Those who use the input and the session are told that they were taken from them. */
  record TellPreempted(Option<InputId> input, Option<SessionId> session, CameraError error) implements StudioCommand {}

  /** The applications are told whether the cameras are muted. */
  record TellMuted(boolean muted) implements StudioCommand {}
}
