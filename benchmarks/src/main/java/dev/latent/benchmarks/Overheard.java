package dev.latent.benchmarks;

import dev.latent.camera.model.At;
import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Stage;
import dev.latent.camera.port.driven.ImageProcessor;
import dev.latent.camera.port.driven.Timekeeper;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** An image processor, and when it has begun with a photo and when it has let go of it. */
final class Overheard implements ImageProcessor {

  private final ImageProcessor processor;
  private final Timekeeper time;
  private final BlockingQueue<At<PhotoId>> begun = new LinkedBlockingQueue<>();
  private final BlockingQueue<At<ProcessorEvent>> ended = new LinkedBlockingQueue<>();

  Overheard(ImageProcessor processor, Timekeeper time) {
    this.processor = processor;
    this.time = time;
  }

  /** Each photo that it has taken to work on. */
  BlockingQueue<At<PhotoId>> begun() {
    return begun;
  }

  /** Each photo that it has finished or broken. */
  BlockingQueue<At<ProcessorEvent>> ended() {
    return ended;
  }

  @Override
  public void connect(Consumer<? super ProcessorEvent> inbox) {
    processor.connect(event -> {
      if (!(event instanceof ProcessorEvent.StateChanged)) {
        ended.add(new At<>(time.uptime(), event));
      }
      inbox.accept(event);
    });
  }

  @Override
  public Either<ProcessingFault, Seq<PendingImage>> pending() {
    return processor.pending();
  }

  @Override
  public Either<ProcessingFault, PhotoId> process(PhotoId photo, ExecutionMode mode) {
    At<PhotoId> now = new At<>(time.uptime(), photo);
    return processor.process(photo, mode).peek(_ -> begun.add(now));
  }

  @Override
  public void rest() {
    processor.rest();
  }

  @Override
  public void interrupt() {
    processor.interrupt();
  }

  @Override
  public void reset() {
    processor.reset();
  }

  @Override
  public void remove(PhotoId photo) {
    processor.remove(photo);
  }

  @Override
  public Either<ProcessingFault, EncodedImage> fetch(PhotoId photo, Stage stage) {
    return processor.fetch(photo, stage);
  }
}
