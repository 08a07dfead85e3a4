package dev.latent.hal.imaging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.imageio.stream.ImageInputStream;

/** How the stored rows and columns of an image lie, as EXIF tag 0x0112 numbers it (Exif 2.32, 4.6.4). */
record Orientation(int number) {
  private static final Orientation UPRIGHT = new Orientation(1);
  private static final int LOOKED_AT = 64 * 1024;
  private static final int TAG = 0x0112;

  /** Reads the beginning of the stream and goes back to where it was. */
  static Orientation of(ImageInputStream in) throws IOException {
    byte[] head = new byte[LOOKED_AT];
    in.mark();
    int length = 0;
    for (int read = 0; read >= 0 && length < head.length; read = in.read(head, length, head.length - length)) {
      length += read;
    }
    in.reset();
    return of(Arrays.copyOf(head, length));
  }

  /** Upright unless the bytes begin a JPEG whose first EXIF directory says otherwise. */
  static Orientation of(byte[] head) {
    ByteBuffer file = ByteBuffer.wrap(head);
    if (head.length < 4 || (file.getShort(0) & 0xFFFF) != 0xFFD8) {
      return UPRIGHT;
    }
    int at = 2;
    while (at + 18 <= head.length && (file.get(at) & 0xFF) == 0xFF && (file.get(at + 1) & 0xFF) >= 0xE0) {
      if ((file.get(at + 1) & 0xFF) == 0xE1 && file.getInt(at + 4) == 0x45786966) {
        return inTiff(file.slice(at + 10, head.length - at - 10));
      }
      at += 2 + (file.getShort(at + 2) & 0xFFFF);
    }
    return UPRIGHT;
  }

  private static Orientation inTiff(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return UPRIGHT;
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0, at = directory + 2; i < entries && at + 12 <= tiff.limit(); i++, at += 12) {
      if ((tiff.getShort(at) & 0xFFFF) == TAG) {
        int number = tiff.getShort(at + 8);
        return number >= 1 && number <= 8 ? new Orientation(number) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  RgbImage upright(RgbImage stored) {
    if (number == 1) {
      return stored;
    }
    boolean turned = number >= 5;
    RgbImage image = turned ? RgbImage.black(stored.height(), stored.width())
        : RgbImage.black(stored.width(), stored.height());
    for (int y = 0; y < image.height(); y++) {
      for (int x = 0; x < image.width(); x++) {
        int along = turned ? y : x;
        int down = turned ? x : y;
        int column = mirrorsColumns() ? stored.width() - 1 - along : along;
        int row = mirrorsRows() ? stored.height() - 1 - down : down;
        image.rgb(x, y, stored.rgb(column, row));
      }
    }
    return image;
  }

  /** Whether what is left above in the upright image is stored at the right. */
  private boolean mirrorsColumns() {
    return number == 2 || number == 3 || number == 7 || number == 8;
  }

  private boolean mirrorsRows() {
    return number == 3 || number == 4 || number == 6 || number == 7;
  }
}
