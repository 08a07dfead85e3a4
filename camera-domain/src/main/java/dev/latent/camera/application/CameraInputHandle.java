package dev.latent.camera.application;

import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.session.InputId;
import dev.latent.camera.port.driving.CameraInput;
import dev.latent.camera.port.driving.Subscription;
import io.vavr.control.Either;
import java.util.function.Consumer;

/** An application's hold of one input. */
record CameraInputHandle(Directing directing, Outlets outlets, InputId id) implements CameraInput {

  @Override
  public Either<CameraError, CameraInput> open() {
    return directing.open(id).map(_ -> this);
  }

  @Override
  public Either<CameraError, CameraInput> close() {
    directing.close(id);
    return Either.right(this);
  }

  @Override
  public Subscription onError(Consumer<? super CameraError> listener) {
    return outlets.input(id).join(listener);
  }
}
