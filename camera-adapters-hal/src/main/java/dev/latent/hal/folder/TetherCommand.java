package dev.latent.hal.folder;

import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.PhotoId;
import java.time.Duration;

/** What is to be done. */
sealed interface TetherCommand {

  record TellCamera(CameraEvent event) implements TetherCommand {}

  /**
   * Tells the image that was made of a file: the first stage, or the full image.
   *
   * @param arrivedAt when the file was first seen, steady time
   */
  record TellImage(CaptureId capture, boolean deferred, Duration arrivedAt) implements TetherCommand {}

  record TellProcessor(ProcessorEvent event) implements TetherCommand {}

  /** Look at the folder. */
  record Look() implements TetherCommand {}

  /**
   * Make a photo of the file, if that can be done.
   *
   * @param settled whether it has stopped changing
   */
  record Take(CaptureRequest request, Seen file, boolean settled) implements TetherCommand {}

  /** Nobody waits for that photo any more: its file is free again. */
  record GiveBack(CaptureRequest request) implements TetherCommand {}

  /** See how the file of a job is now. */
  record SeeHeld(int job, PhotoId photo) implements TetherCommand {}

  /** Look through the file of a job; whole, it is the final image from now on. */
  record Judge(int job, PhotoId photo, Stamp stamp) implements TetherCommand {}
}
