package dev.latent.hal.imaging;

/**
 * Finds how a frame lies against the first as a whole, on thumbnails: the best whole step by sum of absolute
 * differences, then shift and turn by Gauss and Newton's method (Lucas and Kanade, IJCAI 1981). Good to a fraction of a
 * thumbnail's pixel; it reaches {@value #REACH} pixels of the frame.
 */
final class GlobalAlignment {
  private static final int REACH = 24;
  private static final int ROUNDS = 4;
  /** A hand does not turn further between two frames: pixels at the end of the frame. */
  private static final int MOST_SWING = 8;

  private final Thumbnail first;
  private final Thumbnail other;
  private final Brake brake;
  private final int reach;
  /** Every so many rows are looked at; the thumbnail of a large frame has enough of them. */
  private final int stride;

  private GlobalAlignment(Thumbnail first, Thumbnail other, Brake brake) {
    this.first = first;
    this.other = other;
    this.brake = brake;
    this.stride = first.block >= 8 ? 3 : 1;
    this.reach = Math.min(REACH / first.block + 1, Math.min(first.width, first.height) / 4);
  }

  static Motion of(Thumbnail first, Thumbnail other, Brake brake) {
    return new GlobalAlignment(first, other, brake).motion();
  }

  private Motion motion() {
    Motion step = bestStep();
    Motion motion = step;
    for (int i = 0; i < ROUNDS; i++) {
      motion = improved(motion);
    }
    double swing = Math.abs(motion.turn()) * Math.max(first.width, first.height) / 2 * first.block;
    boolean near = Math.hypot(motion.right() - step.right(), motion.down() - step.down()) < 1.5 && swing < MOST_SWING;
    Motion found = near ? motion : step;
    return new Motion(found.right() * first.block, found.down() * first.block, found.turn());
  }

  private Motion bestStep() {
    Motion best = Motion.NONE;
    double least = difference(0, 0);
    for (int down = -reach; down <= reach; down++) {
      brake.check();
      for (int right = -reach; right <= reach; right++) {
        double difference = difference(right, down);
        if (difference < least) {
          least = difference;
          best = new Motion(right, down, 0);
        }
      }
    }
    return best;
  }

  private double difference(int right, int down) {
    double sum = 0;
    for (int y = reach; y < first.height - reach; y += 2 * stride) {
      int a = y * first.width;
      int b = (y + down) * first.width + right;
      float line = 0;
      for (int x = reach; x < first.width - reach; x += stride) {
        line += Math.abs(first.grey[a + x] - other.grey[b + x]);
      }
      sum += line;
    }
    return sum;
  }

  private Motion improved(Motion motion) {
    NormalEquations equations = new NormalEquations();
    int margin = reach + 2;
    double centreX = (first.width - 1) / 2.0;
    double centreY = (first.height - 1) / 2.0;
    for (int y = margin; y < first.height - margin; y += stride) {
      brake.check();
      for (int x = margin; x < first.width - margin; x++) {
        double right = x + motion.rightAt(y - centreY);
        double down = y + motion.downAt(x - centreX);
        double gx = (first.at(x + 1, y) - first.at(x - 1, y)) / 2;
        double gy = (first.at(x, y + 1) - first.at(x, y - 1)) / 2;
        double turned = gy * (x - centreX) - gx * (y - centreY);
        equations.add(gx, gy, turned / first.width, first.at(x, y) - between(right, down));
      }
    }
    double[] change = equations.solved();
    return new Motion(
        motion.right() + change[0], motion.down() + change[1], motion.turn() + change[2] / first.width);
  }

  private double between(double x, double y) {
    int left = Math.clamp((int) x, 0, other.width - 2);
    int top = Math.clamp((int) y, 0, other.height - 2);
    double fx = x - left;
    double fy = y - top;
    double upper = other.at(left, top) * (1 - fx) + other.at(left + 1, top) * fx;
    double lower = other.at(left, top + 1) * (1 - fx) + other.at(left + 1, top + 1) * fx;
    return upper * (1 - fy) + lower * fy;
  }
}
