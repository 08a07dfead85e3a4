package dev.latent.app.cli;

import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Copies of photos in a folder of their own, whole or not there. Confined. */
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

  /** {@return why there is no copy of it; none when there is} */
  Option<String> make(PhotoAsset asset) {
    Either<AssetError, StoredImage> opened = photos.open(asset.id());
    if (opened.isLeft()) {
      failed++;
      return Option.some(opened.getLeft().what());
    }
    try (StoredImage image = opened.get()) {
      copy(image, folder.resolve(asset.path()));
      return Option.none();
    } catch (FileSystemException e) {
      failed++;
      return Option.some("cannot write " + e.getMessage() + Option.of(e.getReason()).map(_ -> "")
          .getOrElse(" (" + e.getClass().getSimpleName() + ")"));
    } catch (IOException e) {
      failed++;
      return Option.some(String.valueOf(e.getMessage()));
    }
  }

  private void copy(StoredImage image, Path to) throws IOException {
    String expected = image.asset().content().get().sha256();
    if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
      requireSame(to, expected);
      there++;
      return;
    }
    Files.createDirectories(to.getParent());
    Path part = to.resolveSibling("." + to.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      try (InputStream in = image.open(); OutputStream out = Files.newOutputStream(part)) {
        requireHash(hash(in, out), expected, "the library's file of it");
      }
      Files.setLastModifiedTime(part, FileTime.from(image.asset().takenAt().toInstant()));
      Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
      made++;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void requireSame(Path file, String expected) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      requireHash(hash(in, OutputStream.nullOutputStream()), expected, "another file is there, " + file + ", and it");
    }
  }

  private static void requireHash(String found, String expected, String what) throws IOException {
    if (!found.equals(expected)) {
      throw new IOException(what + " is not what was stored");
    }
  }

  private static String hash(InputStream in, OutputStream out) throws IOException {
    try {
      DigestInputStream digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
      digesting.transferTo(out);
      return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
