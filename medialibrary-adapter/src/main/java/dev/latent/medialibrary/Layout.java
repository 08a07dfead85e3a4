package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where things are in a library: each photo in its row's folder under its file name; beside it the original of an
 * edited one, {@code .latent-<asset>-original}, and for the time of a commit {@code .latent-<asset>-<revision>} and
 * {@code .latent-<asset>-original-<version>}; {@code .latent-kept-...} is what a repair has found no place for; all
 * else is in {@code .latent}. Thread-safe.
 */
final class Layout {

  private static final Pattern HIDDEN = Pattern.compile("\\.latent-([1-9]\\d{0,17})-([1-9]\\d{0,8})");

  private static final Pattern ORIGINAL = Pattern.compile("\\.latent-([1-9]\\d{0,17})-original(?:-(\\d{1,18}))?");

  /** What belongs to an asset, or did. */
  private static final Pattern OWNED = Pattern.compile("\\.latent-(?:kept-)?(\\d{1,18})-.*");
  /** Names between slashes, none of them hidden. */
  private static final Pattern FOLDER = Pattern.compile("[^./\\\\\\x00-\\x1f][^/\\\\\\x00-\\x1f]*"
      + "(/[^./\\\\\\x00-\\x1f][^/\\\\\\x00-\\x1f]*)*");

  /** One revision of an asset's content under its hidden name. */
  record Hidden(Path file, AssetId asset, Revision revision) {}

  /**
   * The original of an edited asset under its hidden name.
   *
   * @param version of the row that it belongs to; none of the one that stays
   */
  record Original(Path file, AssetId asset, Option<Long> version) {}

  private final Path library;
  private final Set<String> inside = ConcurrentHashMap.newKeySet();

  /** @param library its real path */
  Layout(Path library) {
    this.library = library;
  }

  static Path hiddenFolder(Path library) {
    return library.resolve(".latent");
  }

  Path library() {
    return library;
  }

  /** Whether it is a relative path of visible names. */
  static boolean isFolder(String folder) {
    return FOLDER.matcher(folder).matches();
  }

  /** @throws LibraryFault INVALID_ARGUMENT if it is not a relative path of visible names */
  Path folder(String folder) throws LibraryFault {
    if (!isFolder(folder)) {
      throw new LibraryFault(AssetErrorCode.INVALID_ARGUMENT,
          "\"" + folder + "\" is not a folder of the library: relative, names between slashes, none hidden");
    }
    return library.resolve(folder);
  }

  /** An existing folder; refused if symbolic links lead it out of the library. */
  Path inside(String folder) throws IOException {
    Path path = folder(folder);
    if (!inside.contains(folder)) {
      requireInside(path);
      inside.add(folder);
    }
    return path;
  }

  void requireInside(Path folder) throws IOException {
    if (!folder.toRealPath().startsWith(library)) {
      throw new LibraryFault(AssetErrorCode.PERMISSION_DENIED,
          "a symbolic link leads " + folder + " out of the library");
    }
  }

  Path file(PhotoAsset row) throws LibraryFault {
    return folder(row.folder()).resolve(row.fileName().value());
  }

  /** Where the content of that revision is while it is not, or no longer, the asset's. */
  Path hidden(PhotoAsset row, Revision revision) throws LibraryFault {
    return folder(row.folder()).resolve(".latent-" + row.id() + "-" + revision);
  }

  /** Where the original of an edited asset is. */
  Path original(PhotoAsset row) throws LibraryFault {
    return folder(row.folder()).resolve(".latent-" + row.id() + "-original");
  }

  /** Where the original of that version is while it is not, or no longer, the asset's. */
  Path keptOriginal(PhotoAsset row) throws LibraryFault {
    return folder(row.folder()).resolve(".latent-" + row.id() + "-original-" + row.version());
  }

  /** Whether it is a file, and no link, that those see who look into the folder. */
  static boolean isVisible(Path file) {
    return !file.getFileName().toString().startsWith(".") && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** What a copy is called until it is whole. */
  static Path part(Path copy) {
    return copy.resolveSibling(copy.getFileName() + ".part");
  }

  static boolean isPart(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".latent-") && name.endsWith(".part");
  }

  /** Whether it is content of an asset under a hidden name. */
  static boolean isStaged(Path file) {
    return hidden(file).isDefined() || original(file).isDefined();
  }

  /** The asset that a hidden file is of, or was. */
  static Option<AssetId> owner(Path file) {
    Matcher name = OWNED.matcher(String.valueOf(file.getFileName()));
    return name.matches() ? Option.some(new AssetId(Long.parseLong(name.group(1)))) : Option.none();
  }

  /** Where a hidden file stays that belongs to no asset any more; the {@code number}th such name. */
  static Path kept(Path hidden, int number) {
    String rest = String.valueOf(hidden.getFileName()).substring(".latent-".length());
    return hidden.resolveSibling(".latent-kept-" + rest + (number == 1 ? "" : "-" + number));
  }

  static Option<Original> original(Path file) {
    Matcher name = ORIGINAL.matcher(String.valueOf(file.getFileName()));
    return name.matches()
        ? Option.some(new Original(file, new AssetId(Long.parseLong(name.group(1))),
            Option.of(name.group(2)).map(Long::parseLong)))
        : Option.none();
  }

  static Option<Hidden> hidden(Path file) {
    Matcher name = HIDDEN.matcher(String.valueOf(file.getFileName()));
    return name.matches()
        ? Option.some(new Hidden(file, new AssetId(Long.parseLong(name.group(1))),
            new Revision(Integer.parseInt(name.group(2)))))
        : Option.none();
  }
}
