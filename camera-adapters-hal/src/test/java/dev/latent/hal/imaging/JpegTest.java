package dev.latent.hal.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class JpegTest {
  private static final RgbImage IMAGE = Pictures.smooth(163, 97);

  private static RgbImage decoded(byte[] jpeg) throws IOException {
    return Pixels.of(ImageIO.read(new ByteArrayInputStream(jpeg)));
  }

  @Test
  void the_picture_is_kept() throws IOException {
    assertThat(Pictures.psnr(decoded(Jpeg.quick(IMAGE, 90)), IMAGE, 0)).isGreaterThan(38);
    assertThat(Pictures.psnr(decoded(Jpeg.quick(IMAGE, 97)), IMAGE, 0)).isGreaterThan(42);
  }

  @Test
  void less_quality_takes_less_bytes() {
    RgbImage textured = Pictures.textured(320, 240);
    assertThat(Jpeg.quick(textured, 50)).hasSizeLessThan(Jpeg.quick(textured, 90).length);
  }

  @Test
  void both_codecs_decode_at_a_fraction_and_leave_the_rows_as_they_are_stored() throws IOException {
    byte[] turned = Exif.insert(Jpeg.quick(IMAGE, 97), ExifTest.facts().orientation(6).build());
    RgbImage half = Pictures.smooth(2 * IMAGE.width(), 2 * IMAGE.height());
    for (RgbImage read : List.of(ReducedJpeg.natively(turned, 1), ReducedJpeg.plainly(turned, 1))) {
      assertThat(Pictures.psnr(read, IMAGE, 0)).isGreaterThan(40);
    }
    byte[] large = Jpeg.quick(half, 97);
    assertThat(Pictures.psnr(ReducedJpeg.natively(large, 2), ReducedJpeg.plainly(large, 2), 0)).isGreaterThan(35);
    assertThat(ReducedJpeg.natively(large, 8).width()).isEqualTo((half.width() + 7) / 8);
  }

  @Test
  void an_orientation_is_read_and_one_that_is_nowhere_is_upright() {
    byte[] turned = Exif.insert(Jpeg.quick(IMAGE, 50), ExifTest.facts().orientation(6).build());
    assertThat(Orientation.of(turned).number()).isEqualTo(6);
    assertThat(Orientation.of(Jpeg.quick(IMAGE, 50)).number()).isEqualTo(1);
    int directory = new String(turned, StandardCharsets.ISO_8859_1).indexOf("Exif\0\0") + 10;
    ByteBuffer.wrap(turned).putInt(directory, Integer.MAX_VALUE);
    turned[directory - 4] = 'M';
    assertThat(Orientation.of(turned).number()).isEqualTo(1);
  }

  @Test
  void what_cannot_be_decoded_is_said() {
    assertThatThrownBy(() -> Jpeg.reduced(new byte[100], 2)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> ReducedJpeg.plainly(new byte[100], 2)).isInstanceOf(IOException.class);
  }

  @Test
  void many_threads_may_encode_at_once() {
    byte[] alone = Jpeg.quick(IMAGE, 80);
    assertThat(IntStream.range(0, 32).parallel().mapToObj(_ -> Jpeg.quick(IMAGE, 80)))
        .allSatisfy(jpeg -> assertThat(jpeg).isEqualTo(alone));
  }

  @Test
  void a_quality_beyond_the_scale_is_refused() {
    assertThatThrownBy(() -> Jpeg.quick(IMAGE, 101)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Jpeg.quick(IMAGE, -1)).isInstanceOf(IllegalArgumentException.class);
  }
}
