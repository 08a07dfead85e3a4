package dev.latent.medialibrary;

import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How names change hands around the commit of a row. Until that commit the bytes of the row as it was stay reachable, by
 * the file's name or, while that means something else, by the hidden name of their revision; a failure puts them back,
 * a crash leaves both for recovery. One at a time.
 */
final class Placement {

  private static final Logger LOG = LoggerFactory.getLogger(Placement.class);

  /** Makes the row durable. */
  interface Commit {
    void row() throws IOException;
  }

  private interface Names {
    void change() throws IOException;
  }

  private final PhotoFiles files;
  private final Layout layout;

  Placement(PhotoFiles files, Layout layout) {
    this.files = files;
    this.layout = layout;
  }

  /** First content. The staged name stays until after the commit: it tells recovery that the file is ours. */
  Either<StoreRefusal, PhotoAsset> place(Path staged, PhotoAsset row, Commit commit) throws IOException {
    Path name = layout.file(row);
    try {
      files.place(staged, name);
    } catch (FileAlreadyExistsException e) {
      return Either.left(new StoreRefusal.NameTaken(row.fileName()));
    }
    durably(row, () -> {}, commit, () -> files.delete(name));
    return Either.right(row);
  }

  /** Content in place of the row's as it is. */
  Either<StoreRefusal, PhotoAsset> replace(Path staged, PhotoAsset now, PhotoAsset row, Commit commit)
      throws IOException {
    if (now.revision().equals(Revision.NONE)) {
      return place(staged, row, commit);
    }
    Path name = layout.file(now);
    Path kept = layout.hidden(now, now.revision());
    files.delete(kept);
    try {
      files.keep(name, kept);
    } catch (NoSuchFileException e) {
      return place(staged, row, commit);
    }
    durably(now, () -> files.move(staged, name), commit, () -> putBack(kept, name));
    discard(kept);
    return Either.right(row);
  }

  /** Content over the file as it is, which is kept as the original unless one is kept already. */
  void edit(Path staged, PhotoAsset now, Commit commit) throws IOException {
    Path name = layout.file(now);
    Path kept = layout.hidden(now, now.revision());
    Path original = layout.original(now);
    files.delete(kept);
    files.keep(name, kept);
    durably(now, () -> {
      if (now.edit().isEmpty()) {
        files.delete(original);
        files.keep(kept, original);
      }
      files.move(staged, name);
    }, commit, () -> {
      putBack(kept, name);
      if (now.edit().isEmpty()) {
        files.delete(original);
      }
    });
    discard(kept);
  }

  /** The original in place of the file. */
  void revert(PhotoAsset now, Commit commit) throws IOException {
    Path name = layout.file(now);
    Path kept = layout.hidden(now, now.revision());
    Path staged = layout.hidden(now, now.revision().next());
    files.delete(kept);
    files.delete(staged);
    boolean there = files.exists(name);
    if (there) {
      files.keep(name, kept);
    }
    durably(now, () -> {
      files.keep(layout.original(now), staged);
      files.move(staged, name);
    }, commit, () -> {
      files.delete(staged);
      if (there) {
        putBack(kept, name);
      } else {
        files.delete(name);
      }
    });
    discard(kept);
    discard(layout.original(now));
  }

  /** Content in place of the original, or as the first; the file stays. */
  void underneath(Path staged, PhotoAsset now, Commit commit) throws IOException {
    Path original = layout.original(now);
    Path kept = layout.keptOriginal(now);
    boolean there = now.edit().isDefined() && files.exists(original);
    files.delete(kept);
    if (there) {
      files.keep(original, kept);
    }
    durably(now, () -> files.move(staged, original), commit, () -> {
      if (there) {
        putBack(kept, original);
      } else {
        files.delete(original);
      }
    });
    discard(kept);
  }

  /** The row's content goes with the row. */
  void remove(PhotoAsset now, Commit commit) throws IOException {
    Path name = layout.file(now);
    Path kept = layout.hidden(now, now.revision());
    files.delete(kept);
    if (files.exists(name)) {
      durably(now, () -> files.move(name, kept), commit, () -> putBack(kept, name));
      discard(kept);
    } else {
      commit.row();
    }
    if (now.edit().isDefined()) {
      discard(layout.original(now));
    }
  }

  /** POSIX: a move between two names of one file does nothing at all. */
  private void putBack(Path kept, Path name) throws IOException {
    files.move(kept, name);
    if (files.same(kept, name)) {
      files.delete(kept);
    }
  }

  /** The one folder sync and the one commit of a photo. */
  private void durably(PhotoAsset row, Names names, Commit commit, Names back) throws IOException {
    try {
      names.change();
      files.syncFolder(layout.folder(row.folder()));
      commit.row();
    } catch (IOException | RuntimeException e) {
      quietly(layout.file(row), back);
      throw e;
    }
  }

  /** Takes a hidden name away; one that stays does no harm, and the next start takes it. */
  void discard(Path hidden) {
    quietly(hidden, () -> files.delete(hidden));
  }

  private void quietly(Path file, Names names) {
    try {
      names.change();
    } catch (IOException e) {
      LOG.warn("left for the next start file={} because={}", file, e.toString());
    }
  }
}
