package dev.latent.medialibrary;

import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.Revision;
import dev.latent.camera.model.photo.Stage;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts in order what a crashed session left, so that afterwards every row has its bytes again and no hidden file is
 * left. It looks only through folders whose stamp is not the one they were closed with; a catalogue that knows no
 * folder yet is a new one, which is told of what is there by {@link Salvage}. A file is ours only if it has a row, or a
 * hidden name too, or says so itself ({@link Mark}); any other is never touched.
 */
final class Recovery {

  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

  private final PhotoFiles files;
  private final CatalogueWriter catalogue;
  private final Layout layout;
  private final Folders folders;
  private final Adoption adoption;

  Recovery(PhotoFiles files, CatalogueWriter catalogue, Layout layout, Folders folders) {
    this.files = files;
    this.catalogue = catalogue;
    this.layout = layout;
    this.folders = folders;
    this.adoption = new Adoption(files, catalogue, layout);
  }

  void run() throws IOException {
    Map<String, String> known = catalogue.folders();
    if (known.isEmpty()) {
      new Salvage(files, catalogue, layout, folders).run();
    }
    for (var folder : known) {
      if (!files.stamp(layout.folder(folder._1())).equals(folder._2())) {
        lookThrough(folder._1());
      }
    }
  }

  private void lookThrough(String folder) throws IOException {
    if (!files.exists(layout.folder(folder))) {
      return;
    }
    Path path = folders.prepare(folder);
    Seq<Path> entries = Vector.ofAll(files.list(path)).reject(files::isFolder);
    for (Path part : entries.filter(Layout::isPart)) {
      files.delete(part);
    }
    for (Layout.Hidden hidden : entries.flatMap(Layout::hidden)) {
      settle(hidden, entries.reject(it -> Layout.hidden(it).isDefined()));
    }
    Seq<Layout.Original> originals = entries.flatMap(Layout::original);
    for (Layout.Original kept : originals.filter(it -> it.version().isDefined())) {
      putBack(kept);
    }
    for (Layout.Original original : originals.filter(it -> it.version().isEmpty())) {
      if (!catalogue.find(original.asset()).exists(it -> it.edit().isDefined())) {
        files.delete(original.file());
      }
    }
    for (Path entry : entries) {
      adoption.adopt(folder, entry);
    }
  }

  private void settle(Layout.Hidden hidden, Seq<Path> named) throws IOException {
    Option<PhotoAsset> row = catalogue.find(hidden.asset());
    if (row.isEmpty()) {
      undoCreate(hidden, named);
    } else if (row.get().revision().equals(hidden.revision())) {
      settleChange(hidden, row.get());
    } else if (row.get().revision().equals(Revision.NONE) && files.same(hidden.file(), layout.file(row.get()))) {
      files.delete(layout.file(row.get()));
    }
    files.delete(hidden.file());
  }

  /** The original as it was before a commit that never was. */
  private void putBack(Layout.Original kept) throws IOException {
    Option<PhotoAsset> row = catalogue.find(kept.asset());
    if (row.exists(it -> it.edit().isDefined() && kept.version().contains(it.version()))) {
      files.move(kept.file(), layout.original(row.get()));
      files.syncFolder(layout.folder(row.get().folder()));
    }
    files.delete(kept.file());
  }

  /** The file that was placed for it goes too, unless it says what it is: then it is adopted. */
  private void undoCreate(Layout.Hidden hidden, Seq<Path> named) throws IOException {
    for (Path file : named) {
      if (files.same(file, hidden.file()) && Mark.of(file).isEmpty()) {
        files.delete(file);
      }
    }
  }

  /** The hidden file has the bytes of the row; the name may be missing, or mean what was to come. */
  private void settleChange(Layout.Hidden hidden, PhotoAsset row) throws IOException {
    Path name = layout.file(row);
    if (files.same(name, hidden.file()) || (files.exists(name) && complete(row, name))) {
      return;
    }
    files.move(hidden.file(), name);
    files.syncFolder(layout.folder(row.folder()));
    LOG.info("put back the content as it was asset={} revision={}", row.id(), row.revision());
  }

  /** The final image was there, and only its row was not. */
  private boolean complete(PhotoAsset row, Path name) throws IOException {
    Option<Mark> last = Mark.of(name)
        .filter(it -> it.stage() == Stage.FINAL && row.delivery()
            .exists(has -> has.photo().equals(it.photo()) && has.standing() == Standing.LOW));
    if (last.isEmpty()) {
      return false;
    }
    PhotoAsset to = new PhotoAsset.Builder().from(row)
        .quality(PhotoQuality.FULL)
        .delivery(Option.some(DeliveryRecord.of(last.get().photo(), Standing.FINAL)))
        .build();
    files.syncFolder(layout.folder(row.folder()));
    catalogue.update(Rows.updated(row, to, Option.some(last.get().content(name))));
    LOG.info("completed the row of a final image asset={} photo={}", row.id(), last.get().photo());
    return true;
  }
}
