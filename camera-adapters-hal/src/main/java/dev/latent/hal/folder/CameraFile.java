package dev.latent.hal.folder;

import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.Stage;
import dev.latent.hal.kit.Encoded;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a camera wrote, read as far as it is written. */
sealed interface CameraFile permits CameraJpeg, CameraRaw {

  /** In bytes: a JPEG that is longer, which no camera writes, is something else. It is read into memory. */
  long LONGEST = 1L << 28;

  /** In bytes, where a file says what wrote it. */
  int HEAD = 1 << 13;

  int JPEG = 0xFFD8;
  int TIFF_II = 0x49492A00;
  int TIFF_MM = 0x4D4D002A;

  Set<String> ENDINGS = Set.of("jpg", "jpeg", "jpe", "dng", "cr2", "nef", "arw");

  /** Whether it has the name of a file that could be a photo; one that is still called otherwise is not, yet. */
  static boolean isPossible(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot > 0 && !name.startsWith(".") && ENDINGS.contains(name.substring(dot + 1));
  }

  /** None of a file that begins like neither kind, or is a first stage of our own: no camera's best picture. */
  static Option<CameraFile> open(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      head = in.readNBytes(HEAD);
    }
    if (new String(head, StandardCharsets.ISO_8859_1).contains(Stage.FIRST.software())) {
      return Option.none();
    }
    int beginning = head.length < 4 ? 0 : ByteBuffer.wrap(head).getInt();
    return switch (beginning) {
      case TIFF_II, TIFF_MM -> Option.some(new CameraRaw(file));
      default -> Option.when(beginning >>> Short.SIZE == JPEG, () -> new CameraJpeg(file));
    };
  }

  /**
   * The first-stage image; none while it is not there.
   *
   * @param settled the file has stopped changing: what is not there will not come
   */
  Option<Encoded> first(CaptureFacts facts, boolean settled) throws IOException;

  /**
   * The best image that the file holds; none while it is not there whole.
   *
   * @throws IOException if the file cannot be read
   */
  Option<Picture> best() throws IOException;

  /** Whether the file itself is its final image. */
  boolean isFinal();

  /** The final image of a file that is not that itself. */
  Option<Encoded> last(CaptureFacts facts) throws IOException;
}
