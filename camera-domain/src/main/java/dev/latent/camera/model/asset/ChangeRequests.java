package dev.latent.camera.model.asset;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetMachine.Decision;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.AddImage;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.AddPhoto;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.AddProxy;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.Operation;
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

/** What each operation of a change request may do, and does; the whole request is looked at before any is done. */
final class ChangeRequests {

  private ChangeRequests() {}

  static Either<AssetError, Decision> ask(PhotoAsset row, MediaAssetChangeRequest request, Caller caller) {
    Seq<Operation> operations = request.operations();
    if (operations.isEmpty()) {
      return Either.left(AssetErrorCode.PARAMETER.because("the request has no operation; add one to it"));
    }
    if (operations.count(ChangeRequests::isResource) > 1) {
      return Either.left(AssetErrorCode.OPERATION_NOT_SUPPORTED.because("an asset takes one resource; add it once"));
    }
    Either<AssetError, Decision> unchanged = Either.right(new Decision(new AssetChange.Update(row, row), Option.none()));
    return operations.foldLeft(unchanged, (so, it) -> so.flatMap(decision -> next(decision, it, caller)));
  }

  private static boolean isResource(Operation operation) {
    return operation instanceof AddProxy || operation instanceof AddImage || operation instanceof AddPhoto;
  }

  private static Either<AssetError, Decision> next(Decision decision, Operation operation, Caller caller) {
    PhotoAsset row = decision.change().to();
    return switch (operation) {
      case AddProxy(var proxy) -> forSystem(caller, "a photo proxy").flatMap(_ -> empty(row)).map(_ -> with(decision, it ->
          it.quality(PhotoQuality.LOW).takenAt(proxy.facts().takenAt())
              .location(proxy.facts().setting().location().orElse(row.location()))
              .delivery(Option.some(DeliveryRecord.of(proxy.photo(), Standing.LOW))), proxy.thumbnail()));
      case AddImage(var image) -> full(decision, image, row.takenAt());
      case AddPhoto(var photo) -> full(decision, photo.main(), photo.facts().takenAt());
      case SetTitle(var title) -> row.displayName().titled(title).map(name -> with(decision, it -> it.displayName(name)));
      case SetFavorite(boolean favorite) -> forSystem(caller, "to mark favourites")
          .map(_ -> with(decision, it -> it.favorite(favorite)));
      case SetLocation(var location) -> forSystem(caller, "to set a place")
          .map(_ -> with(decision, it -> it.location(Option.some(location))));
      case SetUserComment(var comment) -> forSystem(caller, "to comment").flatMap(_ -> checked(comment))
          .map(_ -> with(decision, it -> it.userComment(comment)));
    };
  }

  private static Either<AssetError, Decision> full(Decision decision, EncodedImage image, OffsetDateTime takenAt) {
    return empty(decision.change().to())
        .map(_ -> with(decision, it -> it.quality(PhotoQuality.FULL).takenAt(takenAt), image));
  }

  private static Either<AssetError, PhotoAsset> empty(PhotoAsset row) {
    return row.content().isEmpty() && row.delivery().isEmpty()
        ? Either.right(row)
        : Either.left(AssetErrorCode.OPERATION_NOT_SUPPORTED.because(
            "asset " + row.id() + " has its content already; create another asset"));
  }

  private static Either<AssetError, String> checked(String comment) {
    return comment.length() <= AssetMachine.LONGEST_COMMENT
        ? Either.right(comment)
        : Either.left(AssetErrorCode.PARAMETER.because("a comment has at most " + AssetMachine.LONGEST_COMMENT
            + " characters, not " + comment.length()));
  }

  private static Either<AssetError, Caller> forSystem(Caller caller, String what) {
    return caller.system()
        ? Either.right(caller)
        : Either.left(AssetErrorCode.NOT_SYSTEM_APPLICATION.because(what + " is for system applications"));
  }

  private static Decision with(Decision decision, UnaryOperator<PhotoAsset.Builder> change) {
    return new Decision(new AssetChange.Update(decision.change().from(),
        change.apply(new PhotoAsset.Builder().from(decision.change().to())).build()), decision.content());
  }

  private static Decision with(Decision decision, UnaryOperator<PhotoAsset.Builder> change, EncodedImage content) {
    return new Decision(with(decision, change).change(), Option.some(content));
  }
}
