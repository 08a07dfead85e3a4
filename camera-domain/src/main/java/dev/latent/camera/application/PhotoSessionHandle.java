package dev.latent.camera.application;

import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.session.InputId;
import dev.latent.camera.model.session.OutputId;
import dev.latent.camera.model.session.SessionCall;
import dev.latent.camera.model.session.SessionId;
import dev.latent.camera.model.session.SessionMachine;
import dev.latent.camera.port.driving.CameraInput;
import dev.latent.camera.port.driving.PhotoOutput;
import dev.latent.camera.port.driving.PhotoSession;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/** An application's hold of one session. */
record PhotoSessionHandle(Directing directing, SessionId id) implements PhotoSession {

  @Override
  public Either<CameraError, PhotoSession> beginConfig() {
    return ask(new SessionCall.BeginConfig());
  }

  @Override
  public boolean canAddInput(CameraInput input) {
    return id(input).exists(it -> directing.look(studio -> SessionMachine.canAddInput(studio, id, it)));
  }

  @Override
  public Either<CameraError, PhotoSession> addInput(CameraInput input) {
    return withInput(input, SessionCall.AddInput::new);
  }

  @Override
  public Either<CameraError, PhotoSession> removeInput(CameraInput input) {
    return withInput(input, SessionCall.RemoveInput::new);
  }

  @Override
  public boolean canAddOutput(PhotoOutput output) {
    return id(output).exists(it -> directing.look(studio -> SessionMachine.canAddOutput(studio, id, it)));
  }

  @Override
  public Either<CameraError, PhotoSession> addOutput(PhotoOutput output) {
    return withOutput(output, SessionCall.AddOutput::new);
  }

  @Override
  public Either<CameraError, PhotoSession> removeOutput(PhotoOutput output) {
    return withOutput(output, SessionCall.RemoveOutput::new);
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
    return ask(new SessionCall.Release());
  }

  private Either<CameraError, PhotoSession> withInput(CameraInput input, Function<InputId, SessionCall> call) {
    return id(input).toEither(() -> foreign("input")).flatMap(it -> ask(call.apply(it)));
  }

  private Either<CameraError, PhotoSession> withOutput(PhotoOutput output, Function<OutputId, SessionCall> call) {
    return id(output).toEither(() -> foreign("output")).flatMap(it -> ask(call.apply(it)));
  }

  private Either<CameraError, PhotoSession> ask(SessionCall call) {
    return directing.ask(id, call).map(_ -> this);
  }

  private Option<InputId> id(CameraInput input) {
    return input instanceof CameraInputHandle(var of, var it) && of.equals(directing) ? Option.some(it) : Option.none();
  }

  private Option<OutputId> id(PhotoOutput output) {
    return output instanceof PhotoOutputHandle mine && mine.directing().equals(directing)
        ? Option.some(mine.id())
        : Option.none();
  }

  private static CameraError foreign(String what) {
    return CameraErrorCode.INVALID_ARGUMENT.because("this " + what + " was not made by this camera manager");
  }
}
