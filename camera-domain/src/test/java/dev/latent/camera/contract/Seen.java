package dev.latent.camera.contract;

import dev.latent.camera.model.PixelMap;

/** Single pixels of a picture in memory. */
public final class Seen {

  private final int width;
  private final byte[] rgba;

  private Seen(int width, byte[] rgba) {
    this.width = width;
    this.rgba = rgba;
  }

  public static Seen of(PixelMap pixels) {
    byte[] rgba = new byte[pixels.bytes()];
    pixels.readPixelsToBuffer(rgba);
    return new Seen(pixels.size().width(), rgba);
  }

  /** 0xRRGGBB. */
  public int rgb(int x, int y) {
    int at = 4 * (y * width + x);
    return (rgba[at] & 0xFF) << 16 | (rgba[at + 1] & 0xFF) << 8 | (rgba[at + 2] & 0xFF);
  }

  /** By how much the farthest of three colours differs there, from 0 to 255. */
  public int difference(int x, int y, int rgb) {
    int most = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      most = Math.max(most, Math.abs((rgb(x, y) >> shift & 0xFF) - (rgb >> shift & 0xFF)));
    }
    return most;
  }

  public boolean opaque() {
    for (int at = 3; at < rgba.length; at += 4) {
      if (rgba[at] != (byte) 0xFF) {
        return false;
      }
    }
    return true;
  }
}
