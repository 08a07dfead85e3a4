package dev.latent.hal.imaging;

import java.util.Arrays;

/**
 * Makes picture rows of merged cells: white balance, full colour, the sensor's matrix, the curve of sRGB, and a mild
 * sharpening of what stands out from the noise. Rows come in order from the top; each is written when the one below it
 * is known. Confined to a thread.
 */
final class Finish {
  private static final int KEPT = 4;

  private final Brake brake;
  private final Rendering rendering;
  private final Demosaic demosaic;
  private final Sharpening sharpening;
  private final int width;
  private final int height;
  private final PictureRow[] rows = new PictureRow[KEPT];

  Finish(SensorModel sensor, Brake brake) {
    this.brake = brake;
    this.width = sensor.size().width();
    this.height = sensor.size().height();
    this.rendering = Rendering.of(sensor);
    this.demosaic = new Demosaic(width / 2, height / 2);
    this.sharpening = new Sharpening(width);
    Arrays.setAll(rows, _ -> new PictureRow(width));
  }

  /**
   * Writes picture rows {@code 2 * from} (inclusive) to {@code 2 * to} (exclusive). Two rows of cells more are held
   * beyond each end, where the frame has them; the cells are used up.
   *
   * @param bgr takes these rows alone
   */
  void write(CellPlanes cells, int from, int to, byte[] bgr) {
    balance(cells);
    cells.mirrorSides();
    for (int row = Math.max(0, from - 1); row < Math.min(height / 2, to + 1); row++) {
      brake.check();
      demosaic.row(cells, row);
      row(2 * row).fill(demosaic, 0, rendering.matrix);
      row(2 * row + 1).fill(demosaic, 2, rendering.matrix);
      for (int y = Math.max(2 * from, 2 * row - 1); y <= Math.min(2 * to - 1, 2 * row); y++) {
        emit(y, bgr, y - 2 * from);
      }
    }
    if (2 * to == height) {
      emit(height - 1, bgr, height - 1 - 2 * from);
    }
  }

  private void emit(int y, byte[] bgr, int line) {
    PictureRow above = row(y == 0 ? 1 : y - 1);
    PictureRow below = row(y == height - 1 ? y - 1 : y + 1);
    sharpening.write(above, row(y), below, bgr, 3 * line * width);
  }

  private PictureRow row(int y) {
    return rows[y % KEPT];
  }

  private void balance(CellPlanes cells) {
    float[] scales = {rendering.redScale, rendering.greenScale, rendering.greenScale, rendering.blueScale};
    int length = (cells.end() - cells.first()) * cells.stride;
    for (int kind = 0; kind < CellPlanes.PLANES; kind++) {
      float[] plane = cells.plane(kind);
      float scale = scales[kind];
      for (int i = 0; i < length; i++) {
        plane[i] = Math.min(rendering.ceiling, scale * plane[i]);
      }
    }
  }
}
