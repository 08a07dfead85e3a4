package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.Stage;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives a row to a photo of ours that has none. */
final class Adoption {

  private static final Logger LOG = LoggerFactory.getLogger(Adoption.class);

  private final PhotoFiles files;
  private final CatalogueWriter catalogue;
  private final Layout layout;

  Adoption(PhotoFiles files, CatalogueWriter catalogue, Layout layout) {
    this.files = files;
    this.catalogue = catalogue;
    this.layout = layout;
  }

  /** Whether the file is ours, and was without a row; any other stays without one. */
  boolean adopt(String folder, Path file) throws IOException {
    if (!Mark.isPossibleIn(file) || catalogue.at(folder + "/" + file.getFileName()).isDefined()) {
      return false;
    }
    Option<Mark> mark = Mark.of(file);
    Option<DisplayName> name = DisplayName.parse(file.getFileName().toString()).toOption();
    if (mark.isEmpty() || name.isEmpty() || files.isFolder(file) || !isFree(mark.get())) {
      return false;
    }
    files.syncFolder(layout.folder(folder));
    PhotoAsset row = Rows.created(new AssetId(catalogue.lastId() + 1), asset(folder, name.get(), mark.get()),
        Option.some(mark.get().content(file)));
    catalogue.insert(row);
    LOG.info("adopted a photo without a row asset={} photo={} path={}", row.id(), mark.get().photo(), row.path());
    return true;
  }

  /** Whether its photo has no row, and is not one that was deleted. */
  boolean isFree(Mark mark) throws IOException {
    return catalogue.find(mark.photo()).isEmpty() && !catalogue.buried(mark.photo());
  }

  private static NewAsset asset(String folder, DisplayName name, Mark mark) {
    boolean last = mark.stage() == Stage.FINAL;
    return new NewAsset.Builder().folder(folder).displayName(name).takenAt(mark.takenAt())
        .quality(last ? PhotoQuality.FULL : PhotoQuality.LOW)
        .delivery(Option.some(DeliveryRecord.of(mark.photo(), last ? Standing.FINAL : Standing.LOW)))
        .build();
  }
}
