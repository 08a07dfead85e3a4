package dev.latent.camera.model.asset;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetMachine.Decision;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.AddImage;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.AddPhoto;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.AddProxy;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.DiscardCameraPhoto;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.Operation;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.Revert;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.SaveCameraPhoto;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.SetEditData;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.SetFavorite;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.SetLocation;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.SetTitle;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.SetUserComment;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.device.Caller;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import java.util.function.UnaryOperator;

/**
 * What each operation of a change request may do, and does; the whole request is looked at before any is done. One
 * request's, at one moment.
 */
record ChangeRequests(PhotoAsset from, Seq<Operation> operations, Caller caller, OffsetDateTime now) {

  /** What a new row would be. */
  private interface Change extends UnaryOperator<PhotoAsset.Builder> {}

  /** What the request comes to so far. */
  private record Draft(PhotoAsset row, Option<EncodedImage> image) {

    Draft with(Change change) {
      return new Draft(change.apply(new PhotoAsset.Builder().from(row)).build(), image);
    }

    Draft with(EncodedImage content) {
      return new Draft(row, Option.some(content));
    }
  }

  static Either<AssetError, Option<Decision>> ask(PhotoAsset row, MediaAssetChangeRequest request, Caller caller,
      OffsetDateTime now) {
    ChangeRequests asked = new ChangeRequests(row, request.operations(), caller, now);
    return Contradictions.in(request.operations()).<Either<AssetError, Option<Decision>>>map(Either::left)
        .getOrElse(() -> asked.has(DiscardCameraPhoto.class) ? Either.right(asked.discarded()) : asked.changed());
  }

  private boolean has(Class<? extends Operation> kind) {
    return operations.exists(kind::isInstance);
  }

  private Option<Decision> discarded() {
    return Option.when(from.temporary(), () -> new Decision(new AssetChange.Delete(from), Option.none()));
  }

  private Either<AssetError, Option<Decision>> changed() {
    Either<AssetError, Draft> unchanged = Either.right(new Draft(from, Option.none()));
    return operations.foldLeft(unchanged, (so, it) -> so.flatMap(draft -> next(draft, it)))
        .map(draft -> Option.when(draft.image().isDefined() || !draft.row().equals(from), () ->
            new Decision(change(draft.row()), draft.image())));
  }

  private AssetChange change(PhotoAsset to) {
    if (has(SetEditData.class)) {
      return new AssetChange.Edit(from, to);
    }
    return from.edit().isDefined() && to.edit().isEmpty()
        ? new AssetChange.Revert(from, to)
        : new AssetChange.Update(from, to);
  }

  private Either<AssetError, Draft> next(Draft draft, Operation operation) {
    PhotoAsset row = draft.row();
    return switch (operation) {
      case AddProxy(var proxy) -> forSystem("a photo proxy").flatMap(_ -> empty(row)).map(_ -> draft.with(it ->
          it.quality(PhotoQuality.LOW).takenAt(proxy.facts().takenAt())
              .location(proxy.facts().setting().location().orElse(row.location()))
              .delivery(Option.some(DeliveryRecord.of(proxy.photo(), AssetMachine.awaited(row))))).with(proxy.thumbnail()));
      case AddImage(var image) -> image(draft, image);
      case AddPhoto(var photo) -> image(draft, photo.main())
          .map(it -> row.content().isEmpty() ? it.with(to -> to.takenAt(photo.facts().takenAt())) : it);
      case SetEditData(var data) -> edited(draft, data);
      case Revert() -> Either.right(row.edit().map(edit -> draft.with(it -> it.edit(Option.none())
          .content(Option.some(edit.original())))).getOrElse(draft));
      case SaveCameraPhoto(var type) -> saved(draft, type);
      case DiscardCameraPhoto() -> Either.right(draft);
      case SetTitle(var title) -> row.displayName().titled(title).map(name -> draft.with(it -> it.displayName(name)));
      case SetFavorite(boolean favorite) -> forSystem("to mark favourites")
          .map(_ -> draft.with(it -> it.favorite(favorite)));
      case SetLocation(var location) -> forSystem("to set a place")
          .map(_ -> draft.with(it -> it.location(Option.some(location))));
      case SetUserComment(var comment) -> forSystem("to comment")
          .flatMap(_ -> bounded("a comment", comment, AssetMachine.LONGEST_COMMENT))
          .map(_ -> draft.with(it -> it.userComment(comment)));
    };
  }

  /** An edit's; or, of the application's own for a photo that it saves with it, final; or an empty asset's first. */
  private Either<AssetError, Draft> image(Draft draft, EncodedImage image) {
    if (image.length() == 0) {
      return Either.left(AssetErrorCode.PARAMETER.because("an image has at least one byte; this one is empty"));
    }
    if (has(SetEditData.class)) {
      return Either.right(draft.with(image));
    }
    return has(SaveCameraPhoto.class) && from.temporary()
        ? Either.right(draft.with(it -> it.quality(PhotoQuality.FULL)
            .delivery(from.delivery().map(has -> has.standing(Standing.FINAL)))).with(image))
        : empty(draft.row()).map(_ -> draft.with(it -> it.quality(PhotoQuality.FULL)).with(image));
  }

  private Either<AssetError, Draft> edited(Draft draft, MediaAssetEditData data) {
    return bounded("what an editor keeps", data.data(), MediaAssetEditData.LONGEST)
        .flatMap(_ -> draft.row().content().toEither(() -> AssetErrorCode.PARAMETER.because(
            "asset " + draft.row().id() + " has no content yet that could be edited; add its resource first")))
        .map(content -> draft.with(it -> it.edit(Option.some(new PhotoEdit(now, Option.some(data),
            draft.row().edit().map(PhotoEdit::original).getOrElse(content))))));
  }

  private Either<AssetError, Draft> saved(Draft draft, ImageFileType type) {
    if (type != ImageFileType.JPEG) {
      return unsupported("a photo is saved as JPEG only");
    }
    return from.photo().isDefined() || has(AddImage.class) || has(AddPhoto.class)
        ? Either.right(draft.with(it -> it.temporary(false)))
        : unsupported("asset " + draft.row().id() + " is no camera's photo; there is nothing to save");
  }

  private static Either<AssetError, PhotoAsset> empty(PhotoAsset row) {
    return row.content().isEmpty() && row.delivery().isEmpty() ? Either.right(row)
        : unsupported("asset " + row.id() + " has its content already; create another asset, or make it an edit");
  }

  private static <T> Either<AssetError, T> unsupported(String why) {
    return Either.left(AssetErrorCode.OPERATION_NOT_SUPPORTED.because(why));
  }

  private static Either<AssetError, String> bounded(String what, String text, int longest) {
    return text.length() <= longest
        ? Either.right(text)
        : Either.left(AssetErrorCode.PARAMETER.because(what + " has at most " + longest + " characters, not "
            + text.length()));
  }

  private Either<AssetError, Caller> forSystem(String what) {
    return caller.system()
        ? Either.right(caller)
        : Either.left(AssetErrorCode.NOT_SYSTEM_APPLICATION.because(what + " is for system applications"));
  }
}
