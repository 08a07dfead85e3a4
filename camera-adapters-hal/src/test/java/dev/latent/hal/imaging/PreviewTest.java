package dev.latent.hal.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PreviewTest {
  private static final FrameSize SIZE = new FrameSize(640, 480);

  @Test
  void is_a_quarter_of_the_sensor_each_way_however_small() {
    assertThat(rendered(0x808080, SensorModel.of(new FrameSize(18, 22))))
        .satisfies(image -> assertThat(image.width()).isEqualTo(4))
        .satisfies(image -> assertThat(image.height()).isEqualTo(5));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x808080, 0xF0F0F0, 0x202020, 0xB04030, 0x3050A0, 0x40A030})
  void an_even_colour_comes_out_as_it_went_in(int rgb) {
    RgbImage image = rendered(rgb, SensorModel.of(SIZE));
    for (int colour = 0; colour < 3; colour++) {
      assertThat(Pictures.mean(image, colour)).isCloseTo((rgb >> (8 * colour)) & 0xFF, within(1.0));
    }
  }

  @Test
  void a_smooth_scene_comes_out_as_it_went_in() {
    LinearScene scene = Scene.of(Pictures.smooth(640, 480)).cover(SIZE);
    RgbImage image = Preview.render(Bursts.of(scene, SensorModel.of(SIZE), 5, 1).getFirst(), SensorModel.of(SIZE));
    assertThat(Pictures.psnr(image, Pictures.scaled(scene.toRgb(), 160, 120), 0)).isGreaterThan(38);
  }

  private static RgbImage rendered(int rgb, SensorModel sensor) {
    LinearScene even = Scene.of(Pictures.painted(64, 64, (_, _) -> rgb)).cover(sensor.size());
    return Preview.render(Bursts.of(even, sensor, 3, 1).getFirst(), sensor);
  }
}
