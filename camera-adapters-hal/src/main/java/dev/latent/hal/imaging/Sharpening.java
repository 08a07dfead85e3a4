package dev.latent.hal.imaging;

/**
 * An unsharp mask on luma over 3x3 pixels, mild and bounded: what stands out by less than {@value #CORE} levels is left
 * as it is, and nothing is moved by more than {@value #MOST} levels, so that neither noise nor halos grow. Confined to
 * a thread.
 */
final class Sharpening {
  private static final float AMOUNT = 0.3f;
  private static final float CORE = 2f;
  private static final float MOST = 6f;

  private final float[] column;
  private final float[] change;

  Sharpening(int width) {
    this.column = new float[width + 2];
    this.change = new float[width];
  }

  /** Sharpens the middle one of three rows, rounds it and writes it. */
  void write(PictureRow above, PictureRow here, PictureRow below, byte[] bgr, int start) {
    stand(above.luma, here.luma, below.luma);
    int at = start;
    for (int x = 0; x < change.length; x++) {
      bgr[at] = rounded(here.blue[x] + change[x]);
      bgr[at + 1] = rounded(here.green[x] + change[x]);
      bgr[at + 2] = rounded(here.red[x] + change[x]);
      at += 3;
    }
  }

  private void stand(float[] above, float[] here, float[] below) {
    int width = change.length;
    for (int x = 0; x < width; x++) {
      column[x + 1] = 0.25f * (above[x] + below[x]) + 0.5f * here[x];
    }
    column[0] = column[2];
    column[width + 1] = column[width - 1];
    for (int x = 0; x < width; x++) {
      float detail = here[x] - 0.25f * (column[x] + column[x + 2]) - 0.5f * column[x + 1];
      float cored = detail - Math.max(-CORE, Math.min(CORE, detail));
      change[x] = Math.max(-MOST, Math.min(MOST, AMOUNT * cored));
    }
  }

  private static byte rounded(float level) {
    return (byte) (int) (Math.max(0f, Math.min(255f, level)) + 0.5f);
  }
}
