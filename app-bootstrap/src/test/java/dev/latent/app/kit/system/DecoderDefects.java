package dev.latent.app.kit.system;

import static dev.latent.app.kit.system.ImageDecoderTrial.DOCK;

import dev.latent.app.kit.trial.Defect;
import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.Revision;
import dev.latent.camera.port.driven.ImageDecoder;
import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Decoders that show what is not there, or not as it is. */
final class DecoderDefects {

  /** Where {@link dev.latent.camera.contract.JpegSamples} has the orientation: one byte. */
  private static final int ORIENTATION = 31;

  private DecoderDefects() {}

  static List<Defect> all() {
    return List.of(
        DOCK.defect(Lying.class, "DE1", "ignores the orientation", Lying::new),
        DOCK.defect(Outdated.class, "DE1", "shows the revision that it saw first", Outdated::new),
        DOCK.defect(Mistaken.class, "DE1", "takes assets of one revision for the same", Mistaken::new),
        DOCK.defect(Enlarging.class, "DE2", "fills the target", Enlarging::new),
        DOCK.defect(Hopeful.class, "DE3", "shows black for what it cannot decode", Hopeful::new),
        DOCK.defect(Nameless.class, "DE3", "does not name the file that it refuses", Nameless::new),
        DOCK.defect(Lenient.class, "DE4", "verifies whatever it is given", Lenient::new),
        DOCK.defect(Upright.class, "DE4", "verifies with the size of the upright picture", Upright::new),
        DOCK.defect(Closing.class, "DE5", "closes the image that it was lent", Closing::new));
  }

  /** The same image, told or read otherwise. */
  private record Other(StoredImage image, PhotoAsset asset, boolean lying) implements StoredImage {

    static Other of(StoredImage image, long asset, int revision) {
      return new Other(image, new PhotoAsset.Builder().from(image.asset()).id(new AssetId(asset))
          .revision(new Revision(revision)).build(), false);
    }

    @Override
    public InputStream open() throws IOException {
      byte[] bytes;
      try (InputStream in = image.open()) {
        bytes = in.readAllBytes();
      }
      if (lying && bytes.length > ORIENTATION && bytes[3] == (byte) 0xE1) {
        bytes[ORIENTATION] = 1;
      }
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public void close() {
      image.close();
    }
  }

  record Black(Size size) implements PixelMap {

    @Override
    public void readPixelsToBuffer(byte[] into) {
      for (int at = 3; at < bytes(); at += 4) {
        into[at] = (byte) 0xFF;
      }
    }
  }

  static final class Lying extends ForwardingDecoder {

    Lying(ImageDecoder good) {
      super(good);
    }

    @Override
    public Either<AssetError, PixelMap> decode(StoredImage image, Size target) {
      return good.decode(new Other(image, image.asset(), true), target);
    }
  }

  static final class Outdated extends ForwardingDecoder {

    Outdated(ImageDecoder good) {
      super(good);
    }

    @Override
    public Either<AssetError, PixelMap> decode(StoredImage image, Size target) {
      return good.decode(Other.of(image, image.asset().id().value(), 1), target);
    }
  }

  static final class Mistaken extends ForwardingDecoder {

    Mistaken(ImageDecoder good) {
      super(good);
    }

    @Override
    public Either<AssetError, PixelMap> decode(StoredImage image, Size target) {
      return good.decode(Other.of(image, 1, image.asset().revision().value()), target);
    }
  }

  static final class Enlarging extends ForwardingDecoder {

    Enlarging(ImageDecoder good) {
      super(good);
    }

    @Override
    public Either<AssetError, PixelMap> decode(StoredImage image, Size target) {
      return good.decode(image, target).map(it -> it.size().equals(target) ? it : new Black(target));
    }
  }

  static final class Hopeful extends ForwardingDecoder {

    Hopeful(ImageDecoder good) {
      super(good);
    }

    @Override
    public Either<AssetError, PixelMap> decode(StoredImage image, Size target) {
      return good.decode(image, target).orElse(() -> Either.right(new Black(target)));
    }
  }

  static final class Nameless extends ForwardingDecoder {

    private static final AssetError WRONG = AssetErrorCode.IO_ERROR.because("something is wrong");

    Nameless(ImageDecoder good) {
      super(good);
    }

    @Override
    public Either<AssetError, PixelMap> decode(StoredImage image, Size target) {
      return good.decode(image, target).mapLeft(_ -> WRONG);
    }

    @Override
    public Either<AssetError, Size> verify(StoredImage image) {
      return good.verify(image).mapLeft(_ -> WRONG);
    }
  }

  static final class Lenient extends ForwardingDecoder {

    Lenient(ImageDecoder good) {
      super(good);
    }

    @Override
    public Either<AssetError, Size> verify(StoredImage image) {
      return good.verify(image).orElse(() -> Either.right(new Size(160, 96)));
    }
  }

  static final class Upright extends ForwardingDecoder {

    Upright(ImageDecoder good) {
      super(good);
    }

    @Override
    public Either<AssetError, Size> verify(StoredImage image) {
      return good.verify(image).flatMap(_ -> good.decode(image, new Size(9999, 9999)).map(PixelMap::size));
    }
  }

  static final class Closing extends ForwardingDecoder {

    Closing(ImageDecoder good) {
      super(good);
    }

    @Override
    public Either<AssetError, PixelMap> decode(StoredImage image, Size target) {
      Either<AssetError, PixelMap> answer = good.decode(image, target);
      image.close();
      return answer;
    }
  }
}
