package dev.latent.app.kit.library;

import static dev.latent.app.kit.library.AssetStoreTrial.DOCK;

import dev.latent.app.kit.trial.Defect;
import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Tries;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.medialibrary.MemoryLibraryModule;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Libraries that do not keep what they said they would, or keep what they refused. */
final class DurabilityDefects {

  private DurabilityDefects() {}

  static List<Defect> all() {
    return List.of(
        DOCK.defect(Hasty.class, "AS1", "answers before the row is durable: the last of each life is lost", Hasty::new),
        DOCK.livesDefect(Amnesiac.class, "AS1", "begins each life with nothing", Amnesiac::lives),
        DOCK.livesDefect(Tireless.class, "AS1", "forgets on reopening what a photo went through",
            Later.lives(Tireless::new)),
        DOCK.livesDefect(Wordless.class, "AS1e", "forgets on reopening what people say of a photo",
            Later.lives(Wordless::new)),
        DOCK.defect(HalfTaken.class, "AS1", "keeps a row for a photo whose bytes broke off", HalfTaken::new),
        DOCK.defect(Hollow.class, "AS1", "loses a photo when the bytes that should replace it break off", Hollow::new),
        DOCK.defect(Possessive.class, "AS1", "closes the content that it was lent", Possessive::new),
        DOCK.defect(Undoing.class, "AS9", "is emptied when it is closed a second time", Undoing::new),
        DOCK.livesDefect(Restless.class, "AS10", "forgets on reopening that the second phase is to wait",
            Later.lives(Restless::new)));
  }

  static final class Hasty extends ForwardingStore {

    private Option<PhotoAsset> last = Option.none();

    Hasty(AssetStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      return good.commit(change, content).peek(it -> last = Option.some(it));
    }

    @Override
    public void close() {
      last.forEach(it -> good.commit(new AssetChange.Delete(it), Option.none()));
      good.close();
    }
  }

  static final class Amnesiac {

    private Amnesiac() {}

    static Supplier<AssetStore> lives(Supplier<AssetStore> good) {
      return () -> AssetStoreTrial.fresh(MemoryLibraryModule.mediaLibraries());
    }
  }

  /** Good in its first life, and broken later. */
  static final class Later {

    private Later() {}

    static UnaryOperator<Supplier<AssetStore>> lives(UnaryOperator<AssetStore> broken) {
      return good -> {
        AtomicBoolean first = new AtomicBoolean(true);
        return () -> first.getAndSet(false) ? good.get() : broken.apply(good.get());
      };
    }
  }

  static final class Tireless extends RetellingStore {

    Tireless(AssetStore good) {
      super(good, row -> new PhotoAsset.Builder().from(row).delivery(row.delivery().map(Tireless::fresh)).build());
    }

    private static DeliveryRecord fresh(DeliveryRecord photo) {
      return photo.with(Tries.NONE);
    }

    @Override
    public Seq<DeliveryRecord> unfinished() {
      return good.unfinished().map(Tireless::fresh);
    }
  }

  static final class Wordless extends RetellingStore {

    Wordless(AssetStore good) {
      super(good, row -> new PhotoAsset.Builder().from(row).userComment("").build());
    }
  }

  static final class HalfTaken extends ForwardingStore {

    HalfTaken(AssetStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      return good.commit(change, content).peekLeft(why -> {
        if (why instanceof StoreRefusal.Failed && change instanceof AssetChange.Create) {
          good.commit(change, Option.none());
        }
      });
    }
  }

  static final class Hollow extends ForwardingStore {

    Hollow(AssetStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      return good.commit(change, content).peekLeft(why -> {
        if (why instanceof StoreRefusal.Failed && change instanceof AssetChange.OfRow it) {
          good.commit(new AssetChange.Delete(it.from()), Option.none());
        }
      });
    }
  }

  static final class Possessive extends ForwardingStore {

    Possessive(AssetStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      Either<StoreRefusal, PhotoAsset> answer = good.commit(change, content);
      content.forEach(EncodedImage::close);
      return answer;
    }
  }

  static final class Undoing extends ForwardingStore {

    private boolean closed;

    Undoing(AssetStore good) {
      super(good);
    }

    @Override
    public void close() {
      if (closed) {
        good.page(AssetFilter.KEPT, Option.none(), ALL)
            .forEach(it -> good.commit(new AssetChange.Delete(it), Option.none()));
      }
      closed = true;
      good.close();
    }
  }

  static final class Restless extends ForwardingStore {

    private boolean said;

    Restless(AssetStore good) {
      super(good);
    }

    @Override
    public boolean secondPhasePaused() {
      return said && good.secondPhasePaused();
    }

    @Override
    public Either<AssetError, Boolean> pauseSecondPhase(boolean paused) {
      said = true;
      return good.pauseSecondPhase(paused);
    }
  }
}
