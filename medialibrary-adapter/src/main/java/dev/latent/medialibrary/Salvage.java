package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Tells a catalogue that is older than the files, or knows none, of all that is there. No photo is lost by it, and a
 * file that is not ours is not touched.
 */
final class Salvage {

  /** Rows that are looked at at once. */
  private static final int PAGE = 200;

  private final PhotoFiles files;
  private final CatalogueWriter catalogue;
  private final Layout layout;
  private final Folders folders;
  private final Tally tally = new Tally();
  private final Adoption adoption;
  private final Strays strays;
  private final Reunion reunion;

  Salvage(PhotoFiles files, CatalogueWriter catalogue, Layout layout, Folders folders) {
    this.files = files;
    this.catalogue = catalogue;
    this.layout = layout;
    this.folders = folders;
    this.adoption = new Adoption(files, catalogue, layout);
    this.strays = new Strays(files, catalogue, layout, adoption, tally);
    this.reunion = new Reunion(files, catalogue, layout, adoption, tally);
  }

  /** The highest id that a hidden file has in its name; 0 if there is none. */
  long highestId() throws IOException {
    long highest = 0;
    for (String folder : new FolderTree(files, layout).all(catalogue)) {
      for (Path file : files.list(layout.folder(folder))) {
        highest = Math.max(highest, Layout.owner(file).map(AssetId::value).getOrElse(0L));
      }
    }
    return highest;
  }

  /** Hidden files come first: some are the only bytes of a row, or of a photo that is without one. */
  Tally run() throws IOException {
    Set<String> all = new FolderTree(files, layout).all(catalogue);
    for (String folder : all) {
      folders.prepare(folder);
      strays.settle(folder);
    }
    int shown = tally.adopted;
    reunite();
    tally.known -= shown;
    for (String folder : all) {
      for (Path file : Vector.ofAll(files.list(layout.folder(folder))).sorted()) {
        tally.adopted += adoption.adopt(folder, file) ? 1 : 0;
        tally.foreign += isForeign(folder, file) ? 1 : 0;
      }
    }
    return tally;
  }

  private boolean isForeign(String folder, Path file) throws IOException {
    return Layout.isVisible(file) && catalogue.at(folder + "/" + file.getFileName()).isEmpty() && Mark.of(file).isEmpty();
  }

  private void reunite() throws IOException {
    for (AssetFilter which : Vector.of(AssetFilter.KEPT, AssetFilter.TRASHED)) {
      Seq<PhotoAsset> page = catalogue.page(which, Option.none(), PAGE);
      while (!page.isEmpty()) {
        reunite(page);
        page = catalogue.page(which, Option.some(page.last()), PAGE);
      }
    }
    reunite(catalogue.temporary());
  }

  private void reunite(Seq<PhotoAsset> rows) throws IOException {
    tally.known += rows.size();
    for (PhotoAsset row : rows) {
      reunion.reunite(row);
    }
  }
}
