package dev.latent.app.kit.library;

import static dev.latent.app.kit.library.AssetStoreTrial.DOCK;

import dev.latent.app.kit.trial.Defect;
import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.List;

/** Libraries that find, list or forget wrongly. */
final class QueryDefects {

  private QueryDefects() {}

  static List<Defect> all() {
    return List.of(
        DOCK.defect(Neighbourly.class, "AS2", "finds the asset before one that is not there", Neighbourly::new),
        DOCK.defect(FirstOnly.class, "AS3", "does not find the asset that a photo came to later", FirstOnly::new),
        DOCK.defect(Repeating.class, "AS4", "begins a page with the last of the page before", Repeating::new),
        DOCK.defect(Skipping.class, "AS4", "leaves one out between two pages", Skipping::new),
        DOCK.defect(AsStored.class, "AS4", "pages in the order of storing", AsStored::new),
        DOCK.defect(Tasteless.class, "AS4", "shows more than the favourites that were asked for", Tasteless::new),
        DOCK.defect(Hurried.class, "AS4", "shows what nobody has saved yet", Hurried::new),
        DOCK.defect(NewestFirst.class, "AS5", "lists unfinished photos newest first", NewestFirst::new),
        DOCK.defect(Forgetting.class, "AS6", "forgets all tombstones when one is forgotten", Forgetting::new),
        DOCK.defect(AllTemporary.class, "AS12", "lists what was saved as temporary", AllTemporary::new));
  }

  static final class Neighbourly extends ForwardingStore {

    Neighbourly(AssetStore good) {
      super(good);
    }

    @Override
    public Option<PhotoAsset> find(AssetId asset) {
      return good.find(asset).orElse(() -> good.find(new AssetId(asset.value() - 1)));
    }
  }

  static final class FirstOnly extends ForwardingStore {

    private Option<AssetId> later = Option.none();

    FirstOnly(AssetStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      if (change instanceof AssetChange.OfRow it && it.from().photo().isEmpty() && it.to().photo().isDefined()) {
        later = Option.some(it.from().id());
      }
      return good.commit(change, content);
    }

    @Override
    public Option<PhotoAsset> find(PhotoId photo) {
      return good.find(photo).filter(it -> !later.contains(it.id()));
    }
  }

  static final class Repeating extends ForwardingStore {

    Repeating(AssetStore good) {
      super(good);
    }

    @Override
    public Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit) {
      return good.page(filter, after, limit).prependAll(after.flatMap(it -> good.find(it.id()))).take(limit);
    }
  }

  static final class Skipping extends ForwardingStore {

    Skipping(AssetStore good) {
      super(good);
    }

    @Override
    public Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit) {
      return after.isEmpty() ? good.page(filter, after, limit) : good.page(filter, after, limit + 1).drop(1);
    }
  }

  static final class AsStored extends ForwardingStore {

    AsStored(AssetStore good) {
      super(good);
    }

    @Override
    public Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit) {
      return good.page(filter, Option.none(), ALL).sorted(Comparator.comparing(PhotoAsset::id).reversed())
          .filter(it -> after.forAll(last -> it.id().compareTo(last.id()) < 0)).take(limit);
    }
  }

  static final class Tasteless extends ForwardingStore {

    Tasteless(AssetStore good) {
      super(good);
    }

    @Override
    public Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit) {
      return good.page(new AssetFilter(filter.trashed(), false, filter.state(), filter.folder(), filter.since()), after,
          limit);
    }
  }

  static final class Hurried extends ForwardingStore {

    Hurried(AssetStore good) {
      super(good);
    }

    @Override
    public Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit) {
      return good.temporary().appendAll(good.page(filter, after, limit)).take(limit);
    }
  }

  static final class NewestFirst extends ForwardingStore {

    NewestFirst(AssetStore good) {
      super(good);
    }

    @Override
    public Seq<DeliveryRecord> unfinished() {
      return good.unfinished().reverse();
    }
  }

  static final class Forgetting extends ForwardingStore {

    Forgetting(AssetStore good) {
      super(good);
    }

    @Override
    public void forget(Set<PhotoId> freed) {
      good.forget(freed.addAll(good.unfinished().map(DeliveryRecord::photo)));
    }
  }

  static final class AllTemporary extends ForwardingStore {

    AllTemporary(AssetStore good) {
      super(good);
    }

    @Override
    public Seq<PhotoAsset> temporary() {
      return good.temporary().appendAll(good.page(AssetFilter.KEPT, Option.none(), ALL));
    }
  }
}
