package dev.latent.medialibrary;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whole copies of a catalogue, from the newest of which a repair begins. */
final class Snapshots {

  private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

  /** The newer one may have been made while the catalogue was going bad. */
  private static final int KEPT = 2;

  /** How much later the catalogue was written than the newest before there is another; a copy of a million rows takes seconds. */
  private static final Duration EVERY = Duration.ofDays(1);

  private final PhotoFiles files;
  private final CatalogueFiles names;

  Snapshots(PhotoFiles files, CatalogueFiles names) {
    this.files = files;
    this.names = names;
  }

  /** Makes one if one is due; that it cannot be made is said in the log, and nothing else suffers. */
  void take(CatalogueWriter catalogue) {
    try {
      if (catalogue.changed() && due()) {
        make(catalogue);
      }
    } catch (IOException e) {
      LOG.warn("no snapshot of the catalogue was made: {}", Faults.of(e).what());
    }
  }

  /** By the times of the files; a snapshot of the future says nothing of its age. */
  private boolean due() throws IOException {
    Seq<Path> all = names.snapshots();
    if (all.isEmpty()) {
      return true;
    }
    Duration age = Duration.between(written(all.head()), written(catalogue()));
    return age.isNegative() || age.compareTo(EVERY) >= 0;
  }

  /** What was written last: a change is in the log first. */
  private Path catalogue() throws IOException {
    Path log = CatalogueFiles.beside(names.catalogue(), "-wal");
    return Files.exists(log) && written(log).isAfter(written(names.catalogue())) ? log : names.catalogue();
  }

  private static Instant written(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant();
  }

  private void make(CatalogueWriter catalogue) throws IOException {
    Path part = names.snapshotPart();
    files.delete(part);
    try {
      catalogue.copyTo(part);
      files.sync(part);
      files.move(part, names.nextSnapshot());
    } catch (IOException e) {
      files.delete(part);
      throw e;
    }
    files.syncFolder(names.folder());
    for (Path old : names.snapshots().drop(KEPT)) {
      files.delete(old);
    }
  }

  /** None if none is intact. */
  Option<Path> newestIntact() throws IOException {
    for (Path each : names.snapshots()) {
      if (Integrity.fault(each).isEmpty()) {
        return Option.some(each);
      }
    }
    return Option.none();
  }
}
