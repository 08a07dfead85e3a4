package dev.latent.app.kit.library;

import static dev.latent.app.kit.library.AssetFilesTrial.DOCK;

import dev.latent.app.kit.trial.Defect;
import dev.latent.camera.contract.StoredBytes;
import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.asset.StoredImage;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Libraries in a folder that treat its files badly. */
final class FileDefects {

  private FileDefects() {}

  static List<Defect> all() {
    return List.of(
        DOCK.defect(Littering.class, "AS1", "leaves a copy of the final image beside it", Littering::new),
        DOCK.defect(Ruthless.class, "AS1c", "overwrites a file that is not its own", Ruthless::new),
        DOCK.defect(Hoarding.class, "AS1f", "leaves the file of a deleted asset", Hoarding::new),
        DOCK.defect(Blind.class, "AS1i", "covers what somebody has made of a file", Blind::new),
        DOCK.defect(Pretending.class, "AS7", "opens a file that is gone as an empty one", Pretending::new),
        DOCK.defect(Measuring.class, "AS8", "verifies no more than the length of a file", Measuring::new));
  }

  /** What is done to a file. */
  private interface Work<T> {
    T done() throws IOException;
  }

  private static <T> T work(Work<T> work) {
    try {
      return work.done();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static final class Littering extends FolderStore {

    Littering(FolderStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      return good.commit(change, content).peek(row -> {
        if (change instanceof AssetChange.Develop) {
          work(() -> Files.copy(file(row), file(row.path() + ".copy")));
        }
      });
    }
  }

  static final class Ruthless extends FolderStore {

    Ruthless(FolderStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      if (change instanceof AssetChange.Create(var asset)) {
        work(() -> Files.deleteIfExists(file(asset.folder() + "/" + asset.displayName())));
      }
      return good.commit(change, content);
    }
  }

  static final class Hoarding extends FolderStore {

    Hoarding(FolderStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      if (change instanceof AssetChange.Delete(var from)) {
        byte[] bytes = work(() -> Files.readAllBytes(file(from)));
        return good.commit(change, content).peek(it -> work(() -> Files.write(file(it), bytes)));
      }
      return good.commit(change, content);
    }
  }

  static final class Blind extends FolderStore {

    Blind(FolderStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      return good.commit(change instanceof AssetChange.Develop(var from, var to)
          ? new AssetChange.Update(from, to) : change, content);
    }
  }

  static final class Pretending extends FolderStore {

    Pretending(FolderStore good) {
      super(good);
    }

    @Override
    public Either<AssetError, StoredImage> open(AssetId asset) {
      return good.open(asset).orElse(() -> Either.right(StoredBytes.of(asset.value(), 1, new byte[0])));
    }
  }

  static final class Measuring extends FolderStore {

    Measuring(FolderStore good) {
      super(good);
    }

    @Override
    public Either<AssetError, PhotoAsset> verify(AssetId asset) {
      return good.verify(asset).orElse(() -> good.find(asset)
          .filter(row -> row.content().exists(it -> it.bytes() == length(file(row))))
          .toEither(() -> good.verify(asset).getLeft()));
    }

    private static long length(Path file) {
      return Files.exists(file) ? work(() -> Files.size(file)) : -1;
    }
  }
}
