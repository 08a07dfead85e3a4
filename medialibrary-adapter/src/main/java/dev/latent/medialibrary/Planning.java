package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;

/** What a change comes to, by the rows and the names as they are. Changes nothing. */
final class Planning {

  /**
   * New content that is durable under its hidden name.
   *
   * @param look at the file that it may replace
   */
  record Staged(Path file, ImageContent facts, Outside.Look look) {}

  private final PhotoFiles files;
  private final CatalogueWriter catalogue;
  private final Layout layout;
  private final Placement placement;
  private final Outside outside;

  Planning(PhotoFiles files, CatalogueWriter catalogue, Layout layout) {
    this.files = files;
    this.catalogue = catalogue;
    this.layout = layout;
    this.placement = new Placement(files, layout);
    this.outside = new Outside(files, layout);
  }

  Either<StoreRefusal, Group.Plan> create(AssetId id, NewAsset asset) throws IOException {
    PhotoAsset row = Rows.created(id, asset, Option.none());
    return answer(asset).map(Planning::there).getOrElse(() ->
        Either.right(new Group.Plan(row, Option.none(), Option.some(new RowChange.Insert(row)))));
  }

  Either<StoreRefusal, Group.Plan> create(NewAsset asset, PhotoAsset row, Path staged) throws IOException {
    Option<Either<StoreRefusal, PhotoAsset>> answer = answer(asset);
    return answer.isDefined()
        ? there(answer.get())
        : Either.right(new Group.Plan(row, Option.some(placement.place(staged, row)),
            Option.some(new RowChange.Insert(row))));
  }

  private static Either<StoreRefusal, Group.Plan> there(Either<StoreRefusal, PhotoAsset> answer) {
    return answer.map(it -> new Group.Plan(it, Option.none(), Option.none()));
  }

  /** What a create comes to without anything being made, by the rows and the names; none if it is free to go on. */
  private Option<Either<StoreRefusal, PhotoAsset>> answer(NewAsset asset) throws IOException {
    Option<Either<StoreRefusal, PhotoAsset>> known = known(asset);
    return known.isEmpty() && files.exists(layout.folder(asset.folder()).resolve(asset.displayName().value()))
        ? Option.some(Either.left(new StoreRefusal.NameTaken(asset.displayName())))
        : known;
  }

  /** As {@link #answer}, by the rows alone: a name may be there whose row another change is about to commit. */
  Option<Either<StoreRefusal, PhotoAsset>> known(NewAsset asset) throws IOException {
    for (PhotoId photo : asset.delivery().map(DeliveryRecord::photo)) {
      Option<PhotoAsset> there = catalogue.find(photo);
      if (there.isDefined()) {
        return there.map(Either::right);
      }
      if (catalogue.buried(photo)) {
        return Option.some(Either.left(new StoreRefusal.Gone()));
      }
    }
    return Option.when(catalogue.at(asset.folder() + "/" + asset.displayName()).isDefined(),
        () -> Either.left(new StoreRefusal.NameTaken(asset.displayName())));
  }

  Either<StoreRefusal, Group.Plan> update(AssetChange.OfRow change) throws IOException {
    return current(change).map(now -> plan(Rows.updated(now, change.to(), Option.none()), Option.none()));
  }

  Either<StoreRefusal, Group.Plan> revert(AssetChange.Revert change) throws IOException {
    Either<StoreRefusal, PhotoAsset> now = current(change);
    return now.isLeft()
        ? refused(now)
        : Either.right(plan(Rows.reverted(now.get(), change.to()), Option.some(placement.revert(now.get()))));
  }

  Either<StoreRefusal, Group.Plan> replace(AssetChange.OfRow change, Staged staged) throws IOException {
    Either<StoreRefusal, PhotoAsset> current = current(change);
    if (current.isLeft()) {
      return refused(current);
    }
    PhotoAsset now = current.get();
    return switch (change) {
      case AssetChange.Update _, AssetChange.Revert _ -> Either.right(replaced(change, now, staged));
      case AssetChange.Edit _ -> Either.right(plan(Rows.edited(now, change.to(), staged.facts()),
          Option.some(placement.edit(staged.file(), now))));
      case AssetChange.Develop develop -> developed(develop, now, staged);
    };
  }

  private Either<StoreRefusal, Group.Plan> developed(AssetChange.Develop change, PhotoAsset now, Staged staged)
      throws IOException {
    Outside.Look look = outside.again(now, staged.look());
    Option<ImageContent> edited = outside.edited(change, now, look);
    if (edited.isDefined()) {
      return Either.left(new StoreRefusal.EditedOutside(edited.get()));
    }
    return Either.right(change.to().edit().isEmpty()
        ? plan(Rows.updated(now, change.to(), Option.some(staged.facts())),
            Option.some(placement.replace(staged.file(), now, look.stamp())))
        : plan(Rows.developed(now, change.to(), staged.facts()),
            Option.some(placement.underneath(staged.file(), now))));
  }

  private Group.Plan replaced(AssetChange.OfRow change, PhotoAsset now, Staged staged) throws IOException {
    return plan(Rows.updated(now, change.to(), Option.some(staged.facts())),
        Option.some(placement.replace(staged.file(), now)));
  }

  private static Group.Plan plan(PhotoAsset row, Option<Placing> placing) {
    return new Group.Plan(row, placing, Option.some(new RowChange.Update(row)));
  }

  private static Either<StoreRefusal, Group.Plan> refused(Either<StoreRefusal, PhotoAsset> now) {
    return Either.left(now.getLeft());
  }

  Either<StoreRefusal, Group.Plan> delete(PhotoAsset from) throws IOException {
    Either<StoreRefusal, PhotoAsset> current = Refusals.unlessCurrent(catalogue.find(from.id()), from);
    if (current.isLeft()) {
      return refused(current);
    }
    PhotoAsset now = current.get();
    Option<Placing> placing = now.revision().equals(Revision.NONE) ? Option.none() : Option.some(placement.remove(now));
    return Either.right(new Group.Plan(now, placing, Option.some(new RowChange.Delete(now))));
  }

  Outside.Look look(PhotoAsset row) throws IOException {
    return outside.look(row);
  }

  /** The row, if the change is one of it as it is. */
  Either<StoreRefusal, PhotoAsset> current(AssetChange.OfRow change) throws IOException {
    Either<StoreRefusal, PhotoAsset> now =
        Refusals.unlessCurrent(catalogue.find(change.from().id()), change.from());
    Option<PhotoId> added = change.to().photo().filter(it -> now.isRight() && !now.get().photo().contains(it));
    if (added.isEmpty()) {
      return now;
    }
    Option<PhotoAsset> owner = catalogue.find(added.get());
    if (owner.isDefined()) {
      return Either.left(Refusals.photoTaken(owner.get()));
    }
    return catalogue.buried(added.get()) ? Either.left(new StoreRefusal.Gone()) : now;
  }
}
