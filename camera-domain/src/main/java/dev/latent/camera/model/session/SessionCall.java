package dev.latent.camera.model.session;

import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.StreamConfiguration;
import io.vavr.control.Either;

/** What is asked of a session. */
public sealed interface SessionCall {

  record BeginConfig() implements SessionCall {}

  /** Makes it one for another mode; what was chosen of deferred delivery is forgotten. */
  record SetMode(SceneMode mode) implements SessionCall {}

  record AddInput(InputId input) implements SessionCall {}

  record RemoveInput(InputId input) implements SessionCall {}

  record AddOutput(OutputId output) implements SessionCall {}

  record RemoveOutput(OutputId output) implements SessionCall {}

  record AddPreview(OutputId preview) implements SessionCall {}

  record RemovePreview(OutputId preview) implements SessionCall {}

  record CommitConfig() implements SessionCall {}

  /** The device's answer to the committed streams; a refusal takes the session back to where it was. */
  record StreamsConfigured(Either<CameraError, StreamConfiguration> answer) implements SessionCall {}

  record Start() implements SessionCall {}

  record Stop() implements SessionCall {}

  record Release() implements SessionCall {}

  /** Flash, exposure, focus or zoom. */
  record Set(ControlCall control) implements SessionCall {}
}
