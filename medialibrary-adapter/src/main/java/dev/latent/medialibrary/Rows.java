package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Option;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** What a commit makes of a row. Pure. */
final class Rows {

  static final Comparator<PhotoAsset> NEWEST_FIRST = Comparator
      .comparing((PhotoAsset it) -> it.takenAt().toInstant()).thenComparing(PhotoAsset::id).reversed();

  private Rows() {}

  static PhotoAsset created(AssetId id, NewAsset asset, Option<ImageContent> content) {
    return new PhotoAsset.Builder()
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
        .build();
  }

  static PhotoAsset updated(PhotoAsset now, PhotoAsset to, Option<ImageContent> content) {
    return new PhotoAsset.Builder()
        .from(to)
        .id(now.id())
        .folder(now.folder())
        .fileName(now.fileName())
        .version(now.version() + 1)
        .revision(content.isDefined() ? now.revision().next() : now.revision())
        .content(content.orElse(now.content()))
        .build();
  }

  /** Whether whoever watches the library sees a difference. */
  static boolean visible(PhotoAsset now, PhotoAsset row) {
    return AssetMachine.visible(new AssetChange.Update(now,
        new PhotoAsset.Builder().from(row).version(now.version()).build()));
  }

  /** Equal for paths that some file system takes for the same: letter case and Unicode composition do not count. */
  static String key(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
