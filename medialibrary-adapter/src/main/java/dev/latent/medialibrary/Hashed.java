package dev.latent.medialibrary;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.ImageContent;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what passes through it. Confined. */
final class Hashed extends FilterOutputStream {

  private final MessageDigest digest = sha256();
  private long count;

  Hashed(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    digest.update((byte) b);
    count++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    digest.update(bytes, offset, length);
    count += length;
  }

  /**
   * What is known of the image, all of which has passed through; ends the hashing.
   *
   * @throws IOException if it was longer or shorter than it said
   */
  ImageContent facts(EncodedImage image) throws IOException {
    if (count != image.length()) {
      throw new IOException("the image is " + image.length() + " bytes long, and wrote " + count);
    }
    return new ImageContent(image.size(), count, hex());
  }

  /** SHA-256 of what has passed, 64 lower-case hexadecimal digits; ends the hashing. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** SHA-256 of a file. */
  static String of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        Hashed hashed = new Hashed(OutputStream.nullOutputStream())) {
      in.transferTo(hashed);
      return hashed.hex();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
