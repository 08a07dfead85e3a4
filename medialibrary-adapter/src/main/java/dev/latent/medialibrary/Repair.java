package dev.latent.medialibrary;

import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rebuilds a catalogue that is damaged or gone: from its newest intact snapshot, or from nothing, and from the files.
 * The new one is whole and durable before it takes the name of the old one, whose log is out of its way by then. From
 * the first step to the last a file says that a repair is under way: nobody opens the library then, and the next repair
 * begins anew, from the same snapshot and the same files. Whoever calls it holds the lock.
 */
final class Repair {

  /** Opens a catalogue for writing that nobody else has open. */
  interface Opening {
    CatalogueWriter of(Path file) throws IOException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(Repair.class);

  private final Path library;
  private final PhotoFiles files;
  private final Opening opening;
  private final CatalogueFiles names;

  /** @param library its real path */
  Repair(Path library, PhotoFiles files, Opening opening) {
    this.library = library;
    this.files = files;
    this.opening = opening;
    this.names = new CatalogueFiles(files, library);
  }

  /** None if the catalogue is intact, and nothing was changed. */
  Option<MediaLibraries.Repaired> run() throws IOException {
    Option<String> fault = files.exists(names.rebuilt())
        ? Option.some("its repair was cut short")
        : Integrity.fault(names.catalogue());
    if (fault.isDefined()) {
      LOG.info("the catalogue is rebuilt because={}", fault.get());
      begin();
      MediaLibraries.Repaired made = rebuild();
      replace();
      end();
      return Option.some(made);
    }
    end();
    return Option.none();
  }

  private void begin() throws IOException {
    if (!files.exists(names.repairing())) {
      files.stage(names.repairing()).close();
      files.syncFolder(names.folder());
    }
  }

  private void end() throws IOException {
    if (files.exists(names.repairing())) {
      files.delete(names.repairing());
      files.syncFolder(names.folder());
    }
  }

  private MediaLibraries.Repaired rebuild() throws IOException {
    Path made = names.rebuilding();
    for (String beside : CatalogueFiles.BESIDE.append("")) {
      files.delete(CatalogueFiles.beside(made, beside));
    }
    Option<Path> snapshot = new Snapshots(files, names).newestIntact();
    for (Path from : snapshot) {
      files.copy(from, made);
    }
    MediaLibraries.Repaired done = fill(made);
    files.sync(made);
    files.move(made, names.rebuilt());
    files.syncFolder(names.folder());
    return done;
  }

  private MediaLibraries.Repaired fill(Path made) throws IOException {
    try (CatalogueWriter rows = opening.of(made)) {
      Layout layout = new Layout(library);
      Folders folders = new Folders(layout, files, rows);
      Salvage salvage = new Salvage(files, rows, layout, folders);
      rows.goOnBeyond(salvage.highestId());
      Tally tally = salvage.run();
      folders.settle();
      return tally.repaired();
    }
  }

  /** A log that lay beside the new one would be taken for its own. */
  private void replace() throws IOException {
    Path old = names.catalogue();
    Path kept = names.nextDamaged();
    if (files.exists(old)) {
      files.keep(old, kept);
    }
    for (String beside : CatalogueFiles.BESIDE) {
      if (files.exists(CatalogueFiles.beside(old, beside))) {
        files.move(CatalogueFiles.beside(old, beside), CatalogueFiles.beside(kept, beside));
      }
    }
    files.syncFolder(names.folder());
    files.move(names.rebuilt(), old);
    files.syncFolder(names.folder());
  }
}
