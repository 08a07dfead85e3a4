package dev.latent.hal.folder;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.HalState;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Stage;
import dev.latent.camera.port.driven.ImageProcessor;
import dev.latent.hal.kit.Faults;
import dev.latent.hal.kit.Listeners;
import dev.latent.hal.kit.Shell;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * The second phase of a watched folder: waits for the camera's own file. DUMMY means do not run, so a wish in that mode
 * is refused.
 */
final class FolderProcessor implements ImageProcessor {

  private final TetherMachine machine;
  private final Shell<Tether, TetherCommand, TetherEvent> shell;
  private final Listeners listeners;
  private final Negatives negatives;

  FolderProcessor(TetherMachine machine, Shell<Tether, TetherCommand, TetherEvent> shell, Listeners listeners,
      Negatives negatives) {
    this.machine = machine;
    this.shell = shell;
    this.listeners = listeners;
    this.negatives = negatives;
  }

  @Override
  public void connect(Consumer<? super ProcessorEvent> inbox) {
    listeners.connectProcessor(inbox);
    listeners.tell(new ProcessorEvent.StateChanged(HalState.READY));
  }

  @Override
  public Either<ProcessingFault, Seq<PendingImage>> pending() {
    return asked("listing files", negatives::pending);
  }

  @Override
  public Either<ProcessingFault, PhotoId> process(PhotoId photo, ExecutionMode mode) {
    return asked("looking for a file", () -> negatives.holding(photo))
        .map(holding -> new TetherCall.ProcessPhoto(photo, mode == ExecutionMode.DUMMY, holding))
        .flatMap(call -> shell.ask((tether, now) -> machine.process(tether, now, call)))
        .map(_ -> photo);
  }

  @Override
  public void rest() {}

  @Override
  public void interrupt() {
    shell.tell(new TetherEvent.Interrupted());
  }

  @Override
  public void reset() {
    shell.tell(new TetherEvent.WasReset());
  }

  @Override
  public void remove(PhotoId photo) {
    shell.tell(new TetherEvent.Freed(photo));
    try {
      negatives.remove(photo);
    } catch (IOException e) {
      Faults.log("freeing photo " + photo + " failed", e);
      throw new UncheckedIOException("the file of photo " + photo + " could not be let go of", e);
    }
  }

  @Override
  public Either<ProcessingFault, EncodedImage> fetch(PhotoId photo, Stage stage) {
    return asked("fetching an image", () -> stage == Stage.FINAL ? negatives.last(photo) : negatives.first(photo))
        .flatMap(it -> it.toEither(ProcessingFault.INVALID_PHOTO_ID));
  }

  private <T> Either<ProcessingFault, T> asked(String what, Faults.Question<T> question) {
    return shell.isDead() ? Either.left(ProcessingFault.NOT_READY_TEMPORARILY) : Faults.ask(what, question);
  }
}
