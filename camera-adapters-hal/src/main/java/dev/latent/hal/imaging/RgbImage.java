package dev.latent.hal.imaging;

/**
 * An sRGB image with three bytes per pixel in the order blue, green, red, which the codecs take without a copy.
 */
public final class RgbImage {
  private final int width;
  private final int height;
  private final byte[] bgr;

  /** Over the given bytes, rows from the top without padding: shared, not copied. */
  public RgbImage(int width, int height, byte[] bgr) {
    if (width <= 0 || height <= 0 || bgr.length != 3 * width * height) {
      throw new IllegalArgumentException("not three bytes per pixel: " + width + "x" + height + ", " + bgr.length);
    }
    this.width = width;
    this.height = height;
    this.bgr = bgr;
  }

  /** A black image. */
  public static RgbImage black(int width, int height) {
    return new RgbImage(width, height, new byte[Math.multiplyExact(3, Math.multiplyExact(width, height))]);
  }

  /** In pixels. */
  public int width() {
    return width;
  }

  /** In pixels. */
  public int height() {
    return height;
  }

  /** The bytes themselves, not a copy. */
  public byte[] bgr() {
    return bgr;
  }

  /** The pixel as 0xRRGGBB. */
  public int rgb(int x, int y) {
    int at = 3 * (y * width + x);
    return ((bgr[at + 2] & 0xFF) << 16) | ((bgr[at + 1] & 0xFF) << 8) | (bgr[at] & 0xFF);
  }

  /** As a viewer shows it that knows EXIF's orientation: 1 as it is stored, 3 upside down, 6 turned clockwise, ... */
  public RgbImage upright(int orientation) {
    return new Orientation(orientation).upright(this);
  }

  /** A copy with four bytes per pixel in the order red, green, blue, alpha; opaque. */
  public byte[] rgba() {
    byte[] rgba = new byte[Math.multiplyExact(4, width * height)];
    for (int from = 0, to = 0; to < rgba.length; from += 3, to += 4) {
      rgba[to] = bgr[from + 2];
      rgba[to + 1] = bgr[from + 1];
      rgba[to + 2] = bgr[from];
      rgba[to + 3] = (byte) 0xFF;
    }
    return rgba;
  }

  void rgb(int x, int y, int rgb) {
    int at = 3 * (y * width + x);
    bgr[at] = (byte) rgb;
    bgr[at + 1] = (byte) (rgb >> 8);
    bgr[at + 2] = (byte) (rgb >> 16);
  }
}
