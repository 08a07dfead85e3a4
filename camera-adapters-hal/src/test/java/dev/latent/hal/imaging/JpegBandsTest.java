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
    JpegBands jpeg = bands(quality, rows, image, Brake.NONE);
    for (int band = Math.ceilDiv(image.height(), rows) - 1; band >= 0; band--) {
      jpeg.band(band, band(image, rows, band));
    }
    return jpeg.whole();
  }

  private static JpegBands bands(int quality, int rows, RgbImage image, Brake brake) {
    return new JpegBands(image.width(), image.height(), quality, rows, brake);
  }

  private static RgbImage band(RgbImage image, int rows, int band) {
    int from = band * rows;
    int to = Math.min(image.height(), from + rows);
    int line = 3 * image.width();
    return new RgbImage(image.width(), to - from, Arrays.copyOfRange(image.bgr(), from * line, to * line));
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
  void pixels_are_not_needed_once_their_band_is_encoded() {
    JpegBands jpeg = bands(90, 32, IMAGE, Brake.NONE);
    for (int band = 0; band < 3; band++) {
      RgbImage pixels = band(IMAGE, 32, band);
      jpeg.band(band, pixels);
      Arrays.fill(pixels.bgr(), (byte) 0);
    }
    assertThat(jpeg.whole()).isEqualTo(whole(IMAGE, 90, 32));
  }

  @Example
  void pixels_that_are_not_those_of_the_band_are_refused() {
    JpegBands jpeg = bands(90, 32, IMAGE, Brake.NONE);
    assertThatIllegalArgumentException().isThrownBy(() -> jpeg.band(2, band(IMAGE, 32, 1)))
        .withMessage("band 2 is 150x11, not 150x32");
  }

  @Example
  void without_one_of_its_bands_there_is_no_picture() {
    JpegBands jpeg = bands(90, 32, IMAGE, Brake.NONE);
    jpeg.band(0, band(IMAGE, 32, 0));
    jpeg.band(2, band(IMAGE, 32, 2));
    assertThatIllegalStateException().isThrownBy(jpeg::whole).withMessage("band 1 is missing");
  }

  @Example
  void bands_that_would_divide_a_macroblock_are_refused() {
    for (int rows : new int[] {0, 8, 40}) {
      assertThatIllegalArgumentException().isThrownBy(() -> bands(90, rows, IMAGE, Brake.NONE));
    }
  }

  @Example
  void a_pulled_brake_ends_a_band_at_its_next_row_of_macroblocks() {
    int[] asked = {0};
    JpegBands jpeg = bands(90, 48, IMAGE, () -> ++asked[0] == 3);
    assertThatThrownBy(() -> jpeg.band(0, band(IMAGE, 48, 0))).isInstanceOf(CancellationException.class);
    assertThat(asked[0]).isEqualTo(3);
    assertThatIllegalStateException().isThrownBy(jpeg::whole).withMessage("band 0 is missing");
  }
}
