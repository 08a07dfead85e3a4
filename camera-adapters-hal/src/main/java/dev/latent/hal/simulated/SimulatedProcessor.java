package dev.latent.hal.simulated;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Stage;
import dev.latent.camera.port.driven.ImageProcessor;
import dev.latent.hal.kit.Faults;
import dev.latent.hal.kit.HeldImage;
import dev.latent.hal.kit.Listeners;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.util.function.Consumer;

/** The second phase of the simulated device. DUMMY means do not run, so a wish in that mode is refused. */
final class SimulatedProcessor implements ImageProcessor {

  private final Body body;
  private final Listeners listeners;
  private final Spool spool;
  private final Pixels pixels;

  SimulatedProcessor(Body body, Listeners listeners, Spool spool, Pixels pixels) {
    this.body = body;
    this.listeners = listeners;
    this.spool = spool;
    this.pixels = pixels;
  }

  @Override
  public void connect(Consumer<? super ProcessorEvent> inbox) {
    measure();
    listeners.connectProcessor(inbox);
    body.tell(new DeviceEvent.StateAsked());
    body.quiet();
  }

  @Override
  public Either<ProcessingFault, Seq<PendingImage>> pending() {
    return asked("listing bursts", spool::pending);
  }

  @Override
  public Either<ProcessingFault, PhotoId> process(PhotoId photo, ExecutionMode mode) {
    return asked("looking for a burst", () -> spool.holding(photo))
        .flatMap(holding -> body.ask(new DeviceCall.ProcessPhoto(photo, mode, holding)))
        .map(_ -> photo);
  }

  @Override
  public void rest() {}

  @Override
  public void interrupt() {
    body.tell(new DeviceEvent.Darkroom.Interrupted());
  }

  @Override
  public void reset() {
    body.tell(new DeviceEvent.Darkroom.WasReset());
  }

  @Override
  public void remove(PhotoId photo) {
    body.tell(new DeviceEvent.Darkroom.Freed(photo));
    try {
      spool.remove(photo);
    } catch (IOException e) {
      Faults.log("freeing photo " + photo + " failed", e);
      throw new UncheckedIOException("the raw of photo " + photo + " could not be deleted", e);
    }
    measure();
  }

  @Override
  public Either<ProcessingFault, EncodedImage> fetch(PhotoId photo, Stage stage) {
    return asked("fetching an image", () -> stage == Stage.FINAL ? spool.finished(photo) : first(photo))
        .flatMap(it -> it.toEither(ProcessingFault.INVALID_PHOTO_ID));
  }

  private Option<EncodedImage> first(PhotoId photo) throws IOException {
    Option<BurstFacts> facts = spool.facts(photo);
    if (facts.isEmpty()) {
      return Option.none();
    }
    try (BurstReader burst = spool.open(photo)) {
      Option<MemorySegment> frame = burst.whole(1);
      return frame.isEmpty()
          ? Option.none()
          : Option.some(new HeldImage(pixels.proof(frame.get(), facts.get()).print()));
    }
  }

  private void measure() {
    Faults.attempt("measuring the disk", () -> body.tell(new DeviceEvent.SpaceSeen(spool.free())), _ -> {});
  }

  private <T> Either<ProcessingFault, T> asked(String what, Faults.Question<T> question) {
    return body.isDead() ? Either.left(ProcessingFault.NOT_READY_TEMPORARILY) : Faults.ask(what, question);
  }
}
