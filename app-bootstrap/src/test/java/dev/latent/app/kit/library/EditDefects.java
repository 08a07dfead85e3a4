package dev.latent.app.kit.library;

import static dev.latent.app.kit.library.AssetStoreTrial.DOCK;

import dev.latent.app.kit.trial.Defect;
import dev.latent.camera.contract.AssetSamples;
import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;

/** Libraries that mix an edit up with what lies under it. */
final class EditDefects {

  private EditDefects() {}

  static List<Defect> all() {
    return List.of(
        DOCK.defect(Unoriginal.class, "AS1g", "keeps no original under an edit", Unoriginal::new),
        DOCK.defect(EditOverEdit.class, "AS1g", "takes the first edit for the original of the second", EditOverEdit::new),
        DOCK.defect(Unreverting.class, "AS1g", "keeps the edit's bytes when it is reverted", Unreverting::new),
        DOCK.defect(Covering.class, "AS1h", "lets a final image cover an edit", Covering::new),
        DOCK.defect(Confusing.class, "AS13", "gives an original the facts of the edit", Confusing::new));
  }

  static final class Unoriginal extends ForwardingStore {

    Unoriginal(AssetStore good) {
      super(good);
    }

    @Override
    public Either<AssetError, StoredImage> openOriginal(AssetId asset) {
      return good.open(asset);
    }
  }

  static final class EditOverEdit extends ForwardingStore {

    EditOverEdit(AssetStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      if (change instanceof AssetChange.Edit(var from, var to) && from.edit().isDefined()) {
        BytesImage file = BytesImage.of(AssetSamples.bytes(good, from.id()));
        return good.commit(new AssetChange.Develop(from, from), Option.some(file))
            .flatMap(it -> good.commit(new AssetChange.Edit(it, to), content));
      }
      return good.commit(change, content);
    }
  }

  static final class Unreverting extends ForwardingStore {

    Unreverting(AssetStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      if (change instanceof AssetChange.Revert(var from, _)) {
        BytesImage file = BytesImage.of(AssetSamples.bytes(good, from.id()));
        return good.commit(change, content)
            .flatMap(it -> good.commit(new AssetChange.Update(it, it), Option.some(file)));
      }
      return good.commit(change, content);
    }
  }

  static final class Covering extends ForwardingStore {

    Covering(AssetStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      return good.commit(change instanceof AssetChange.Develop(var from, var to)
          ? new AssetChange.Update(from, to) : change, content);
    }
  }

  static final class Confusing extends ForwardingStore {

    Confusing(AssetStore good) {
      super(good);
    }

    @Override
    public Either<AssetError, StoredImage> openOriginal(AssetId asset) {
      return good.openOriginal(asset)
          .map(it -> new Opened(good.find(asset).getOrElse(it.asset()), AssetSamples.bytes(it)));
    }
  }
}
