package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoEdit;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.Stage;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rows that are older than their files: each takes what these are by now. A row without a file stays as it is. */
final class Reunion {

  private static final Logger LOG = LoggerFactory.getLogger(Reunion.class);

  private final PhotoFiles files;
  private final CatalogueWriter catalogue;
  private final Layout layout;
  private final Outside outside;
  private final Adoption adoption;
  private final Tally tally;

  Reunion(PhotoFiles files, CatalogueWriter catalogue, Layout layout, Adoption adoption, Tally tally) {
    this.files = files;
    this.catalogue = catalogue;
    this.layout = layout;
    this.outside = new Outside(files, layout);
    this.adoption = adoption;
    this.tally = tally;
  }

  void reunite(PhotoAsset row) throws IOException {
    Path name = layout.file(row);
    Option<ImageContent> file = content(name, row.content());
    if (file.isEmpty()) {
      tally.missing += row.content().isDefined() ? 1 : 0;
      return;
    }
    Option<ImageContent> under =
        content(layout.original(row), row.edit().map(PhotoEdit::original).orElse(row.content()));
    PhotoAsset to = under.isDefined() ? edited(row, file.get(), under.get()) : plain(row, file.get());
    if (!to.equals(row)) {
      files.syncFolder(layout.folder(row.folder()));
      catalogue.update(Rows.updated(row, to, file.filter(it -> !row.content().contains(it))));
      LOG.info("a row took what its file is asset={} quality={}", row.id(), to.quality());
    }
  }

  /** One that the disk does not give out is as good as gone. */
  private Option<ImageContent> content(Path file, Option<ImageContent> was) {
    try {
      return outside.content(file, was);
    } catch (IOException e) {
      LOG.warn("not readable file={} because={}", file, e.toString());
      return Option.none();
    }
  }

  private PhotoAsset plain(PhotoAsset row, ImageContent file) throws IOException {
    Option<Mark> mark = mark(row, layout.file(row));
    if (row.edit().isDefined() && mark.isEmpty()) {
      tally.missing++;
    }
    PhotoAsset to = photo(row, mark).content(Option.some(file))
        .edit(mark.isDefined() ? Option.none() : row.edit()).build();
    boolean same = row.content().contains(file);
    boolean undone = row.edit().exists(it -> it.original().sha256().equals(file.sha256()));
    tally.changed += same || to.quality() != row.quality() ? 0 : 1;
    boolean awaited = AssetMachine.developed(to).isDefined() && to.edit().isEmpty() && row.content().isDefined()
        && !files.exists(layout.original(row));
    return same || undone || !awaited ? to : keptFor(to, file);
  }

  /**
   * The final image that is still to come is to lie under what somebody has made of the first; a copy of it, because
   * that somebody may go on.
   */
  private PhotoAsset keptFor(PhotoAsset row, ImageContent file) throws IOException {
    Path part = Layout.part(layout.original(row));
    files.delete(part);
    files.copy(layout.file(row), part);
    files.move(part, layout.original(row));
    return new PhotoAsset.Builder().from(row)
        .edit(Option.some(new PhotoEdit(changed(row), Option.none(), file))).build();
  }

  private PhotoAsset edited(PhotoAsset row, ImageContent file, ImageContent original) throws IOException {
    Option<PhotoEdit> known = row.edit().filter(_ -> row.content().contains(file));
    OffsetDateTime at = known.isDefined() ? known.get().editedAt() : changed(row);
    PhotoAsset to = photo(row, mark(row, layout.original(row)))
        .content(Option.some(file))
        .edit(Option.some(new PhotoEdit(at, known.flatMap(PhotoEdit::data), original)))
        .build();
    tally.changed += known.isDefined() ? 0 : 1;
    return to;
  }

  private OffsetDateTime changed(PhotoAsset row) throws IOException {
    return Files.getLastModifiedTime(layout.file(row)).toInstant().atOffset(ZoneOffset.UTC);
  }

  /** Of the row's photo; of a row that has none yet, of any that is free. */
  private Option<Mark> mark(PhotoAsset row, Path file) throws IOException {
    Option<Mark> mark = Mark.of(file);
    boolean own = mark.isDefined() && (row.delivery().isDefined()
        ? row.photo().contains(mark.get().photo())
        : adoption.isFree(mark.get()));
    return own ? mark : Option.none();
  }

  private PhotoAsset.Builder photo(PhotoAsset row, Option<Mark> mark) {
    PhotoAsset.Builder to = new PhotoAsset.Builder().from(row);
    if (mark.isEmpty()) {
      return to;
    }
    if (mark.get().stage() == Stage.FINAL) {
      boolean done = row.quality() == PhotoQuality.FULL
          && row.delivery().exists(it -> it.standing() == Standing.FINAL);
      tally.completed += done ? 0 : 1;
      return done ? to : to.quality(PhotoQuality.FULL)
          .delivery(Option.some(DeliveryRecord.of(mark.get().photo(), Standing.FINAL)));
    }
    return row.delivery().isDefined() ? to : to.quality(PhotoQuality.LOW)
        .delivery(Option.some(DeliveryRecord.of(mark.get().photo(), Standing.LOW)));
  }
}
