package dev.latent.camera.application;

import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.session.Configuring;
import dev.latent.camera.model.session.InputId;
import dev.latent.camera.model.session.OutputId;
import dev.latent.camera.model.session.SessionCall;
import dev.latent.camera.model.session.SessionId;
import dev.latent.camera.model.session.SessionMachine;
import dev.latent.camera.port.driving.CameraInput;
import dev.latent.camera.port.driving.PhotoOutput;
import dev.latent.camera.port.driving.PhotoSession;
import dev.latent.camera.port.driving.PreviewOutput;
import dev.latent.camera.port.driving.Subscription;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Consumer;
import java.util.function.Function;

/** An application's hold of one session. */
final class PhotoSessionHandle extends ControlHandle implements PhotoSession {

  private final Outlets outlets;

  PhotoSessionHandle(Directing directing, Outlets outlets, SessionId id) {
    super(directing, id);
    this.outlets = outlets;
  }

  @Override
  public Either<CameraError, PhotoSession> beginConfig() {
    return ask(new SessionCall.BeginConfig());
  }

  @Override
  public Either<CameraError, PhotoSession> setMode(SceneMode mode) {
    return ask(new SessionCall.SetMode(mode));
  }

  @Override
  public boolean canAddInput(CameraInput input) {
    return id(input).exists(it -> directing().look(studio -> Configuring.canAddInput(studio, id(), it)));
  }

  @Override
  public Either<CameraError, PhotoSession> addInput(CameraInput input) {
    return with(id(input), SessionCall.AddInput::new);
  }

  @Override
  public Either<CameraError, PhotoSession> removeInput(CameraInput input) {
    return with(id(input), SessionCall.RemoveInput::new);
  }

  @Override
  public boolean canAddOutput(PhotoOutput output) {
    return id(output).exists(it -> directing().look(studio -> Configuring.canAddOutput(studio, id(), it)));
  }

  @Override
  public boolean canAddOutput(PreviewOutput output) {
    return id(output).exists(it -> directing().look(studio -> Configuring.canAddPreview(studio, id(), it)));
  }

  @Override
  public Either<CameraError, PhotoSession> addOutput(PhotoOutput output) {
    return with(id(output), SessionCall.AddOutput::new);
  }

  @Override
  public Either<CameraError, PhotoSession> addOutput(PreviewOutput output) {
    return with(id(output), SessionCall.AddPreview::new);
  }

  @Override
  public Either<CameraError, PhotoSession> removeOutput(PhotoOutput output) {
    return with(id(output), SessionCall.RemoveOutput::new);
  }

  @Override
  public Either<CameraError, PhotoSession> removeOutput(PreviewOutput output) {
    return with(id(output), SessionCall.RemovePreview::new);
  }

  @Override
  public Either<CameraError, PhotoSession> commitConfig() {
    return ask(new SessionCall.CommitConfig());
  }

  @Override
  public Either<CameraError, PhotoSession> start() {
    return ask(new SessionCall.Start());
  }

  @Override
  public Either<CameraError, PhotoSession> stop() {
    return ask(new SessionCall.Stop());
  }

  @Override
  public Either<CameraError, PhotoSession> release() {
    return directing().release(id()).map(_ -> this);
  }

  @Override
  public Subscription onError(Consumer<? super CameraError> listener) {
    return outlets.session(id()).join(listener);
  }

  private <I> Either<CameraError, PhotoSession> with(Option<I> part, Function<I, SessionCall> call) {
    return part.toEither(() -> CameraErrorCode.INVALID_ARGUMENT.because("this was not made by this camera manager"))
        .flatMap(it -> ask(call.apply(it)));
  }

  private Either<CameraError, PhotoSession> ask(SessionCall call) {
    return directing().ask(studio -> SessionMachine.ask(studio, id(), call)).map(_ -> this);
  }

  private Option<InputId> id(CameraInput input) {
    return input instanceof CameraInputHandle mine && mine.directing().equals(directing())
        ? Option.some(mine.id())
        : Option.none();
  }

  private Option<OutputId> id(PhotoOutput output) {
    return output instanceof PhotoOutputHandle mine && mine.directing().equals(directing())
        ? Option.some(mine.id())
        : Option.none();
  }

  private Option<OutputId> id(PreviewOutput output) {
    return output instanceof PreviewOutputHandle mine && mine.directing().equals(directing())
        ? Option.some(mine.id())
        : Option.none();
  }
}
