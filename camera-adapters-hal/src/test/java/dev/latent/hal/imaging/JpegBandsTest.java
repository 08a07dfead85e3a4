package dev.latent.hal.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class JpegBandsTest {
  private static final RgbImage IMAGE = QuickJpegTest.detailed(150, 75);

  private static byte[] whole(RgbImage image, int quality, int rows) {
    JpegBands jpeg = new JpegBands(image, quality, rows, Brake.NONE);
    for (int band = Math.ceilDiv(image.height(), rows) - 1; band >= 0; band--) {
      jpeg.band(band);
    }
    return jpeg.whole();
  }

  @Property(tries = 100)
  void in_bands_it_decodes_to_the_pixels_that_it_has_in_one_go(
      @ForAll @IntRange(min = 1, max = 70) int width, @ForAll @IntRange(min = 1, max = 200) int height,
      @ForAll @IntRange(min = 1, max = 3) int band, @ForAll @IntRange(max = 100) int quality) throws IOException {
    RgbImage image = QuickJpegTest.detailed(width, height);
    byte[] whole = whole(image, quality, 16 * band);
    byte[] alone = Jpeg.quick(image, quality);
    for (RgbImage read : new RgbImage[] {QuickJpegTest.decoded(whole), ReducedJpeg.natively(whole, 1)}) {
      assertThat(read.width()).isEqualTo(width);
      assertThat(read.height()).isEqualTo(height);
    }
    assertThat(QuickJpegTest.decoded(whole).bgr()).isEqualTo(QuickJpegTest.decoded(alone).bgr());
    assertThat(ReducedJpeg.natively(whole, 1).bgr()).isEqualTo(ReducedJpeg.natively(alone, 1).bgr());
  }

  @Example
  void pixels_may_come_after_the_bands_before_them_are_encoded() throws IOException {
    RgbImage image = RgbImage.black(IMAGE.width(), IMAGE.height());
    JpegBands jpeg = new JpegBands(image, 90, 32, Brake.NONE);
    int rows = 3 * IMAGE.width() * 32;
    for (int band = 0; band < 3; band++) {
      int to = Math.min(image.bgr().length, (band + 1) * rows);
      System.arraycopy(IMAGE.bgr(), band * rows, image.bgr(), band * rows, to - band * rows);
      jpeg.band(band);
      Arrays.fill(image.bgr(), band * rows, to, (byte) 0);
    }
    assertThat(jpeg.whole()).isEqualTo(whole(IMAGE, 90, 32));
  }

  @Example
  void without_one_of_its_bands_there_is_no_picture() {
    JpegBands jpeg = new JpegBands(IMAGE, 90, 32, Brake.NONE);
    jpeg.band(0);
    jpeg.band(2);
    assertThatIllegalStateException().isThrownBy(jpeg::whole).withMessage("band 1 is missing");
  }

  @Example
  void bands_that_would_divide_a_macroblock_are_refused() {
    for (int rows : new int[] {0, 8, 40}) {
      assertThatIllegalArgumentException().isThrownBy(() -> new JpegBands(IMAGE, 90, rows, Brake.NONE));
    }
  }

  @Example
  void a_pulled_brake_ends_a_band_at_its_next_row_of_macroblocks() {
    int[] asked = {0};
    JpegBands jpeg = new JpegBands(IMAGE, 90, 48, () -> ++asked[0] == 3);
    assertThatThrownBy(() -> jpeg.band(0)).isInstanceOf(CancellationException.class);
    assertThat(asked[0]).isEqualTo(3);
    assertThatIllegalStateException().isThrownBy(jpeg::whole).withMessage("band 0 is missing");
  }
}
