package dev.latent.hal.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class QuickJpegProperties {
  /** In dB at quality 95 on the detailed picture: less than any size keeps, more than any slip leaves. */
  private static final double KEPT = 36;

  @Property(tries = 150)
  void every_size_comes_back_as_it_went_in(
      @ForAll @IntRange(min = 1, max = 70) int width, @ForAll @IntRange(min = 1, max = 70) int height)
      throws IOException {
    RgbImage image = QuickJpegTest.detailed(width, height);
    RgbImage back = QuickJpegTest.decoded(QuickJpeg.encode(image, 95));
    assertThat(back.width()).isEqualTo(width);
    assertThat(back.height()).isEqualTo(height);
    assertThat(Pictures.psnr(back, image, 0)).isGreaterThan(KEPT);
  }

  @Property(tries = 100)
  void every_size_and_quality_gives_the_same_bytes_again(
      @ForAll @IntRange(min = 1, max = 70) int width, @ForAll @IntRange(min = 1, max = 70) int height,
      @ForAll @IntRange(min = 0, max = 100) int quality) {
    RgbImage image = QuickJpegTest.detailed(width, height);
    assertThat(QuickJpeg.encode(image, quality)).isEqualTo(QuickJpeg.encode(image, quality));
  }

  @Example
  void a_shift_by_one_pixel_and_swapped_colours_would_be_seen() {
    RgbImage image = QuickJpegTest.detailed(64, 64);
    assertThat(Pictures.psnr(Pictures.painted(64, 64, (x, y) -> image.rgb(Math.min(x + 1, 63), y)), image, 0))
        .isLessThan(KEPT);
    assertThat(Pictures.psnr(Pictures.painted(64, 64, (x, y) -> image.rgb(x, Math.min(y + 1, 63))), image, 0))
        .isLessThan(KEPT);
    assertThat(Pictures.psnr(Pictures.painted(64, 64, (x, y) -> Integer.reverseBytes(image.rgb(x, y)) >>> 8), image, 0))
        .isLessThan(KEPT);
  }
}
