package dev.latent.hal.imaging;

import java.util.Arrays;

/**
 * Lays the cells of a later frame over those of the first: each plane by Catmull and Rom's cubic, with one
 * displacement for each block of cells. Blocks lie on a grid of the frame, so that strips agree about them. Cells that
 * the frame does not show become {@link #NOWHERE}. Confined to a thread.
 */
final class Warp {
  /** A value that no robust merge takes for light. */
  static final float NOWHERE = 1e6f;

  private static final int ACROSS = 32;
  private static final int DOWN = 8;
  private static final int REACH = 12;

  private final MotionField field;
  private final SensorModel sensor;
  private final Brake brake;
  private final int rowsInFrame;
  private final CellPlanes source;
  private final short[] line;
  private final float[] column = new float[ACROSS + 3];

  Warp(MotionField field, SensorModel sensor, Brake brake) {
    this.field = field;
    this.sensor = sensor;
    this.brake = brake;
    this.rowsInFrame = sensor.size().height() / 2;
    this.source = new CellPlanes(sensor.size().width() / 2);
    this.line = new short[sensor.size().width()];
  }

  /** Fills the rows that {@code into} holds. */
  void lay(RawFrame frame, int number, CellPlanes into) {
    int nearest = (int) Math.round(field.at(number, into.width / 2.0, (into.first() + into.end()) / 2.0, 1));
    int from = Math.clamp(into.first() + nearest - REACH, 0, rowsInFrame);
    source.hold(from, Math.clamp(into.end() + nearest + REACH, from, rowsInFrame));
    source.load(frame, sensor.blackLevel(), line);
    for (int y = Math.floorDiv(into.first(), DOWN) * DOWN; y < into.end(); y += DOWN) {
      brake.check();
      for (int x = 0; x < into.width; x += ACROSS) {
        block(number, x, y, into);
      }
    }
  }

  private void block(int number, int x, int y, CellPlanes into) {
    double right = field.at(number, x + ACROSS / 2.0, y + DOWN / 2.0, 0);
    double down = field.at(number, x + ACROSS / 2.0, y + DOWN / 2.0, 1);
    int stepRight = (int) Math.floor(right);
    int stepDown = (int) Math.floor(down);
    float[] across = weights(right - stepRight);
    float[] along = weights(down - stepDown);
    int count = Math.min(ACROSS, into.width - x);
    for (int row = Math.max(y, into.first()); row < Math.min(y + DOWN, into.end()); row++) {
      int at = into.at(row) + x;
      if (row + down < 0 || row + down > rowsInFrame - 1) {
        nowhere(into, at, count);
      } else {
        row(x + stepRight, row + stepDown, across, along, into, at, count);
        outside(into, at, x + right, count);
      }
    }
  }

  private void row(int left, int top, float[] across, float[] along, CellPlanes into, int at, int count) {
    boolean inside = left >= 1 && left + count + 2 <= source.width;
    int r0 = source.at(held(top - 1));
    int r1 = source.at(held(top));
    int r2 = source.at(held(top + 1));
    int r3 = source.at(held(top + 2));
    for (int kind = 0; kind < CellPlanes.PLANES; kind++) {
      float[] from = source.plane(kind);
      for (int i = 0; i < count + 3; i++) {
        int x = inside ? left - 1 + i : Math.clamp(left - 1 + i, 0, source.width - 1);
        column[i] = along[0] * from[r0 + x] + along[1] * from[r1 + x] + along[2] * from[r2 + x]
            + along[3] * from[r3 + x];
      }
      float[] to = into.plane(kind);
      for (int i = 0; i < count; i++) {
        to[at + i] = across[0] * column[i] + across[1] * column[i + 1] + across[2] * column[i + 2]
            + across[3] * column[i + 3];
      }
    }
  }

  private int held(int row) {
    return Math.clamp(row, source.first(), source.end() - 1);
  }

  private void nowhere(CellPlanes into, int at, int count) {
    for (int kind = 0; kind < CellPlanes.PLANES; kind++) {
      Arrays.fill(into.plane(kind), at, at + count, NOWHERE);
    }
  }

  private void outside(CellPlanes into, int at, double left, int count) {
    int before = Math.clamp((int) Math.ceil(-left), 0, count);
    int after = Math.clamp((int) Math.floor(source.width - left), 0, count);
    nowhere(into, at, before);
    nowhere(into, at + after, count - after);
  }

  private static float[] weights(double fraction) {
    float[] weights = new float[4];
    for (int i = 0; i < 4; i++) {
      weights[i] = (float) Taps.cubic(fraction + 1 - i);
    }
    return weights;
  }
}
