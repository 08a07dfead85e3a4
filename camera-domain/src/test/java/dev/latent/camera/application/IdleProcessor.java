package dev.latent.camera.application;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Stage;
import dev.latent.camera.port.driven.ImageProcessor;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.function.Consumer;

/** A second phase that never gets to its end. */
final class IdleProcessor implements ImageProcessor {

  /** The photos whose raws were freed. */
  final java.util.List<PhotoId> removed = new ArrayList<>();

  /** Whether it cannot free any now. */
  boolean jammed;

  private Either<ProcessingFault, Seq<PendingImage>> held = Either.right(List.empty());
  private Consumer<? super ProcessorEvent> inbox = _ -> {};

  /** The raws that it has from now on. */
  void holds(PendingImage... raws) {
    held = Either.right(List.of(raws));
  }

  /** From now on it cannot say which raws it has. */
  void isSilent() {
    held = Either.left(ProcessingFault.NOT_READY_TEMPORARILY);
  }

  void tell(ProcessorEvent event) {
    inbox.accept(event);
  }

  @Override
  public void connect(Consumer<? super ProcessorEvent> to) {
    inbox = to;
  }

  @Override
  public Either<ProcessingFault, Seq<PendingImage>> pending() {
    return held;
  }

  @Override
  public Either<ProcessingFault, PhotoId> process(PhotoId photo, ExecutionMode mode) {
    return Either.right(photo);
  }

  @Override
  public void rest() {}

  @Override
  public void interrupt() {}

  @Override
  public void reset() {}

  @Override
  public void remove(PhotoId photo) {
    if (jammed) {
      throw new UncheckedIOException("no", new IOException());
    }
    removed.add(photo);
  }

  @Override
  public Either<ProcessingFault, EncodedImage> fetch(PhotoId photo, Stage stage) {
    return Either.left(ProcessingFault.INVALID_PHOTO_ID);
  }
}
