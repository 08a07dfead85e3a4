package dev.latent.medialibrary;

import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Stage;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Looks closely at a library in a folder. Makes nothing, and keeps nothing open. */
final class FileInspection implements MediaLibraries.Inspection {

  private final PhotoFiles files;
  private final Path library;
  private final Path catalogue;
  private final Layout layout;

  /** @param library its real path */
  FileInspection(PhotoFiles files, Path library) {
    this.files = files;
    this.library = library;
    this.catalogue = new CatalogueFiles(files, library).catalogue();
    this.layout = new Layout(library);
  }

  @Override
  public Option<String> catalogue() {
    return attempt(() -> Integrity.fault(catalogue).map(why ->
        "the catalogue " + catalogue + " is damaged: " + CatalogueFiles.repair(catalogue) + " rebuilds it (" + why + ")"))
        .getOrElseGet(Option::some);
  }

  @Override
  public Option<String> contradiction(StoredImage photo) {
    return attempt(() -> {
      try (InputStream in = photo.open()) {
        return Mark.of(in).flatMap(it -> contradiction(photo.asset(), it));
      }
    }).getOrElseGet(Option::some);
  }

  private static Option<String> contradiction(PhotoAsset row, Mark mark) {
    for (PhotoId photo : row.photo().filter(it -> !it.equals(mark.photo()))) {
      return Option.some("it says that it is photo " + mark.photo() + ", and its row that it is " + photo);
    }
    boolean last = mark.stage() == Stage.FINAL;
    return Option.when(row.photo().isDefined() && last != (row.quality() == PhotoQuality.FULL), () ->
        "it says that it is the " + (last ? "final image" : "first stage") + ", and its row that it is "
            + row.quality());
  }

  private interface Question {
    boolean of(Register rows, Path file) throws IOException;
  }

  @Override
  public Seq<String> strays() {
    return search(this::isStray, it -> it + (Layout.isStaged(it)
        ? " is kept for an edit that no row knows of"
        : " is a photo without a row; the next latent that writes takes it in"));
  }

  @Override
  public Seq<String> foreign() {
    return search(this::isForeign, it -> it + " has no row, and does not say that it was made here");
  }

  /** What a writer is about to store has its row by the second look. */
  private Seq<String> search(Question question, Function<Path, String> sentence) {
    return attempt(() -> {
      boolean alone = !Files.exists(CatalogueFiles.beside(catalogue, "-wal"));
      try (Register rows = SqliteCatalogue.read(catalogue, alone)) {
        Vector<Path> found = Vector.empty();
        for (String folder : new FolderTree(files, layout).all(rows)) {
          found = found.appendAll(search(rows, Vector.ofAll(files.list(layout.folder(folder))).sorted(), question));
        }
        return search(rows, found, question).map(library::relativize).map(sentence);
      }
    }).getOrElseGet(Vector::of);
  }

  private static Vector<Path> search(Register rows, Seq<Path> all, Question question) throws IOException {
    Vector<Path> found = Vector.empty();
    for (Path file : all) {
      found = question.of(rows, file) ? found.append(file) : found;
    }
    return found;
  }

  private boolean isStray(Register rows, Path file) throws IOException {
    if (Layout.original(file).isDefined()) {
      return Files.exists(file) && !rows.find(Layout.owner(file).get()).exists(it -> it.edit().isDefined());
    }
    if (hasRow(rows, file)) {
      return false;
    }
    Option<Mark> mark = Mark.isPossibleIn(file) ? Mark.of(file) : Option.none();
    return mark.isDefined() && rows.find(mark.get().photo()).isEmpty() && !rows.buried(mark.get().photo());
  }

  private boolean isForeign(Register rows, Path file) throws IOException {
    return Layout.isVisible(file) && !hasRow(rows, file) && Mark.of(file).isEmpty();
  }

  private boolean hasRow(Register rows, Path file) throws IOException {
    return rows.at(library.relativize(file).toString()).isDefined();
  }

  private interface Work<T> {
    T done() throws IOException;
  }

  /** {@return what came of it, or one sentence about what went wrong} */
  private static <T> Either<String, T> attempt(Work<T> work) {
    try {
      return Either.right(work.done());
    } catch (IOException e) {
      return Either.left(Faults.of(e).what());
    }
  }
}
