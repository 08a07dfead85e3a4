package dev.latent.hal.imaging;

/** The transfer curve of sRGB (IEC 61966-2-1). */
final class Srgb {
  private Srgb() {}

  /** Linear light for a level; both in 0 to 1. */
  static double linear(double level) {
    return level <= 0.04045 ? level / 12.92 : Math.pow((level + 0.055) / 1.055, 2.4);
  }

  /** The level for linear light; both in 0 to 1. */
  static double level(double linear) {
    return linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
  }
}
