package dev.latent.app.cli.library;

import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Copies of photos in a folder of their own, each whole or not there, whenever this ends. Confined. */
final class Copies {

  private final PhotoAccessHelper photos;
  private final Path folder;
  private int made;
  private int there;
  private int failed;

  Copies(PhotoAccessHelper photos, Path folder) {
    this.photos = photos;
    this.folder = folder;
  }

  int made() {
    return made;
  }

  int there() {
    return there;
  }

  int failed() {
    return failed;
  }

  /**
   * Copies one photo, unless its copy is there.
   *
   * @return why there is no copy of it; none when there is
   * @throws IOException when none can be made there at all
   */
  Option<String> make(PhotoAsset asset) throws IOException {
    Either<AssetError, StoredImage> opened = photos.open(asset.id());
    if (opened.isLeft()) {
      return failed(opened.getLeft().what());
    }
    try (StoredImage image = opened.get()) {
      Path copy = folder.resolve(image.asset().path());
      return Files.exists(copy, LinkOption.NOFOLLOW_LINKS) ? compare(image, copy) : copy(image, copy);
    }
  }

  private Option<String> compare(StoredImage image, Path copy) throws IOException {
    boolean same = Files.isRegularFile(copy) && hash(Files.newInputStream(copy), OutputStream.nullOutputStream())
        .equals(expected(image));
    there += same ? 1 : 0;
    return same ? Option.none() : failed("another file is there, and stays: " + copy);
  }

  /** What a copy that was ended has left under its hidden name, the next one writes over. */
  private Option<String> copy(StoredImage image, Path copy) throws IOException {
    Files.createDirectories(copy.getParent());
    Path part = copy.resolveSibling(".latent-export-" + image.asset().id());
    try {
      if (!written(image, part)) {
        return failed("its file is not what was stored: latent library verify tells more");
      }
      Files.setLastModifiedTime(part, FileTime.from(image.asset().takenAt().toInstant()));
      Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
      made++;
      return Option.none();
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Whether all of it, and nothing else, is on the disk. */
  private static boolean written(StoredImage image, Path part) throws IOException {
    Files.deleteIfExists(part);
    try (FileChannel file = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      boolean whole = hash(image.open(), Channels.newOutputStream(file)).equals(expected(image));
      file.force(true);
      return whole;
    }
  }

  private Option<String> failed(String why) {
    failed++;
    return Option.some(why);
  }

  private static String expected(StoredImage image) {
    return image.asset().content().get().sha256();
  }

  private static String hash(InputStream bytes, OutputStream out) throws IOException {
    try (DigestInputStream in = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(out);
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
