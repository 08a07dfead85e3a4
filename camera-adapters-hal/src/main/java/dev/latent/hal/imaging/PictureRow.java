package dev.latent.hal.imaging;

/** One row of the picture before it is rounded: sRGB levels from 0 to 255, and their luma (Rec. 601). */
final class PictureRow {
  final float[] red;
  final float[] green;
  final float[] blue;
  final float[] luma;

  PictureRow(int width) {
    this.red = new float[width];
    this.green = new float[width];
    this.blue = new float[width];
    this.luma = new float[width];
  }

  /** Takes the photosites of one row, those of kind {@code kind} and of the next in turn, through matrix and curve. */
  void fill(Demosaic demosaic, int kind, float[] matrix) {
    fill(demosaic, kind, 0, matrix);
    fill(demosaic, kind + 1, 1, matrix);
    for (int x = 0; x < luma.length; x++) {
      luma[x] = 0.299f * red[x] + 0.587f * green[x] + 0.114f * blue[x];
    }
  }

  private void fill(Demosaic demosaic, int kind, int start, float[] m) {
    float[] r = demosaic.colour(kind, 0);
    float[] g = demosaic.colour(kind, 1);
    float[] b = demosaic.colour(kind, 2);
    for (int i = 0; i < r.length; i++) {
      int x = 2 * i + start;
      red[x] = Rendering.level(m[0] * r[i] + m[1] * g[i] + m[2] * b[i]);
      green[x] = Rendering.level(m[3] * r[i] + m[4] * g[i] + m[5] * b[i]);
      blue[x] = Rendering.level(m[6] * r[i] + m[7] * g[i] + m[8] * b[i]);
    }
  }
}
