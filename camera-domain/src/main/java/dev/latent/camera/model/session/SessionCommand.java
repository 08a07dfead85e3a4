package dev.latent.camera.model.session;

import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.photo.StreamConfiguration;

/** What a session wants done. */
public sealed interface SessionCommand {

  /** Answered by StreamsConfigured. */
  record ConfigureStreams(StreamConfiguration streams) implements SessionCommand {}

  record StartCamera(CameraId camera) implements SessionCommand {}

  record StopCamera(CameraId camera) implements SessionCommand {}

  /** The device goes back, and with it what the application never stored. */
  record CloseCamera(InputId input) implements SessionCommand {}
}
