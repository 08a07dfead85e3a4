package dev.latent.app.kit.library;

import static dev.latent.app.kit.library.AssetStoreTrial.DOCK;

import dev.latent.app.kit.trial.Defect;
import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Libraries that lose, mix up or change the bytes. */
final class ContentDefects {

  private ContentDefects() {}

  static List<Defect> all() {
    return List.of(
        DOCK.defect(ShortWrite.class, "AS1", "cuts the last byte off", ShortWrite::new),
        DOCK.defect(Live.class, "AS7", "changes an opened image under its reader", Live::new),
        DOCK.defect(Blank.class, "AS7", "opens what has no content as an empty file", Blank::new),
        DOCK.defect(Trusting.class, "AS8", "verifies without looking at the content", Trusting::new));
  }

  private record Cut(EncodedImage good) implements EncodedImage {

    @Override
    public Size size() {
      return good.size();
    }

    @Override
    public long length() {
      return good.length() - 1;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      good.writeTo(whole);
      out.write(whole.toByteArray(), 0, whole.size() - 1);
    }

    @Override
    public void close() {
      good.close();
    }
  }

  static final class ShortWrite extends ForwardingStore {

    ShortWrite(AssetStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      return good.commit(change, content.map(Cut::new));
    }
  }

  static final class Live extends ForwardingStore {

    private record Window(PhotoAsset asset, AssetStore store) implements StoredImage {

      @Override
      public InputStream open() throws IOException {
        Either<AssetError, StoredImage> now = store.open(asset.id());
        return now.isRight() ? now.get().open() : InputStream.nullInputStream();
      }

      @Override
      public void close() {}
    }

    Live(AssetStore good) {
      super(good);
    }

    @Override
    public Either<AssetError, StoredImage> open(AssetId asset) {
      return good.open(asset).map(it -> new Window(it.asset(), good));
    }
  }

  static final class Blank extends ForwardingStore {

    Blank(AssetStore good) {
      super(good);
    }

    @Override
    public Either<AssetError, StoredImage> open(AssetId asset) {
      return good.open(asset).orElse(() -> good.find(asset).<StoredImage>map(it -> new Opened(it, new byte[0]))
          .toEither(() -> good.open(asset).getLeft()));
    }
  }

  static final class Trusting extends ForwardingStore {

    Trusting(AssetStore good) {
      super(good);
    }

    @Override
    public Either<AssetError, PhotoAsset> verify(AssetId asset) {
      return good.find(asset).toEither(() -> good.verify(asset).getLeft());
    }
  }

}
