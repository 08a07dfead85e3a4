package dev.latent.app.kit.device;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Stage;
import dev.latent.camera.port.driven.ImageProcessor;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Consumer;

/** A processor that does as another one does. */
abstract class ForwardingProcessor implements ImageProcessor {

  protected final ImageProcessor good;

  ForwardingProcessor(ImageProcessor good) {
    this.good = good;
  }

  @Override
  public void connect(Consumer<? super ProcessorEvent> inbox) {
    good.connect(inbox);
  }

  @Override
  public Either<ProcessingFault, Seq<PendingImage>> pending() {
    return good.pending();
  }

  @Override
  public Either<ProcessingFault, PhotoId> process(PhotoId photo, ExecutionMode mode) {
    return good.process(photo, mode);
  }

  @Override
  public void rest() {
    good.rest();
  }

  @Override
  public void interrupt() {
    good.interrupt();
  }

  @Override
  public void reset() {
    good.reset();
  }

  @Override
  public void remove(PhotoId photo) {
    good.remove(photo);
  }

  @Override
  public Either<ProcessingFault, EncodedImage> fetch(PhotoId photo, Stage stage) {
    return good.fetch(photo, stage);
  }
}
