package dev.latent.camera.port.driven;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Stage;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Consumer;

/**
 * Makes the full-quality image of a photo whose first-stage image was already delivered; one photo at a time. The raw is
 * the device's own until {@link #remove}.
 *
 * <p>Source: the second phase of "Deferred Photo Delivery"; {@code IImageProcessSession} of the camera HDI.
 * <p>Threads: thread-safe; events come on any thread, also from inside a verb.
 */
public interface ImageProcessor {

  /** IP1. Called once, before any other verb; the current state is told at once. */
  void connect(Consumer<? super ProcessorEvent> inbox);

  /**
   * IP2. May block. Every burst that is held and can be developed, oldest first, with its facts and whether it is
   * finished. A burst that lost frames is listed while its first frame is whole; one without is dropped, never listed.
   */
  Either<ProcessingFault, Seq<PendingImage>> pending();

  /**
   * IP3. Never blocks. Accepted, it finishes or breaks exactly once, by event and without bytes, unless the device dies
   * or hangs; a photo that is already finished answers again at once.
   *
   * @return refused: INVALID_PHOTO_ID for one it does not hold, NOT_READY_TEMPORARILY while another is in work; a refusal
   *     leaves no trace
   */
  Either<ProcessingFault, PhotoId> process(PhotoId photo, ExecutionMode mode);

  /** IP4. Never blocks. Nothing to do: burn no power. */
  void rest();

  /**
   * IP5. Never blocks, and gives the device back to the camera at the next strip; the running photo breaks with
   * INTERRUPTED and keeps its raw. Without a running photo nothing happens.
   */
  void interrupt();

  /** IP6. Never blocks. Back to a fresh device, without a word about what ran; no raw is lost. */
  void reset();

  /**
   * IP7. Idempotent, unknown ids included. Once it returned, the raw and both images are gone, also after a crash.
   *
   * @throws java.io.UncheckedIOException when the device cannot now; it is asked again after the next survey
   */
  void remove(PhotoId photo);

  /**
   * IP8. May block. The first-stage image or the finished one, as often as asked, until {@link #remove}.
   *
   * @return refused: INVALID_PHOTO_ID when there is none
   */
  Either<ProcessingFault, EncodedImage> fetch(PhotoId photo, Stage stage);
}
