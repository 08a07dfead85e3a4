package dev.latent.app.kit.library;

import static dev.latent.app.kit.library.AssetStoreTrial.DOCK;

import dev.latent.app.kit.trial.Defect;
import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.photo.Revision;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Libraries whose rows are not what was asked for, or count wrongly. */
final class RowDefects {

  private RowDefects() {}

  static List<Defect> all() {
    return List.of(
        DOCK.defect(FromZero.class, "AS1a", "gives the first content revision 0", FromZero::new),
        DOCK.defect(WholeSeconds.class, "AS1a", "keeps times to the second", WholeSeconds::new),
        DOCK.defect(WorldTime.class, "AS1a", "keeps times without their offset", WorldTime::new),
        DOCK.defect(StandingStill.class, "AS1e", "does not raise the version without content", StandingStill::new),
        DOCK.defect(Overcounting.class, "AS1e", "raises the revision with every update", Overcounting::new),
        DOCK.defect(Unhashed.class, "AS1e", "says nothing true of the bytes' hash", Unhashed::new),
        DOCK.defect(Renaming.class, "AS1e", "lets an update rename the file", Renaming::new));
  }

  static final class FromZero extends RetellingStore {

    FromZero(AssetStore good) {
      super(good, row -> new PhotoAsset.Builder().from(row)
          .revision(row.content().isDefined() ? new Revision(row.revision().value() - 1) : row.revision()).build());
    }
  }

  static final class WholeSeconds extends ForwardingStore {

    WholeSeconds(AssetStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      return good.commit(change instanceof AssetChange.Create(var asset)
          ? new AssetChange.Create(new NewAsset.Builder().from(asset)
              .takenAt(asset.takenAt().truncatedTo(ChronoUnit.SECONDS)).build())
          : change, content);
    }
  }

  static final class WorldTime extends RetellingStore {

    WorldTime(AssetStore good) {
      super(good, row -> new PhotoAsset.Builder().from(row)
          .takenAt(row.takenAt().withOffsetSameInstant(ZoneOffset.UTC)).build());
    }
  }

  static final class StandingStill extends ForwardingStore {

    StandingStill(AssetStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      return good.commit(change, content).map(row -> change instanceof AssetChange.Update(var from, _)
          && content.isEmpty() ? new PhotoAsset.Builder().from(row).version(from.version()).build() : row);
    }
  }

  static final class Overcounting extends RetellingStore {

    Overcounting(AssetStore good) {
      super(good, row -> new PhotoAsset.Builder().from(row)
          .revision(row.content().isDefined() ? new Revision((int) row.version()) : row.revision()).build());
    }
  }

  static final class Unhashed extends RetellingStore {

    Unhashed(AssetStore good) {
      super(good, row -> new PhotoAsset.Builder().from(row)
          .content(row.content().map(it -> new ImageContent(it.size(), it.bytes(), "0".repeat(64)))).build());
    }
  }

  static final class Renaming extends ForwardingStore {

    Renaming(AssetStore good) {
      super(good);
    }

    @Override
    public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
      return good.commit(change, content).map(row -> change instanceof AssetChange.Update(_, var to)
          ? new PhotoAsset.Builder().from(row).folder(to.folder()).fileName(to.fileName()).build() : row);
    }
  }
}
