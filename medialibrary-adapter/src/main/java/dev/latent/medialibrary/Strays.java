package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoEdit;
import dev.latent.camera.model.photo.Stage;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hidden files under a catalogue that does not know how the commits ended that made them. Bytes that are nowhere else
 * get a name that stays: that of their row if it has no file, a new one if they are a photo that has no row, or else a
 * hidden one that nobody takes away, {@code .latent-kept-...}.
 */
final class Strays {

  private static final Logger LOG = LoggerFactory.getLogger(Strays.class);

  private final PhotoFiles files;
  private final CatalogueWriter catalogue;
  private final Layout layout;
  private final Adoption adoption;
  private final Tally tally;

  Strays(PhotoFiles files, CatalogueWriter catalogue, Layout layout, Adoption adoption, Tally tally) {
    this.files = files;
    this.catalogue = catalogue;
    this.layout = layout;
    this.adoption = adoption;
    this.tally = tally;
  }

  void settle(String folder) throws IOException {
    Seq<Path> entries = wholeFiles(layout.folder(folder));
    Seq<Path> strays = entries.filter(Layout::isStaged);
    Map<Object, Integer> names = strays.isEmpty() ? Map.of() : names(entries);
    for (Path stray : strays) {
      Object file = identity(stray);
      if (names.getOrDefault(file, 1) > 1) {
        names.merge(file, -1, Integer::sum);
        files.delete(stray);
      } else {
        settle(folder, stray);
      }
    }
  }

  /** What else is there was going to be a copy, and goes. */
  private Seq<Path> wholeFiles(Path folder) throws IOException {
    Seq<Path> entries = Vector.ofAll(files.list(folder)).reject(files::isFolder).sorted();
    for (Path part : entries.filter(Layout::isPart)) {
      files.delete(part);
    }
    return entries.reject(Layout::isPart);
  }

  /** How many names each file has. */
  private static Map<Object, Integer> names(Seq<Path> entries) throws IOException {
    Map<Object, Integer> names = new HashMap<>();
    for (Path entry : entries) {
      names.merge(identity(entry), 1, Integer::sum);
    }
    return names;
  }

  /** Where files have none, each is itself. */
  private static Object identity(Path file) throws IOException {
    Object key = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).fileKey();
    return key == null ? file : key;
  }

  private void settle(String folder, Path stray) throws IOException {
    Option<PhotoAsset> row = catalogue.find(Layout.owner(stray).get()).filter(it -> it.folder().equals(folder));
    Option<Mark> mark = Mark.of(stray);
    Option<Path> home = row.isDefined() ? home(row.get(), stray, mark) : Option.none();
    if (home.contains(stray)) {
      deleteCopy(stray, row.get());
    } else if (home.isDefined()) {
      name(stray, home.get());
    } else if (isLeftOver(stray, row, mark)) {
      files.delete(stray);
    } else if (mark.isDefined() && adoption.isFree(mark.get())) {
      show(folder, stray, mark.get());
    } else {
      keepAside(stray);
    }
  }

  /** What is under a file that is not edited is an original only if it is another image. */
  private void deleteCopy(Path original, PhotoAsset row) throws IOException {
    if (row.edit().isEmpty() && Files.mismatch(layout.file(row), original) < 0) {
      files.delete(original);
    }
  }

  /** The name of the row that nothing has, and these bytes are to have; none if there is none. */
  private Option<Path> home(PhotoAsset row, Path stray, Option<Mark> mark) throws IOException {
    boolean under = Layout.original(stray).isDefined() && (row.edit().isDefined() || files.exists(layout.file(row)));
    Path home = under ? layout.original(row) : layout.file(row);
    boolean free = home.equals(stray) || (!files.exists(home) && isOf(row, stray, mark));
    return Option.when(free, home);
  }

  private static boolean isOf(PhotoAsset row, Path stray, Option<Mark> mark) throws IOException {
    if (mark.isDefined()) {
      return row.photo().forAll(mark.get().photo()::equals);
    }
    String sha256 = Hashed.of(stray);
    return row.content().toVector().appendAll(row.edit().map(PhotoEdit::original))
        .exists(it -> it.sha256().equals(sha256));
  }

  /** Whether a photo was deleted, or its bytes are there a second time, or are the first stage of one that is final. */
  private boolean isLeftOver(Path stray, Option<PhotoAsset> row, Option<Mark> mark) throws IOException {
    if (mark.isDefined() && catalogue.buried(mark.get().photo())) {
      return true;
    }
    Option<PhotoAsset> same = mark.isDefined() ? catalogue.find(mark.get().photo()) : Option.none();
    for (PhotoAsset each : row.toVector().appendAll(same)) {
      for (Path file : Vector.of(layout.file(each), layout.original(each)).remove(stray).filter(Files::isRegularFile)) {
        if (Files.mismatch(file, stray) < 0 || isFinal(file, mark)) {
          return true;
        }
      }
    }
    return false;
  }

  /** @param mark of what may be its first stage */
  private static boolean isFinal(Path file, Option<Mark> mark) throws IOException {
    return mark.exists(it -> it.stage() == Stage.FIRST)
        && Mark.of(file).exists(it -> it.stage() == Stage.FINAL && it.photo().equals(mark.get().photo()));
  }

  private void show(String folder, Path stray, Mark mark) throws IOException {
    DisplayName first = DisplayName.jpeg(AssetMachine.title(mark.takenAt()));
    for (int number = 1;; number++) {
      DisplayName name = number == 1 ? first : first.numbered(number);
      Path file = layout.folder(folder).resolve(name.value());
      if (catalogue.at(folder + "/" + name).isEmpty() && named(stray, file)) {
        tally.adopted += adoption.adopt(folder, file) ? 1 : 0;
        return;
      }
    }
  }

  private void keepAside(Path stray) throws IOException {
    Path kept = Layout.kept(stray, 1);
    for (int number = 2; !named(stray, kept); number++) {
      kept = Layout.kept(stray, number);
    }
    tally.aside++;
    LOG.warn("kept a hidden file that belongs to no photo file={}", kept);
  }

  private boolean named(Path stray, Path name) throws IOException {
    try {
      name(stray, name);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private void name(Path stray, Path name) throws IOException {
    files.place(stray, name);
    files.syncFolder(name.resolveSibling(""));
    files.delete(stray);
    LOG.info("gave a hidden file a name that stays file={} name={}", stray, name);
  }
}
