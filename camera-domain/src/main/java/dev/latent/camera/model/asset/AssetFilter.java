package dev.latent.camera.model.asset;

import io.vavr.control.Option;
import java.time.OffsetDateTime;

/**
 * Which assets are looked for; never temporary ones. Source: Media Library Kit, FetchOptions, as far as a camera's photos need it.
 *
 * @param trashed those in the trash, or those that are not
 * @param favorites only those
 * @param state only these
 * @param folder only those directly in this album folder, relative to the library: {@code DCIM/2026-11}
 * @param since only those taken then or later
 */
public record AssetFilter(boolean trashed, boolean favorites, Option<AssetState> state, Option<String> folder,
    Option<OffsetDateTime> since) {

  /** All that are not in the trash. */
  public static final AssetFilter KEPT = new AssetFilter(false, false, Option.none(), Option.none(), Option.none());

  /** All that are in the trash. */
  public static final AssetFilter TRASHED = new AssetFilter(true, false, Option.none(), Option.none(), Option.none());

  public AssetFilter favoritesOnly() {
    return new AssetFilter(trashed, true, state, folder, since);
  }

  public AssetFilter in(AssetState only) {
    return new AssetFilter(trashed, favorites, Option.some(only), folder, since);
  }

  public AssetFilter in(String albumFolder) {
    return new AssetFilter(trashed, favorites, state, Option.some(albumFolder), since);
  }

  public AssetFilter since(OffsetDateTime moment) {
    return new AssetFilter(trashed, favorites, state, folder, Option.some(moment));
  }

  /** Whether the asset is looked for. */
  public boolean accepts(PhotoAsset asset) {
    return !asset.temporary()
        && asset.trashedAt().isDefined() == trashed
        && (!favorites || asset.favorite())
        && state.forAll(it -> it == asset.state())
        && folder.forAll(it -> it.equals(asset.folder()))
        && since.forAll(it -> !asset.takenAt().toInstant().isBefore(it.toInstant()));
  }
}
