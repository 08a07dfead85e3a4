package dev.latent.medialibrary;

import static dev.latent.camera.contract.AssetSamples.changed;
import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.develop;
import static dev.latent.camera.contract.AssetSamples.edit;
import static dev.latent.camera.contract.AssetSamples.finished;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.plain;
import static dev.latent.camera.contract.AssetSamples.revert;
import static dev.latent.camera.contract.AssetSamples.updated;

import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** A change that a crash may cut short. */
enum Scenario {
  A_NEW_PHOTO {
    @Override
    AssetChange change(Option<PhotoAsset> row) {
      return new AssetChange.Create(low(Jpegs.PHOTO));
    }

    @Override
    Option<EncodedImage> content() {
      return Option.some(Jpegs.first(Jpegs.PHOTO));
    }
  },
  NEW_BYTES_THAT_SAY_NOTHING {
    @Override
    AssetChange change(Option<PhotoAsset> row) {
      return new AssetChange.Create(plain("a"));
    }

    @Override
    Option<EncodedImage> content() {
      return Option.some(BytesImage.noise(1, 1000));
    }
  },
  FIRST_BYTES_OF_A_ROW {
    @Override
    Option<PhotoAsset> before(AssetStore store) {
      return Option.some(created(store, plain("a")));
    }

    @Override
    AssetChange change(Option<PhotoAsset> row) {
      return new AssetChange.Update(row.get(), row.get());
    }

    @Override
    Option<EncodedImage> content() {
      return Option.some(BytesImage.noise(1, 1000));
    }
  },
  A_FINAL_IMAGE {
    @Override
    Option<PhotoAsset> before(AssetStore store) {
      return Option.some(created(store, low(Jpegs.PHOTO), Jpegs.first(Jpegs.PHOTO)));
    }

    @Override
    AssetChange change(Option<PhotoAsset> row) {
      return develop(row.get());
    }

    @Override
    Option<EncodedImage> content() {
      return Option.some(Jpegs.last(Jpegs.PHOTO));
    }
  },
  /** As a camera's own file is, which says nothing of us. */
  A_FINAL_IMAGE_THAT_SAYS_NOTHING {
    @Override
    Option<PhotoAsset> before(AssetStore store) {
      return A_FINAL_IMAGE.before(store);
    }

    @Override
    AssetChange change(Option<PhotoAsset> row) {
      return A_FINAL_IMAGE.change(row);
    }

    @Override
    Option<EncodedImage> content() {
      return Option.some(Jpegs.of("another id", "Firmware 1.0", 8, 8));
    }
  },
  A_REPLACEMENT_THAT_SAYS_NOTHING {
    @Override
    Option<PhotoAsset> before(AssetStore store) {
      return Option.some(created(store, plain("a"), BytesImage.noise(1, 1000)));
    }

    @Override
    AssetChange change(Option<PhotoAsset> row) {
      return new AssetChange.Update(row.get(), row.get());
    }

    @Override
    Option<EncodedImage> content() {
      return Option.some(BytesImage.noise(2, 2000));
    }
  },
  AN_EDIT {
    @Override
    Option<PhotoAsset> before(AssetStore store) {
      return A_FINAL_IMAGE.before(store);
    }

    @Override
    AssetChange change(Option<PhotoAsset> row) {
      return edit(row.get());
    }

    @Override
    Option<EncodedImage> content() {
      return Option.some(BytesImage.noise(3, 3000));
    }
  },
  AN_EDIT_OF_AN_EDIT {
    @Override
    Option<PhotoAsset> before(AssetStore store) {
      return Option.some(changed(store, edit(AN_EDIT.before(store).get()), AN_EDIT.content().get()));
    }

    @Override
    AssetChange change(Option<PhotoAsset> row) {
      return edit(row.get());
    }

    @Override
    Option<EncodedImage> content() {
      return Option.some(BytesImage.noise(4, 4000));
    }
  },
  A_REVERTED_EDIT {
    @Override
    Option<PhotoAsset> before(AssetStore store) {
      return AN_EDIT_OF_AN_EDIT.before(store);
    }

    @Override
    AssetChange change(Option<PhotoAsset> row) {
      return revert(row.get());
    }
  },
  A_FINAL_IMAGE_UNDER_AN_EDIT {
    @Override
    Option<PhotoAsset> before(AssetStore store) {
      return AN_EDIT_OF_AN_EDIT.before(store);
    }

    @Override
    AssetChange change(Option<PhotoAsset> row) {
      return develop(row.get());
    }

    @Override
    Option<EncodedImage> content() {
      return A_FINAL_IMAGE.content();
    }
  },
  A_DELETE_OF_AN_EDITED_PHOTO {
    @Override
    Option<PhotoAsset> before(AssetStore store) {
      return AN_EDIT_OF_AN_EDIT.before(store);
    }

    @Override
    AssetChange change(Option<PhotoAsset> row) {
      return new AssetChange.Delete(row.get());
    }
  },
  A_PHOTO_FOR_THE_TRASH {
    @Override
    Option<PhotoAsset> before(AssetStore store) {
      return A_FINAL_IMAGE.before(store);
    }

    @Override
    AssetChange change(Option<PhotoAsset> row) {
      return AssetMachine.trashed(row.get(), row.get().takenAt()).get();
    }
  },
  A_DELETE_OF_A_LOW_PHOTO {
    @Override
    Option<PhotoAsset> before(AssetStore store) {
      return A_FINAL_IMAGE.before(store);
    }

    @Override
    AssetChange change(Option<PhotoAsset> row) {
      return new AssetChange.Delete(row.get());
    }
  },
  A_DELETE_OF_A_FINAL_PHOTO {
    @Override
    Option<PhotoAsset> before(AssetStore store) {
      PhotoAsset low = A_FINAL_IMAGE.before(store).get();
      return Option.some(updated(store, low, finished(low), Jpegs.last(Jpegs.PHOTO)));
    }

    @Override
    AssetChange change(Option<PhotoAsset> row) {
      return new AssetChange.Delete(row.get());
    }
  };

  /** Makes the row that is to change; none if one is to be made. */
  Option<PhotoAsset> before(AssetStore store) {
    return Option.none();
  }

  abstract AssetChange change(Option<PhotoAsset> row);

  Option<EncodedImage> content() {
    return Option.none();
  }

  Either<StoreRefusal, PhotoAsset> run(AssetStore store, Option<PhotoAsset> row) {
    return store.commit(change(row), content());
  }

  /** Without links, bytes that say nothing cannot be told from a foreign file once they have their name. */
  boolean needsLinks() {
    return this == NEW_BYTES_THAT_SAY_NOTHING || this == FIRST_BYTES_OF_A_ROW;
  }
}
