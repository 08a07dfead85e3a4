package dev.latent.medialibrary;

import dev.latent.camera.contract.BytesImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Small JPEGs that say what they are, as the camera's do. */
final class Jpegs {

  static final String PHOTO = "0123456789abcdef0123456789abcdef";

  private Jpegs() {}

  static BytesImage first(String photo) {
    return of(photo, "Latent first stage", 40, 30);
  }

  static BytesImage last(String photo) {
    return of(photo, "Latent final", 80, 60);
  }

  static BytesImage of(String photo, String software, int width, int height) {
    try {
      byte[] picture = picture(width, height);
      byte[] exif = exif(photo, software);
      return BytesImage.of(ByteBuffer.allocate(picture.length + exif.length + 4)
          .put(picture, 0, 2)
          .putShort((short) 0xffe1).putShort((short) (exif.length + 2)).put(exif)
          .put(picture, 2, picture.length - 2).array());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] picture(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.setUseCache(false);
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", out);
    return out.toByteArray();
  }

  /** Two directories, each with its texts behind it. */
  private static byte[] exif(String photo, String software) {
    int main = 8;
    int sub = main + 2 + 2 * 12 + 4 + 32;
    ByteBuffer tiff = ByteBuffer.allocate(400);
    tiff.put(ascii("MM")).putShort((short) 42).putInt(main);
    tiff.putShort((short) 2);
    entry(tiff, 0x0131, software, main + 2 + 2 * 12 + 4);
    tiff.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(sub).putInt(0);
    tiff.position(sub).putShort((short) 4);
    int texts = sub + 2 + 4 * 12 + 4;
    entry(tiff, 0x9003, "2026:11:20 09:30:00", texts);
    entry(tiff, 0x9011, "+05:30", texts + 32);
    entry(tiff, 0x9291, "25", texts + 64);
    entry(tiff, 0xa420, photo, texts + 96);
    return ByteBuffer.allocate(6 + tiff.capacity()).put(ascii("Exif\0\0")).put(tiff.array()).array();
  }

  /** A text with its ending zero: in place if it has at most four bytes, else at {@code offset}. */
  private static void entry(ByteBuffer tiff, int tag, String text, int offset) {
    byte[] bytes = ascii(text + "\0");
    tiff.putShort((short) tag).putShort((short) 2).putInt(bytes.length);
    if (bytes.length <= 4) {
      tiff.put(bytes).position(tiff.position() + 4 - bytes.length);
      return;
    }
    tiff.putInt(offset);
    tiff.put(offset, bytes);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
