package dev.latent.app.kit.library;

import static dev.latent.app.kit.library.AssetStoreTrial.DOCK;

import dev.latent.app.kit.trial.Defect;
import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;

/** Libraries whose news are wrong. */
final class NewsDefects {

  private NewsDefects() {}

  static List<Defect> all() {
    return List.of(
        DOCK.defect(Timeless.class, "AS11", "has a cursor that stands still", Timeless::new),
        DOCK.defect(Circling.class, "AS11", "gives each piece of news the cursor that was asked from", Circling::new),
        DOCK.defect(Excited.class, "AS11", "tells an update as an addition", Excited::new),
        DOCK.defect(Discreet.class, "AS11", "does not tell what is gone", Discreet::new),
        DOCK.defect(Chatty.class, "AS11", "tells what a second phase went through", Chatty::new),
        DOCK.defect(Premature.class, "AS11", "tells what nobody has saved yet", Premature::new));
  }

  static final class Timeless extends ForwardingStore {

    Timeless(AssetStore good) {
      super(good);
    }

    @Override
    public AssetCursor cursor() {
      return AssetCursor.START;
    }
  }

  static final class Circling extends ForwardingStore {

    Circling(AssetStore good) {
      super(good);
    }

    @Override
    public Seq<AssetNews> changes(AssetCursor since, int limit) {
      return good.changes(since, limit).map(it -> new AssetNews(since, it.change()));
    }
  }

  static final class Excited extends ForwardingStore {

    Excited(AssetStore good) {
      super(good);
    }

    @Override
    public Seq<AssetNews> changes(AssetCursor since, int limit) {
      return good.changes(since, limit).map(it -> it.change() instanceof AssetChanged.Updated(var now)
          ? new AssetNews(it.cursor(), new AssetChanged.Added(now)) : it);
    }
  }

  static final class Discreet extends ForwardingStore {

    Discreet(AssetStore good) {
      super(good);
    }

    @Override
    public Seq<AssetNews> changes(AssetCursor since, int limit) {
      return good.changes(since, limit).filter(it -> !(it.change() instanceof AssetChanged.Removed));
    }
  }

  static final class Chatty extends ForwardingStore {

    private Option<PhotoAsset> tried = Option.none();

    Chatty(AssetStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      return good.commit(change, content).peek(row -> {
        if (change instanceof AssetChange.Update(var from, _) && !tries(from).equals(tries(row))) {
          tried = Option.some(row);
        }
      });
    }

    private static Option<Object> tries(PhotoAsset row) {
      return row.delivery().map(DeliveryRecord::tries);
    }

    @Override
    public Seq<AssetNews> changes(AssetCursor since, int limit) {
      AssetCursor next = new AssetCursor(cursor().value() + 1);
      return good.changes(since, limit)
          .appendAll(tried.map(it -> new AssetNews(next, new AssetChanged.Updated(it)))).take(limit);
    }
  }

  static final class Premature extends ForwardingStore {

    Premature(AssetStore good) {
      super(good);
    }

    @Override
    public Seq<AssetNews> changes(AssetCursor since, int limit) {
      AssetCursor next = new AssetCursor(cursor().value() + 1);
      return good.changes(since, limit)
          .appendAll(good.temporary().map(it -> new AssetNews(next, new AssetChanged.Added(it)))).take(limit);
    }
  }
}
