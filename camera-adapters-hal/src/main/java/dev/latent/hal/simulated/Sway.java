package dev.latent.hal.simulated;

/**
 * How far a hand has moved the picture at one preview frame, in pixels: slow waves whose lengths have no common
 * measure, so that it never looks the same for long. At most a two-hundredth of the width.
 */
record Sway(int right, int down) {

  private static final int SHARE = 400;

  static Sway at(long number, int width) {
    double reach = (double) width / SHARE;
    return new Sway(
        (int) Math.round(reach * (Math.sin(number / 7.3) + Math.sin(number / 2.9 + 1))),
        (int) Math.round(reach * (Math.sin(number / 6.1 + 2) + Math.sin(number / 3.7 + 3))));
  }
}
