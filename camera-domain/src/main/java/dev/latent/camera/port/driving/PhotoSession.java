package dev.latent.camera.port.driving;

import dev.latent.camera.model.device.CameraError;
import io.vavr.control.Either;

/**
 * A conversation with one camera: configure, commit, start, stop, release. Every refusal leaves it as it was; the codes
 * by state are those of Camera Kit, Session. Source: Camera Kit, PhotoSession.
 */
public interface PhotoSession {

  Either<CameraError, PhotoSession> beginConfig();

  boolean canAddInput(CameraInput input);

  Either<CameraError, PhotoSession> addInput(CameraInput input);

  Either<CameraError, PhotoSession> removeInput(CameraInput input);

  boolean canAddOutput(PhotoOutput output);

  Either<CameraError, PhotoSession> addOutput(PhotoOutput output);

  Either<CameraError, PhotoSession> removeOutput(PhotoOutput output);

  /** May block. Enables deferred delivery where the application left the choice to the camera and the device has it. */
  Either<CameraError, PhotoSession> commitConfig();

  Either<CameraError, PhotoSession> start();

  Either<CameraError, PhotoSession> stop();

  /** May block. Captures already accepted go on to their end. */
  Either<CameraError, PhotoSession> release();
}
