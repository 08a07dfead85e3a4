package dev.latent.camera.application;

import dev.latent.camera.model.capture.PreviewEvent;
import dev.latent.camera.model.capture.PreviewFrame;
import dev.latent.camera.model.control.FrameRateRange;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.session.OutputId;
import dev.latent.camera.model.session.Preview;
import dev.latent.camera.model.session.PreviewMachine;
import dev.latent.camera.port.driving.PreviewOutput;
import dev.latent.camera.port.driving.Subscription;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Consumer;

/** An application's hold of one preview output. */
record PreviewOutputHandle(Directing directing, Outlets outlets, OutputId id) implements PreviewOutput {

  @Override
  public Subscription onFrame(Consumer<? super PreviewFrame> listener) {
    return outlets.preview(id).join(listener);
  }

  @Override
  public <E extends PreviewEvent> Subscription on(Class<E> kind, Consumer<? super E> listener) {
    return outlets.preview(id).listeners().put(kind, listener, () -> {});
  }

  @Override
  public Seq<FrameRateRange> getSupportedFrameRates() {
    return directing.look(studio -> PreviewMachine.supportedFrameRates(studio, id));
  }

  @Override
  public Option<FrameRateRange> getActiveFrameRate() {
    return directing.look(studio -> PreviewMachine.activeFrameRate(studio, id));
  }

  @Override
  public Either<CameraError, FrameRateRange> setFrameRate(int min, int max) {
    return directing.ask(studio -> PreviewMachine.setFrameRate(studio, id, min, max))
        .map(_ -> new FrameRateRange(min, max));
  }

  @Override
  public Option<Profile> getActiveProfile() {
    return directing.look(studio -> Option.some(studio.preview(id)).filter(it -> !it.released()).map(Preview::profile));
  }

  @Override
  public Either<CameraError, PreviewOutput> release() {
    return directing.ask(studio -> PreviewMachine.release(studio, id))
        .peek(_ -> outlets.preview(id).clear())
        .map(_ -> this);
  }
}
