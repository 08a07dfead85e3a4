package dev.latent.app.kit.device;

import static dev.latent.app.kit.device.WorkDefects.defect;

import dev.latent.app.kit.trial.Defect;
import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Stage;
import dev.latent.camera.port.driven.ImageProcessor;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** Processors that lose, keep or mix up what they hold. */
final class HoldingDefects {

  private HoldingDefects() {}

  static List<Defect> all() {
    return List.of(
        defect(Shuffling.class, "IP2", "lists what it holds newest first", Shuffling::new),
        defect(Leaking.class, "IP7", "hides a removed photo, and keeps its raw for another life", Leaking::new),
        defect(Generous.class, "IP7", "delivers the images of a photo that was removed", Generous::new),
        defect(Persistent.class, "IP7", "finishes a photo that was removed amid its work", Persistent::new),
        defect(SecondBest.class, "IP8", "gives the first image for the final one", SecondBest::new),
        defect(Eager.class, "IP8", "gives the first image until there is a final one", Eager::new),
        defect(Shrinking.class, "IP8", "gives less each time that an image is fetched", Shrinking::new),
        defect(Lasting.class, "IP8", "writes an image that was closed", Lasting::new));
  }

  private static byte[] bytes(EncodedImage image) {
    try (image) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      image.writeTo(all);
      return all.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static final class Shuffling extends ForwardingProcessor {

    Shuffling(ImageProcessor good) {
      super(good);
    }

    @Override
    public Either<ProcessingFault, Seq<PendingImage>> pending() {
      return good.pending().map(Seq::reverse);
    }
  }

  static final class Leaking extends ForwardingProcessor {

    private Set<PhotoId> removed = HashSet.empty();

    Leaking(ImageProcessor good) {
      super(good);
    }

    @Override
    public void remove(PhotoId photo) {
      removed = removed.add(photo);
    }

    @Override
    public Either<ProcessingFault, Seq<PendingImage>> pending() {
      return good.pending().map(all -> all.filter(it -> !removed.contains(it.photo())));
    }

    @Override
    public Either<ProcessingFault, PhotoId> process(PhotoId photo, ExecutionMode mode) {
      return removed.contains(photo) ? Either.left(ProcessingFault.INVALID_PHOTO_ID) : good.process(photo, mode);
    }

    @Override
    public Either<ProcessingFault, EncodedImage> fetch(PhotoId photo, Stage stage) {
      return removed.contains(photo) ? Either.left(ProcessingFault.INVALID_PHOTO_ID) : good.fetch(photo, stage);
    }
  }

  static final class Generous extends ForwardingProcessor {

    private Map<PhotoId, byte[]> kept = HashMap.empty();

    Generous(ImageProcessor good) {
      super(good);
    }

    @Override
    public void remove(PhotoId photo) {
      good.fetch(photo, Stage.FINAL).forEach(it -> kept = kept.put(photo, bytes(it)));
      good.remove(photo);
    }

    @Override
    public Either<ProcessingFault, EncodedImage> fetch(PhotoId photo, Stage stage) {
      return good.fetch(photo, stage).orElse(() ->
          kept.get(photo).<EncodedImage>map(BytesImage::of).toEither(ProcessingFault.INVALID_PHOTO_ID));
    }
  }

  static final class Persistent extends TellingProcessor {

    private Option<PhotoId> works = Option.none();

    Persistent(ImageProcessor good) {
      super(good);
    }

    @Override
    void heard(ProcessorEvent event) {
      works = event instanceof ProcessorEvent.StateChanged ? works : Option.none();
      tell(event);
    }

    @Override
    public Either<ProcessingFault, PhotoId> process(PhotoId photo, ExecutionMode mode) {
      return good.process(photo, mode).peek(it -> works = Option.some(it));
    }

    @Override
    public void remove(PhotoId photo) {
      if (!works.contains(photo)) {
        good.remove(photo);
      }
    }
  }

  static final class SecondBest extends ForwardingProcessor {

    SecondBest(ImageProcessor good) {
      super(good);
    }

    @Override
    public Either<ProcessingFault, EncodedImage> fetch(PhotoId photo, Stage stage) {
      return good.fetch(photo, stage).peek(EncodedImage::close).flatMap(_ -> good.fetch(photo, Stage.FIRST));
    }
  }

  static final class Eager extends ForwardingProcessor {

    Eager(ImageProcessor good) {
      super(good);
    }

    @Override
    public Either<ProcessingFault, EncodedImage> fetch(PhotoId photo, Stage stage) {
      return good.fetch(photo, stage).orElse(() -> good.fetch(photo, Stage.FIRST));
    }
  }

  static final class Shrinking extends ForwardingProcessor {

    private int fetched;

    Shrinking(ImageProcessor good) {
      super(good);
    }

    @Override
    public Either<ProcessingFault, EncodedImage> fetch(PhotoId photo, Stage stage) {
      return good.fetch(photo, stage).map(HoldingDefects::bytes)
          .map(it -> BytesImage.of(Arrays.copyOf(it, it.length - fetched++)));
    }
  }

  static final class Lasting extends ForwardingProcessor {

    Lasting(ImageProcessor good) {
      super(good);
    }

    @Override
    public Either<ProcessingFault, EncodedImage> fetch(PhotoId photo, Stage stage) {
      return good.fetch(photo, stage).map(it -> BytesImage.of(bytes(it)));
    }
  }
}
