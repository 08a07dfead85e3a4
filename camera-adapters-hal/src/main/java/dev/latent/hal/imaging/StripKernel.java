package dev.latent.hal.imaging;

import java.util.List;

/** The buffers and steps that bring one strip after another from raw frames to the picture. Confined to a thread. */
final class StripKernel {
  /** Rows of cells that full colour and sharpening look at beyond the strip. */
  private static final int FINISH = 2;
  /** Rows of cells that the merge looks at beyond those. */
  private static final int MERGE = 1;

  private final List<RawFrame> burst;
  private final Brake brake;
  private final int black;
  private final int rowsInFrame;
  private final short[] line;
  private final CellPlanes first;
  private final CellPlanes laid;
  private final CellPlanes merged;
  private final Warp warp;
  private final RobustMerge merge;
  private final Finish finish;
  private RgbImage picture;

  StripKernel(List<RawFrame> burst, SensorModel sensor, MotionField motion, Brake brake) {
    int width = sensor.size().width();
    this.burst = burst;
    this.brake = brake;
    this.black = sensor.blackLevel();
    this.rowsInFrame = sensor.size().height() / 2;
    this.line = new short[width];
    this.first = new CellPlanes(width / 2);
    this.laid = new CellPlanes(width / 2);
    this.merged = new CellPlanes(width / 2);
    this.warp = new Warp(motion, sensor, brake);
    this.merge = new RobustMerge(sensor);
    this.finish = new Finish(sensor, brake);
    this.picture = RgbImage.black(width, 2);
  }

  /** {@return the picture rows of cell rows {@code from} (inclusive) to {@code to} (exclusive), until the next call} */
  RgbImage develop(int from, int to) {
    hold(merged, from - FINISH, to + FINISH);
    hold(first, from - FINISH - MERGE, to + FINISH + MERGE);
    first.load(burst.getFirst(), black, line);
    merge.begin(merged);
    for (int i = 1; i < burst.size(); i++) {
      hold(laid, from - FINISH - MERGE, to + FINISH + MERGE);
      warp.lay(burst.get(i), i, laid);
      brake.check();
      merge.add(first, laid, merged);
    }
    merge.finish(first, merged);
    picture = picture.height() == 2 * (to - from) ? picture : RgbImage.black(picture.width(), 2 * (to - from));
    finish.write(merged, from, to, picture.bgr());
    return picture;
  }

  private void hold(CellPlanes cells, int from, int to) {
    cells.hold(Math.max(0, from), Math.min(rowsInFrame, to));
  }
}
