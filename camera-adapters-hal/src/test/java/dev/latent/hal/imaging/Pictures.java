package dev.latent.hal.imaging;

/** Pictures made for tests, and what is measured on them. */
final class Pictures {
  private Pictures() {}

  interface Painter {
    /** The colour at a place, as 0xRRGGBB. */
    int at(int x, int y);
  }

  static RgbImage painted(int width, int height, Painter painter) {
    RgbImage image = RgbImage.black(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.rgb(x, y, painter.at(x, y));
      }
    }
    return image;
  }

  /** Soft waves of colour, well lit: nothing finer than 40 pixels. */
  static RgbImage smooth(int width, int height) {
    return painted(width, height, (x, y) -> {
      int red = (int) (150 + 50 * Math.sin(x / 31.0) * Math.cos(y / 47.0));
      int green = (int) (140 + 50 * Math.sin(x / 43.0 + 1) * Math.cos(y / 29.0 + 2));
      int blue = (int) (130 + 50 * Math.cos((x + y) / 53.0));
      return red << 16 | green << 8 | blue;
    });
  }

  /** Texture that aligns in one place only: blobs of many sizes, in muted colour. */
  static RgbImage textured(int width, int height) {
    return painted(width, height, (x, y) -> {
      double value = 120 + 35 * Math.sin(x / 7.3 + 2 * Math.sin(y / 11.0)) + 30 * Math.sin(y / 5.9 + Math.cos(x / 23.0))
          + 25 * Math.sin((x + 2 * y) / 37.0 + Math.sin(x * y / 9000.0));
      int grey = Math.clamp(Math.round(value), 0, 235);
      return ((grey + 15) << 16) | ((grey + 8) << 8) | grey;
    });
  }

  /** In dB over all colours, without a border. */
  static double psnr(RgbImage a, RgbImage b, int border) {
    double squares = 0;
    long count = 0;
    for (int y = border; y < a.height() - border; y++) {
      for (int i = 3 * (y * a.width() + border); i < 3 * ((y + 1) * a.width() - border); i++) {
        int difference = (a.bgr()[i] & 0xFF) - (b.bgr()[i] & 0xFF);
        squares += difference * difference;
        count++;
      }
    }
    return 10 * Math.log10(255 * 255 * count / squares);
  }

  /** The mean level of blue (0), green (1) or red (2). */
  static double mean(RgbImage image, int colour) {
    double sum = 0;
    for (int i = colour; i < image.bgr().length; i += 3) {
      sum += image.bgr()[i] & 0xFF;
    }
    return 3 * sum / image.bgr().length;
  }

  /** Brought to another size in linear light. */
  static RgbImage scaled(RgbImage image, int width, int height) {
    return Scene.of(image).cover(new FrameSize(width, height)).toRgb();
  }
}
