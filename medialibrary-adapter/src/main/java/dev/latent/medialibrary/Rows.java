package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoEdit;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Option;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;

/** What a commit makes of a row. Pure. */
final class Rows {

  static final Comparator<PhotoAsset> NEWEST_FIRST = Comparator
      .comparing((PhotoAsset it) -> it.takenAt().toInstant()).thenComparing(PhotoAsset::id).reversed();

  private Rows() {}

  /** As a catalogue keeps it: times to the millisecond. */
  private static PhotoAsset kept(PhotoAsset.Builder row) {
    PhotoAsset made = row.build();
    return new PhotoAsset.Builder().from(made)
        .takenAt(millis(made.takenAt()))
        .trashedAt(made.trashedAt().map(Rows::millis))
        .edit(made.edit().map(it -> new PhotoEdit(millis(it.editedAt()), it.data(), it.original())))
        .build();
  }

  private static OffsetDateTime millis(OffsetDateTime time) {
    return time.truncatedTo(ChronoUnit.MILLIS);
  }

  static PhotoAsset created(AssetId id, NewAsset asset, Option<ImageContent> content) {
    return kept(new PhotoAsset.Builder()
        .id(id)
        .folder(asset.folder())
        .fileName(asset.displayName())
        .displayName(asset.displayName())
        .location(asset.location())
        .takenAt(asset.takenAt())
        .quality(asset.quality())
        .revision(content.isDefined() ? Revision.NONE.next() : Revision.NONE)
        .version(1)
        .content(content)
        .delivery(asset.delivery())
        .temporary(asset.temporary()));
  }

  /** @param content of its file, if that is new */
  static PhotoAsset updated(PhotoAsset now, PhotoAsset to, Option<ImageContent> content) {
    return kept(next(now, to, content.isDefined()).content(content.orElse(now.content())));
  }

  /** @param content of its file; the file as it was becomes the original, unless there is one */
  static PhotoAsset edited(PhotoAsset now, PhotoAsset to, ImageContent content) {
    ImageContent original = now.edit().map(PhotoEdit::original).getOrElse(now.content()::get);
    return kept(next(now, to, true).content(Option.some(content)).edit(over(to, original)));
  }

  static PhotoAsset reverted(PhotoAsset now, PhotoAsset to) {
    return kept(next(now, to, true).content(now.edit().map(PhotoEdit::original)).edit(Option.none()));
  }

  /** @param content of the original under its edit */
  static PhotoAsset developed(PhotoAsset now, PhotoAsset to, ImageContent content) {
    Option<ImageContent> file = now.edit().isDefined() ? now.content() : to.content();
    return kept(next(now, to, !file.equals(now.content())).content(file).edit(over(to, content)));
  }

  /** The row of what is kept under its edit. */
  static PhotoAsset original(PhotoAsset row) {
    return new PhotoAsset.Builder().from(row).content(row.edit().map(PhotoEdit::original).orElse(row.content())).build();
  }

  private static Option<PhotoEdit> over(PhotoAsset to, ImageContent original) {
    return to.edit().map(it -> new PhotoEdit(it.editedAt(), it.data(), original));
  }

  private static PhotoAsset.Builder next(PhotoAsset now, PhotoAsset to, boolean content) {
    return new PhotoAsset.Builder()
        .from(to)
        .id(now.id())
        .folder(now.folder())
        .fileName(now.fileName())
        .version(now.version() + 1)
        .revision(content ? now.revision().next() : now.revision());
  }

  /** Whether whoever watches the library sees a difference. */
  static boolean visible(PhotoAsset now, PhotoAsset row) {
    return AssetMachine.appears(now, row) || AssetMachine.visible(now, row);
  }

  /** Equal for paths that some file system takes for the same: letter case and Unicode composition do not count. */
  static String key(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
