package dev.latent.hal.imaging;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A picture that becomes a JPEG band by band, in any order and on any threads, and is never there as a whole. A decoder
 * begins anew at each band, and so they do not depend on each other; what it decodes is the same.
 *
 * <p>Source: restart intervals, ITU-T T.81, B.2.4.4 and E.1.4.
 */
public final class JpegBands {
  private static final int RESTART = 0xD0;
  private static final int RESTARTS = 8;

  private final int width;
  private final int height;
  private final int quality;
  private final int rows;
  private final Brake brake;
  private final AtomicReferenceArray<byte[]> bands;

  /**
   * Of a picture of this size.
   *
   * @param rows of pixels in a band, a multiple of 16; the last band may have fewer
   */
  JpegBands(int width, int height, int quality, int rows, Brake brake) {
    if (rows <= 0 || rows % Macroblock.SIDE != 0) {
      throw new IllegalArgumentException("a band has a multiple of 16 rows, not " + rows);
    }
    this.width = width;
    this.height = height;
    this.quality = Jpeg.checked(quality);
    this.rows = rows;
    this.brake = brake;
    this.bands = new AtomicReferenceArray<>(Math.ceilDiv(height, rows));
  }

  /** Encodes the pixels of one band, from the top counted from 0; they are not needed afterwards. */
  public void band(int index, RgbImage pixels) {
    int due = Math.min(rows, height - index * rows);
    if (pixels.width() != width || pixels.height() != due) {
      throw new IllegalArgumentException("band " + index + " is " + width + "x" + due + ", not " + pixels.width() + "x"
          + pixels.height());
    }
    BitSink out = new BitSink(rows * width / 4);
    new JpegScan(pixels, quality, out).pixels(brake);
    out.marker(index == bands.length() - 1 ? JpegHeader.END : RESTART + index % RESTARTS);
    bands.set(index, out.bytes());
  }

  /**
   * The picture as a JFIF file.
   *
   * @throws IllegalStateException while a band is missing
   */
  public byte[] whole() {
    BitSink out = new BitSink(rows * width);
    JpegHeader.write(width, height, Quantisation.luminance(quality), Quantisation.chrominance(quality),
        rows / Macroblock.SIDE * Math.ceilDiv(width, Macroblock.SIDE), out);
    for (int i = 0; i < bands.length(); i++) {
      byte[] band = bands.get(i);
      if (band == null) {
        throw new IllegalStateException("band " + i + " is missing");
      }
      out.append(band);
    }
    return out.bytes();
  }
}
