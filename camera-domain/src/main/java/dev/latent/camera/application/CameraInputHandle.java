package dev.latent.camera.application;

import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.session.InputId;
import dev.latent.camera.port.driving.CameraInput;
import io.vavr.control.Either;

/** An application's hold of one input. */
record CameraInputHandle(Directing directing, InputId id) implements CameraInput {

  @Override
  public Either<CameraError, CameraInput> open() {
    return directing.open(id).map(_ -> this);
  }

  @Override
  public Either<CameraError, CameraInput> close() {
    directing.close(id);
    return Either.right(this);
  }
}
