package dev.latent.camera.model.asset;

import dev.latent.camera.model.asset.MediaAssetChangeRequest.AddImage;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.AddPhoto;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.AddProxy;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.DiscardCameraPhoto;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.Operation;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.Revert;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.SaveCameraPhoto;
import dev.latent.camera.model.asset.MediaAssetChangeRequest.SetEditData;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** What no request may ask for at once, whatever its asset. Source: Media Library Kit, MediaAssetChangeRequest. */
final class Contradictions {

  private static final Set<Class<? extends Operation>> RESOURCES =
      HashSet.of(AddProxy.class, AddImage.class, AddPhoto.class);

  private Contradictions() {}

  static Option<AssetError> in(Seq<Operation> operations) {
    Seq<Class<? extends Operation>> kinds = operations.map(Operation::getClass);
    return List.of(
            Option.when(kinds.isEmpty(), () ->
                AssetErrorCode.PARAMETER.because("the request has no operation; add one to it")),
            conflict(kinds.count(RESOURCES::contains) > 1, "an asset takes one resource; add it once"),
            conflict(kinds.contains(DiscardCameraPhoto.class) && kinds.size() > 1,
                "to discard a photo leaves nothing else to be done; ask for it alone"),
            conflict(kinds.contains(Revert.class) && kinds.exists(it -> RESOURCES.contains(it) || it == SetEditData.class),
                "an edit is made or undone; ask for one of them"),
            conflict(kinds.contains(SaveCameraPhoto.class) && kinds.exists(it -> it == SetEditData.class || it == AddProxy.class),
                "a photo is saved first; edit it with another request"),
            Option.when(kinds.contains(SetEditData.class) && !kinds.exists(it -> it == AddImage.class || it == AddPhoto.class),
                () -> AssetErrorCode.PARAMETER.because("an edit needs its image; add it as a resource")))
        .flatMap(it -> it)
        .headOption();
  }

  private static Option<AssetError> conflict(boolean so, String what) {
    return Option.when(so, () -> AssetErrorCode.OPERATION_NOT_SUPPORTED.because(what));
  }
}
