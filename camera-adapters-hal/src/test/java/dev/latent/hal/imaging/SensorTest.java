package dev.latent.hal.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class SensorTest {
  private static final FrameSize SIZE = new FrameSize(320, 240);
  private static final SensorModel SENSOR = SensorModel.of(SIZE);
  private static final LinearScene SCENE = Scene.of(Pictures.textured(320, 240)).cover(SIZE);

  @Test
  void the_same_seed_gives_the_same_bytes() {
    assertThat(Bursts.samples(SCENE, SENSOR, 42, 3)).isEqualTo(Bursts.samples(SCENE, SENSOR, 42, 3));
    assertThat(Bursts.samples(SCENE, SENSOR, 42, 3)).isNotEqualTo(Bursts.samples(SCENE, SENSOR, 43, 3));
    assertThat(Bursts.samples(SCENE, SENSOR, 42, 0)).isNotEqualTo(Bursts.samples(SCENE, SENSOR, 42, 1));
  }

  @Test
  void rows_may_be_exposed_in_any_order() {
    short[] pieces = new short[SIZE.samples()];
    Sensor.exposeRows(SCENE, SENSOR, 42, 2, 101, 240, pieces);
    Sensor.exposeRows(SCENE, SENSOR, 42, 2, 0, 101, pieces);
    assertThat(pieces).isEqualTo(Bursts.samples(SCENE, SENSOR, 42, 2));
  }

  @Test
  void darkness_is_the_black_level_and_white_leaves_a_little_room() {
    assertThat(greens(0x000000, SENSOR)[0]).isCloseTo(64, within(0.2));
    assertThat(greens(0xFFFFFF, SENSOR)[0]).isCloseTo(64 + 0.94 * 959, within(2.0));
  }

  @Test
  void noise_has_the_variance_of_its_electrons() {
    SensorModel fast = new SensorModel.Builder().size(SIZE).iso(800).build();
    for (SensorModel sensor : new SensorModel[] {SENSOR, fast}) {
      double[] green = greens(0x808080, sensor);
      double expected = (green[0] - 64) * sensor.shotVariance() + sensor.darkVariance();
      assertThat(green[1]).isCloseTo(expected, within(0.05 * expected));
    }
  }

  @Test
  void the_first_frame_is_the_reference_and_later_ones_drift_by_a_few_pixels() {
    assertThat(HandShake.of(1, 0, 1 / 60.0)).isEqualTo(HandShake.STILL);
    for (long seed = 0; seed < 50; seed++) {
      HandShake third = HandShake.of(seed, 3, 1 / 60.0);
      assertThat(Math.hypot(third.right(), third.down())).isBetween(0.01, 12.0);
    }
  }

  /** Mean and variance of the green samples of an even scene. */
  private static double[] greens(int rgb, SensorModel sensor) {
    LinearScene even = Scene.of(Pictures.painted(320, 240, (_, _) -> rgb)).cover(SIZE);
    short[] raw = Bursts.samples(even, sensor, 7, 0);
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (int i = 1; i < raw.length; i += 2) {
      boolean green = i / SIZE.width() % 2 == 0;
      int sample = green ? raw[i] : raw[i - 1];
      sum += sample;
      squares += (double) sample * sample;
      count++;
    }
    double mean = sum / count;
    return new double[] {mean, squares / count - mean * mean};
  }
}
