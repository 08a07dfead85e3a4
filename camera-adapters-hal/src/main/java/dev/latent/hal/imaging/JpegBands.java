package dev.latent.hal.imaging;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A picture that becomes a JPEG band by band, in any order and on any threads, each band once its pixels are there. A
 * decoder begins anew at each, and so they do not depend on each other; what it decodes is the same.
 *
 * <p>Source: restart intervals, ITU-T T.81, B.2.4.4 and E.1.4.
 */
public final class JpegBands {
  private static final int RESTART = 0xD0;
  private static final int RESTARTS = 8;

  private final RgbImage image;
  private final int quality;
  private final int rows;
  private final Brake brake;
  private final AtomicReferenceArray<byte[]> bands;

  /**
   * Of a picture whose pixels may still come.
   *
   * @param rows of pixels in a band, a multiple of 16; the last band may have fewer
   */
  JpegBands(RgbImage image, int quality, int rows, Brake brake) {
    if (rows <= 0 || rows % Macroblock.SIDE != 0) {
      throw new IllegalArgumentException("a band has a multiple of 16 rows, not " + rows);
    }
    this.image = image;
    this.quality = Jpeg.checked(quality);
    this.rows = rows;
    this.brake = brake;
    this.bands = new AtomicReferenceArray<>(Math.ceilDiv(image.height(), rows));
  }

  /** Encodes one band, from the top counted from 0. */
  public void band(int index) {
    BitSink out = new BitSink(rows * image.width() / 4);
    new JpegScan(image, quality, out).rows(index * rows, Math.min(image.height(), (index + 1) * rows), brake);
    out.marker(index == bands.length() - 1 ? JpegHeader.END : RESTART + index % RESTARTS);
    bands.set(index, out.bytes());
  }

  /**
   * The picture as a JFIF file.
   *
   * @throws IllegalStateException while a band is missing
   */
  public byte[] whole() {
    BitSink out = new BitSink(rows * image.width());
    new JpegScan(image, quality, out).header(rows / Macroblock.SIDE * Math.ceilDiv(image.width(), Macroblock.SIDE));
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
