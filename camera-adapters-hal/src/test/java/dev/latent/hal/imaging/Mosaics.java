package dev.latent.hal.imaging;

/** Takes pictures apart as a sensor would, without light or noise, and has them put together again. */
final class Mosaics {
  private Mosaics() {}

  static RgbImage demosaiced(RgbImage image) {
    CellPlanes cells = sampled(image);
    cells.mirrorSides();
    Demosaic demosaic = new Demosaic(image.width() / 2, image.height() / 2);
    RgbImage result = RgbImage.black(image.width(), image.height());
    for (int row = 0; row < image.height() / 2; row++) {
      demosaic.row(cells, row);
      for (int x = 0; x < image.width(); x++) {
        for (int down = 0; down < 2; down++) {
          result.rgb(x, 2 * row + down, pixel(demosaic, 2 * down + x % 2, x / 2));
        }
      }
    }
    return result;
  }

  private static int pixel(Demosaic demosaic, int kind, int x) {
    int rgb = 0;
    for (int colour = 0; colour < 3; colour++) {
      rgb = rgb << 8 | Math.clamp(Math.round(demosaic.colour(kind, colour)[x]), 0, 255);
    }
    return rgb;
  }

  private static CellPlanes sampled(RgbImage image) {
    CellPlanes cells = new CellPlanes(image.width() / 2);
    cells.hold(0, image.height() / 2);
    for (int y = 0; y < image.height() / 2 * 2; y++) {
      for (int x = 0; x < image.width() / 2 * 2; x++) {
        int kind = y % 2 * 2 + x % 2;
        int shift = kind == 0 ? 16 : kind == 3 ? 0 : 8;
        cells.plane(kind)[cells.at(y / 2) + x / 2] = image.rgb(x, y) >> shift & 0xFF;
      }
    }
    return cells;
  }
}
