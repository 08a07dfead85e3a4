package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.photo.Revision;
import java.io.IOException;
import java.nio.file.Path;

/**
 * How names change hands around the commit of a row. Until that commit the bytes of the row as it was stay reachable, by
 * the file's name or, while that means something else, by the hidden name of their revision; a failure puts them back,
 * a crash leaves both for recovery.
 */
final class Placement {

  private static final Placing.Names NOTHING = () -> {};

  private final PhotoFiles files;
  private final Layout layout;

  Placement(PhotoFiles files, Layout layout) {
    this.files = files;
    this.layout = layout;
  }

  /** First content. The staged name stays until after the commit: it tells recovery that the file is ours. */
  Placing place(Path staged, PhotoAsset row) throws IOException {
    Path name = layout.file(row);
    return new Placing(row.folder(), () -> files.place(staged, name), NOTHING, () -> files.delete(name), NOTHING, true);
  }

  /** Content in place of the row's as it is. */
  Placing replace(Path staged, PhotoAsset now) throws IOException {
    Path name = layout.file(now);
    Path kept = layout.hidden(now, now.revision());
    return replace(staged, now, () -> keep(name, kept));
  }

  /**
   * As {@link #replace}, but only of the file that somebody has looked at: what another program has put there since is
   * found out once it has its second name.
   *
   * @param stamp what that look has seen
   */
  Placing replace(Path staged, PhotoAsset now, String stamp) throws IOException {
    Path name = layout.file(now);
    Path kept = layout.hidden(now, now.revision());
    return replace(staged, now, () -> {
      files.delete(kept);
      if (files.keep(name, kept) && !files.stamp(kept).equals(stamp)) {
        files.delete(kept);
        throw new LibraryFault(AssetErrorCode.IO_ERROR, now.path() + " was changed by another program at this moment");
      }
    });
  }

  private Placing replace(Path staged, PhotoAsset now, Placing.Names reserve) throws IOException {
    Path name = layout.file(now);
    if (now.revision().equals(Revision.NONE) || !files.exists(name)) {
      return place(staged, now);
    }
    Path kept = layout.hidden(now, now.revision());
    return new Placing(now.folder(), reserve, () -> files.move(staged, name), () -> putBack(kept, name),
        () -> files.delete(kept), false);
  }

  /** Content over the file as it is, which is kept as the original unless one is kept already. */
  Placing edit(Path staged, PhotoAsset now) throws IOException {
    Path name = layout.file(now);
    Path kept = layout.hidden(now, now.revision());
    Path original = layout.original(now);
    boolean first = now.edit().isEmpty();
    return new Placing(now.folder(), () -> keep(name, kept), () -> {
      if (first) {
        keep(kept, original);
      }
      files.move(staged, name);
    }, () -> {
      putBack(kept, name);
      if (first) {
        files.delete(original);
      }
    }, () -> files.delete(kept), false);
  }

  /** The original in place of the file. */
  Placing revert(PhotoAsset now) throws IOException {
    Path name = layout.file(now);
    Path kept = layout.hidden(now, now.revision());
    Path staged = layout.hidden(now, now.revision().next());
    boolean there = files.exists(name);
    return new Placing(now.folder(), there ? () -> keep(name, kept) : NOTHING, () -> {
      keep(layout.original(now), staged);
      files.move(staged, name);
    }, () -> {
      files.delete(staged);
      backTo(there, kept, name);
    }, () -> {
      files.delete(kept);
      files.delete(layout.original(now));
    }, false);
  }

  /** Content in place of the original, or as the first; the file stays. */
  Placing underneath(Path staged, PhotoAsset now) throws IOException {
    Path original = layout.original(now);
    Path kept = layout.keptOriginal(now);
    boolean there = now.edit().isDefined() && files.exists(original);
    return new Placing(now.folder(), there ? () -> keep(original, kept) : NOTHING, () -> files.move(staged, original),
        () -> backTo(there, kept, original), () -> files.delete(kept), false);
  }

  /** The row's content goes with the row. */
  Placing remove(PhotoAsset now) throws IOException {
    Path name = layout.file(now);
    Path kept = layout.hidden(now, now.revision());
    boolean there = files.exists(name);
    return new Placing(now.folder(), () -> files.delete(kept), there ? () -> files.move(name, kept) : NOTHING,
        there ? () -> putBack(kept, name) : NOTHING, () -> {
          files.delete(kept);
          if (now.edit().isDefined()) {
            files.delete(layout.original(now));
          }
        }, false);
  }

  private void keep(Path file, Path second) throws IOException {
    files.delete(second);
    files.keep(file, second);
  }

  private void backTo(boolean there, Path kept, Path name) throws IOException {
    if (there) {
      putBack(kept, name);
    } else {
      files.delete(name);
    }
  }

  /** POSIX: a move between two names of one file does nothing at all. */
  private void putBack(Path kept, Path name) throws IOException {
    files.move(kept, name);
    if (files.same(kept, name)) {
      files.delete(kept);
    }
  }
}
