package dev.latent.app.cli.library;

import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetState;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import io.vavr.collection.Iterator;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which assets are listed, and how many. */
final class FilterOptions {

  @CommandLine.Option(names = "--state", paramLabel = "STATE",
      description = "Only these: ${COMPLETION-CANDIDATES}.")
  private @Nullable AssetState state;

  @CommandLine.Option(names = "--since", paramLabel = "TIME", converter = SinceText.class,
      description = "Only those taken then or later: 2026-11-25, 2026-11-25T10:30.")
  private @Nullable OffsetDateTime since;

  @CommandLine.Option(names = "--folder", paramLabel = "ALBUM",
      description = "Only those in this folder of the library: DCIM/2026-11.")
  private @Nullable String folder;

  @CommandLine.Option(names = "--favorites", description = "Only favourites.")
  private boolean favorites;

  @CommandLine.Option(names = "--trash", description = "Only those in the trash, which are not listed otherwise.")
  private boolean trash;

  @CommandLine.Option(names = "--unsaved",
      description = "Only photos that nobody has saved yet, which are not listed otherwise: each goes after a day.")
  private boolean unsaved;

  @CommandLine.Option(names = "--limit", paramLabel = "N", description = "At most so many.")
  private @Nullable Integer limit;

  Iterator<PhotoAsset> of(PhotoAccessHelper photos) {
    Iterator<PhotoAsset> all = unsaved ? photos.temporary().reverse().iterator() : Pages.of(photos, filter());
    return all.take(limit == null ? Integer.MAX_VALUE : limit);
  }

  private AssetFilter filter() {
    return new AssetFilter(trash, favorites, Option.of(state), Option.of(folder), Option.of(since));
  }

  /** What is wrong with it. */
  Option<String> fault() {
    if (limit != null && limit < 1) {
      return Option.some("--limit counts from 1");
    }
    return Option.when(unsaved && !filter().equals(AssetFilter.KEPT),
        "--unsaved lists all that nobody has saved: leave the other filters away");
  }
}
