package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetErrorCode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a library's hidden folder has of catalogues: the one, snapshots, one in the making, damaged ones. */
final class CatalogueFiles {

  /** What SQLite keeps beside a file, and finds by its name: its log, and the index of that. */
  static final Seq<String> BESIDE = Vector.of("-wal", "-shm");

  private static final Pattern SNAPSHOT = Pattern.compile("snapshot-(\\d{1,9})\\.db");
  private static final Pattern DAMAGED = Pattern.compile("catalogue-damaged-(\\d{1,9})\\.db");

  private final PhotoFiles files;
  private final Path folder;

  /** @param library its real path */
  CatalogueFiles(PhotoFiles files, Path library) {
    this.files = files;
    this.folder = Layout.hiddenFolder(library);
  }

  Path folder() {
    return folder;
  }

  Path catalogue() {
    return folder.resolve("catalogue.db");
  }

  /** Says that a repair has begun, and has not come to its end. */
  Path repairing() {
    return folder.resolve("repairing");
  }

  /** A catalogue that is being rebuilt. */
  Path rebuilding() {
    return folder.resolve("rebuilding.db");
  }

  /** A catalogue that is rebuilt, and is to take the name of the damaged one. */
  Path rebuilt() {
    return folder.resolve("rebuilt.db");
  }

  /** A snapshot that is not whole yet. */
  Path snapshotPart() {
    return folder.resolve("snapshot.part");
  }

  /** The newest first. */
  Seq<Path> snapshots() throws IOException {
    return numbered(SNAPSHOT);
  }

  Path nextSnapshot() throws IOException {
    return folder.resolve("snapshot-" + next(SNAPSHOT) + ".db");
  }

  /** Under which name a damaged catalogue is kept. */
  Path nextDamaged() throws IOException {
    return folder.resolve("catalogue-damaged-" + next(DAMAGED) + ".db");
  }

  /** The same file beside another. */
  static Path beside(Path file, String what) {
    return file.resolveSibling(file.getFileName() + what);
  }

  private int next(Pattern names) throws IOException {
    return numbered(names).headOption().map(it -> number(names, it) + 1).getOrElse(1);
  }

  /** What was moved away for a damaged one may have lost it. */
  private Seq<Path> numbered(Pattern names) throws IOException {
    return Vector.ofAll(files.list(folder)).filter(it -> number(names, it) > 0).sortBy(it -> -number(names, it));
  }

  private static int number(Pattern names, Path file) {
    Matcher name = names.matcher(String.valueOf(file.getFileName()));
    return name.matches() ? Integer.parseInt(name.group(1)) : 0;
  }

  /** Whether the file is not there, or nothing is in it: to open it would begin an empty one. */
  static boolean isGone(Path catalogue) throws IOException {
    return !Files.exists(catalogue) || Files.size(catalogue) == 0;
  }

  /** Refuses a library whose catalogue is not the one that it had: an empty one would hide what that knew. */
  void requireCatalogue() throws IOException {
    if (files.exists(repairing())) {
      throw fault("is being repaired, or a repair of it was cut short: " + repair(catalogue()) + " does it again");
    }
    Predicate<Path> was = it -> number(SNAPSHOT, it) > 0 || number(DAMAGED, it) > 0;
    if (isGone(catalogue()) && files.list(folder).stream().anyMatch(was)) {
      throw fault("is gone: " + repair(catalogue())
          + " rebuilds it from what is left of it and from the photos");
    }
  }

  /** The command that rebuilds it. */
  static String repair(Path catalogue) {
    return "latent library repair --library " + catalogue.resolveSibling("..").normalize();
  }

  private LibraryFault fault(String what) {
    return new LibraryFault(AssetErrorCode.IO_ERROR, "the catalogue " + catalogue() + " " + what);
  }
}
