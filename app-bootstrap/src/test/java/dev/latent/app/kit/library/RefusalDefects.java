package dev.latent.app.kit.library;

import static dev.latent.app.kit.library.AssetStoreTrial.DOCK;

import dev.latent.app.kit.trial.Defect;
import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;

/** Libraries that take what they owe a refusal, refuse what they owe, or bury wrongly. */
final class RefusalDefects {

  private RefusalDefects() {}

  static List<Defect> all() {
    return List.of(
        DOCK.defect(Twofold.class, "AS1b", "covers a photo that has a row with what came later", Twofold::new),
        DOCK.defect(Reviving.class, "AS1b", "lets a deleted photo come back", Reviving::new),
        DOCK.defect(Overwriting.class, "AS1c", "overwrites the asset whose name is taken", Overwriting::new),
        DOCK.defect(Grudging.class, "AS1c", "never frees the name of a deleted asset", Grudging::new),
        DOCK.defect(LastWriter.class, "AS1d", "takes a stale update", LastWriter::new),
        DOCK.defect(LastDeleter.class, "AS1d", "takes a stale delete", LastDeleter::new),
        DOCK.defect(Evasive.class, "AS1d", "calls a row stale that is gone", Evasive::new),
        DOCK.defect(Burying.class, "AS1f", "leaves no tombstone of a photo that was not finished", Burying::new),
        DOCK.defect(Mourning.class, "AS1f", "leaves a tombstone of a photo that was finished", Mourning::new));
  }

  static final class Twofold extends OtherwiseStore {

    Twofold(AssetStore good) {
      super(good);
    }

    @Override
    AssetChange otherwise(AssetChange change) {
      return change instanceof AssetChange.Create(var asset)
          ? asset.delivery().flatMap(it -> good.find(it.photo()))
              .<AssetChange>map(there -> new AssetChange.Update(there, there)).getOrElse(change)
          : change;
    }
  }

  static final class Reviving extends OtherwiseStore {

    Reviving(AssetStore good) {
      super(good);
    }

    @Override
    AssetChange otherwise(AssetChange change) {
      if (change instanceof AssetChange.Create(var asset)) {
        good.forget(HashSet.ofAll(asset.delivery().map(DeliveryRecord::photo)));
      }
      return change;
    }
  }

  static final class Overwriting extends OtherwiseStore {

    Overwriting(AssetStore good) {
      super(good);
    }

    @Override
    AssetChange otherwise(AssetChange change) {
      return change instanceof AssetChange.Create(var asset) && asset.delivery().isEmpty()
          ? at(asset).<AssetChange>map(there -> new AssetChange.Update(there, there)).getOrElse(change)
          : change;
    }

    private Option<PhotoAsset> at(NewAsset asset) {
      return good.page(AssetFilter.KEPT, Option.none(), ALL)
          .find(it -> it.path().equals(asset.folder() + "/" + asset.displayName()));
    }
  }

  static final class Grudging extends ForwardingStore {

    private Vector<String> deleted = Vector.empty();

    Grudging(AssetStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      if (change instanceof AssetChange.Create(var asset) && asset.delivery().isEmpty()
          && deleted.contains(asset.folder() + "/" + asset.displayName())) {
        return Either.left(new StoreRefusal.NameTaken(asset.displayName()));
      }
      return good.commit(change, content).peek(it ->
          deleted = change instanceof AssetChange.Delete ? deleted.append(it.path()) : deleted);
    }
  }

  static final class LastWriter extends OtherwiseStore {

    LastWriter(AssetStore good) {
      super(good);
    }

    @Override
    AssetChange otherwise(AssetChange change) {
      return change instanceof AssetChange.Update(var from, var to)
          ? new AssetChange.Update(good.find(from.id()).getOrElse(from), to) : change;
    }
  }

  static final class LastDeleter extends OtherwiseStore {

    LastDeleter(AssetStore good) {
      super(good);
    }

    @Override
    AssetChange otherwise(AssetChange change) {
      return change instanceof AssetChange.Delete(var from)
          ? new AssetChange.Delete(good.find(from.id()).getOrElse(from)) : change;
    }
  }

  static final class Evasive extends ForwardingStore {

    Evasive(AssetStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      return good.commit(change, content).mapLeft(why ->
          why instanceof StoreRefusal.Gone && change instanceof AssetChange.OfRow it
              ? new StoreRefusal.Stale(it.from()) : why);
    }
  }

  static final class Burying extends ForwardingStore {

    Burying(AssetStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      return good.commit(change, content).peek(row -> {
        if (change instanceof AssetChange.Delete) {
          good.forget(HashSet.ofAll(row.photo()));
        }
      });
    }
  }

  static final class Mourning extends ForwardingStore {

    private Vector<DeliveryRecord> deleted = Vector.empty();

    Mourning(AssetStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      return good.commit(change, content).peek(row -> {
        if (change instanceof AssetChange.Delete) {
          deleted = deleted.appendAll(row.delivery().filter(it -> it.standing() == Standing.FINAL));
        }
      });
    }

    @Override
    public Seq<DeliveryRecord> unfinished() {
      return good.unfinished().appendAll(deleted.map(it -> it.standing(Standing.DELETED)));
    }
  }
}
