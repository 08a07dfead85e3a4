package dev.latent.hal.imaging;

import java.util.List;

/**
 * The displacement of each later frame at each place: worked out tile by tile, a row of tiles when it is first asked
 * for, and interpolated between the tiles' middles. Thread-safe; what it answers does not depend on who asked first.
 */
final class MotionField {
  private final List<RawFrame> burst;
  private final List<Motion> motions;
  private final SensorModel sensor;
  private final Brake brake;
  private final Row[] rows;
  private final int columns;

  /** @param motions how each frame lies as a whole; that of the first is not looked at */
  MotionField(List<RawFrame> burst, List<Motion> motions, SensorModel sensor, Brake brake) {
    this.burst = burst;
    this.motions = motions;
    this.sensor = sensor;
    this.brake = brake;
    this.columns = TileAlignment.tiles(sensor.size().width() / 2);
    this.rows = new Row[TileAlignment.tiles(sensor.size().height() / 2)];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new Row(i);
    }
  }

  /** The displacement right (0) or down (1) of a frame at a cell of the first, in cells. */
  double at(int frame, double x, double y, int axis) {
    double column = Math.clamp(x / TileAlignment.SIDE - 0.5, 0, columns - 1);
    double row = Math.clamp(y / TileAlignment.SIDE - 0.5, 0, rows.length - 1);
    int left = Math.min((int) column, Math.max(0, columns - 2));
    int upper = Math.min((int) row, Math.max(0, rows.length - 2));
    double above = between(rows[upper].of(frame), left, column - left, axis);
    double below = between(rows[Math.min(upper + 1, rows.length - 1)].of(frame), left, column - left, axis);
    return above + (row - upper) * (below - above);
  }

  private double between(float[] displacements, int left, double share, int axis) {
    double at = displacements[2 * left + axis];
    double next = displacements[2 * Math.min(left + 1, columns - 1) + axis];
    return at + share * (next - at);
  }

  /** One row of tiles, worked out by whoever comes first. */
  private final class Row {
    private final int number;
    private float[][] displacements = new float[0][];

    Row(int number) {
      this.number = number;
    }

    synchronized float[] of(int frame) {
      if (displacements.length == 0) {
        displacements = aligned();
      }
      return displacements[frame];
    }

    private float[][] aligned() {
      TileAlignment alignment = new TileAlignment(sensor, brake);
      float[][] aligned = new float[burst.size()][0];
      for (int i = 1; i < aligned.length; i++) {
        aligned[i] = alignment.row(burst.getFirst(), burst.get(i), motions.get(i), number);
      }
      return aligned;
    }
  }
}
