package dev.latent.hal.imaging;

/**
 * Rows of a scene as a displaced camera sees them, by Catmull and Rom's cubic. The turn is so small that a block of
 * {@value #BLOCK} columns has one displacement. Beyond its edge the scene goes on as it ends. Confined to a thread.
 */
final class ShakenLine {
  private static final int BLOCK = 64;
  private static final int MARGIN = 3;

  private final LinearScene scene;
  private final HandShake shake;
  private final int width;
  private final int height;
  private final float[] column = new float[BLOCK + MARGIN];

  ShakenLine(LinearScene scene, HandShake shake) {
    this.scene = scene;
    this.shake = shake;
    this.width = scene.size().width();
    this.height = scene.size().height();
  }

  /** Reads row {@code y} of all three colours, in units of the scene. */
  void read(int y, float[][] into) {
    for (int colour = 0; colour < 3; colour++) {
      if (shake.equals(HandShake.STILL)) {
        copy(scene.plane(colour), y * width, into[colour]);
      } else {
        shaken(scene.plane(colour), y, into[colour]);
      }
    }
  }

  private void copy(short[] plane, int at, float[] into) {
    for (int x = 0; x < width; x++) {
      into[x] = plane[at + x] & 0xFFFF;
    }
  }

  private void shaken(short[] plane, int y, float[] into) {
    for (int x = 0; x < width; x += BLOCK) {
      int count = Math.min(BLOCK, width - x);
      double right = x - shake.right() + shake.turn() * (y - height / 2.0);
      double down = y - shake.down() - shake.turn() * (x + count / 2.0 - width / 2.0);
      block(plane, right, down, into, x, count);
    }
  }

  private void block(short[] plane, double right, double down, float[] into, int at, int count) {
    int left = (int) Math.floor(right);
    int top = (int) Math.floor(down);
    vertical(plane, left - 1, top - 1, weights(down - top), count + MARGIN);
    float[] weights = weights(right - left);
    for (int i = 0; i < count; i++) {
      float sum = weights[0] * column[i] + weights[1] * column[i + 1] + weights[2] * column[i + 2]
          + weights[3] * column[i + 3];
      into[at + i] = Math.min(sum, LinearScene.WHITE);
    }
  }

  private void vertical(short[] plane, int left, int top, float[] weights, int count) {
    int r0 = Math.clamp(top, 0, height - 1) * width;
    int r1 = Math.clamp(top + 1, 0, height - 1) * width;
    int r2 = Math.clamp(top + 2, 0, height - 1) * width;
    int r3 = Math.clamp(top + 3, 0, height - 1) * width;
    boolean inside = left >= 0 && left + count <= width;
    for (int i = 0; i < count; i++) {
      int x = inside ? left + i : Math.clamp(left + i, 0, width - 1);
      column[i] = weights[0] * (plane[r0 + x] & 0xFFFF) + weights[1] * (plane[r1 + x] & 0xFFFF)
          + weights[2] * (plane[r2 + x] & 0xFFFF) + weights[3] * (plane[r3 + x] & 0xFFFF);
    }
  }

  private static float[] weights(double fraction) {
    float[] weights = new float[4];
    for (int i = 0; i < 4; i++) {
      weights[i] = (float) Taps.cubic(fraction + 1 - i);
    }
    return weights;
  }
}
