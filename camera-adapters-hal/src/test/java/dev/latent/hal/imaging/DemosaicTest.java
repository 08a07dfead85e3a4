package dev.latent.hal.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DemosaicTest {
  @Test
  void an_even_colour_comes_back_everywhere() {
    RgbImage even = Pictures.painted(32, 20, (_, _) -> 0xC86432);
    assertThat(Mosaics.demosaiced(even).bgr()).isEqualTo(even.bgr());
  }

  @Test
  void a_slope_comes_back_away_from_the_border() {
    RgbImage slope = Pictures.painted(64, 48, (x, y) -> ((3 * x) << 16) | ((4 * y) << 8) | (2 * x + y));
    RgbImage back = Mosaics.demosaiced(slope);
    for (int y = 2; y < 46; y++) {
      for (int x = 2; x < 62; x++) {
        assertThat(back.rgb(x, y)).isEqualTo(slope.rgb(x, y));
      }
    }
  }

  @Test
  void a_border_row_is_as_good_as_its_neighbours() {
    RgbImage smooth = Pictures.smooth(96, 64);
    assertThat(Pictures.psnr(Mosaics.demosaiced(smooth), smooth, 0)).isGreaterThan(45);
  }

  @Test
  void a_grey_texture_keeps_its_detail_and_stays_nearly_grey() {
    RgbImage rings = Pictures.painted(256, 256, (x, y) -> {
      int grey = (int) (128 + 90 * Math.cos((x * x + y * y) / 300.0));
      return grey * 0x010101;
    });
    assertThat(Pictures.psnr(crop(Mosaics.demosaiced(rings)), crop(rings), 4)).isGreaterThan(33);
  }

  /** Where the rings are no finer than five pixels. */
  private static RgbImage crop(RgbImage image) {
    return Pictures.painted(128, 128, image::rgb);
  }
}
