package dev.latent.camera.generator;

import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoEdit;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Rows of a library, what becomes of them, and what a library says of that. */
public final class Rows {

  private Rows() {}

  /** As the asset machine leaves them: with a revision if there is content, and an edit only of some. */
  public static Arbitrary<PhotoAsset> photoAsset() {
    return Arbitraries.frequencyOf(Tuple.of(4, full()), Tuple.of(1, empty()));
  }

  private static Arbitrary<PhotoAsset> full() {
    return Combinators.combine(row(), Photos.revision(), Parts.count(), Assets.imageContent(),
        Parts.optional(Assets.photoEdit())).as((row, revision, more, content, edit) -> row
            .revision(revision).version((long) revision.value() + more).content(Option.some(content)).edit(edit)
            .build());
  }

  private static Arbitrary<PhotoAsset> empty() {
    return Combinators.combine(row(), Parts.count()).as((row, more) ->
        row.revision(Revision.NONE).version(1L + more).content(Option.none()).build());
  }

  /** Without content. */
  private static Arbitrary<PhotoAsset.Builder> row() {
    return Combinators.combine(said(), Parts.optional(Assets.ofRow()), Parts.time(), Parts.flag())
        .as((row, delivery, time, flag) -> {
          boolean trashed = delivery.exists(it -> it.standing() == Standing.TRASHED)
              || (flag && delivery.forAll(it -> it.standing() != Standing.LOW));
          return row.delivery(delivery).quality(Assets.quality(delivery)).trashedAt(Option.when(trashed, time))
              .temporary(flag && !trashed && delivery.exists(it -> it.standing() == Standing.LOW));
        });
  }

  private static Arbitrary<PhotoAsset.Builder> said() {
    return Builders.withBuilder(PhotoAsset.Builder::new)
        .use(Assets.assetId()).in((it, value) -> it.id(value))
        .use(Assets.folder()).in((it, value) -> it.folder(value))
        .use(names()).in((it, value) -> it.fileName(value.get1()).displayName(value.get2()))
        .use(Parts.time()).in((it, value) -> it.takenAt(value))
        .use(Parts.flag()).in((it, value) -> it.favorite(value))
        .use(Parts.optional(Photos.location())).in((it, value) -> it.location(value))
        .use(Parts.text()).in((it, value) -> it.userComment(value))
        .build(it -> it);
  }

  /** The name of a file, and another title for it. */
  private static Arbitrary<Tuple.Tuple2<DisplayName, DisplayName>> names() {
    return Combinators.combine(Assets.displayName(), Assets.title())
        .as((file, title) -> Tuple.of(file, new DisplayName(title + "." + file.extension())));
  }

  /** Of any kind, each of a row that can be changed so. */
  public static Arbitrary<AssetChange> assetChange() {
    return Arbitraries.oneOf(Assets.newAsset().map(AssetChange.Create::new),
        Combinators.combine(photoAsset(), Parts.text()).as((row, comment) ->
            new AssetChange.Update(row, new PhotoAsset.Builder().from(row).userComment(comment).build())),
        Combinators.combine(full(), Assets.photoEdit()).as(Rows::edit),
        Combinators.combine(full(), Assets.photoEdit()).as((row, edit) -> revert(edit(row, edit).to())),
        full().filter(it -> it.photo().isDefined()).map(Rows::develop),
        photoAsset().map(AssetChange.Delete::new));
  }

  private static AssetChange.Edit edit(PhotoAsset row, PhotoEdit edit) {
    return new AssetChange.Edit(row, new PhotoAsset.Builder().from(row).edit(Option.some(edit)).build());
  }

  private static AssetChange.Revert revert(PhotoAsset row) {
    return new AssetChange.Revert(row, new PhotoAsset.Builder().from(row).edit(Option.none()).build());
  }

  private static AssetChange.Develop develop(PhotoAsset row) {
    return new AssetChange.Develop(row, new PhotoAsset.Builder().from(row).quality(PhotoQuality.FULL)
        .delivery(row.delivery().map(it -> it.standing(Standing.FINAL))).build());
  }

  public static Arbitrary<AssetChanged> assetChanged() {
    return Arbitraries.oneOf(photoAsset().map(AssetChanged.Added::new), photoAsset().map(AssetChanged.Updated::new),
        Assets.assetId().map(AssetChanged.Removed::new));
  }

  public static Arbitrary<AssetNews> assetNews() {
    return Combinators.combine(Assets.assetCursor(), assetChanged()).as(AssetNews::new);
  }

  public static Arbitrary<StoreRefusal> storeRefusal() {
    return Arbitraries.oneOf(photoAsset().map(StoreRefusal.Stale::new), Arbitraries.just(new StoreRefusal.Gone()),
        Assets.displayName().map(StoreRefusal.NameTaken::new),
        Assets.imageContent().map(StoreRefusal.EditedOutside::new),
        Assets.assetError().map(StoreRefusal.Failed::new));
  }
}
