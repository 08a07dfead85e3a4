package dev.latent.camera.model.capture;

import dev.latent.camera.model.device.CameraError;
import java.time.Duration;

/**
 * What a preview output tells its application beside its frames. Source: Camera Kit, the events of PreviewOutput;
 * {@code at}, the steady time of what is told, is ours.
 */
public sealed interface PreviewEvent {

  /** {@return steady time} */
  Duration at();

  /** frameStart: the first frame has come. */
  record FrameStart(Duration at) implements PreviewEvent {}

  /**
   * frameEnd: the last frame has come.
   *
   * @param frameCount what the device has shown, missed ones included
   */
  record FrameEnd(long frameCount, Duration at) implements PreviewEvent {}

  /** error: the stream has failed. */
  record PreviewError(CameraError error, Duration at) implements PreviewEvent {}
}
