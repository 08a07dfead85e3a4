package dev.latent.hal.decoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.ImageDecoderContract;
import dev.latent.camera.contract.JpegSamples;
import dev.latent.camera.contract.StoredBytes;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.port.driven.ImageDecoder;
import dev.latent.hal.imaging.Jpeg;
import dev.latent.hal.imaging.RgbImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JpegDecoderTest implements ImageDecoderContract {

  private final JpegDecoder decoder = new JpegDecoder();

  @Override
  public ImageDecoder decoder() {
    return decoder;
  }

  @Test
  void what_a_camera_writes_behind_the_image_does_not_count() {
    ByteArrayOutputStream longer = new ByteArrayOutputStream();
    longer.writeBytes(JpegSamples.noise(WIDE));
    longer.writeBytes(new byte[1000]);
    StoredBytes image = StoredBytes.of(1, 1, longer.toByteArray());
    assertThat(decoder.verify(image)).contains(WIDE);
    assertThat(decoder.decode(image, WIDE).get().size()).isEqualTo(WIDE);
  }

  @Test
  void what_this_product_encodes_itself_is_verified() {
    for (int side = 1; side < 40; side++) {
      byte[] jpeg = Jpeg.quick(RgbImage.black(side, 41 - side), 90);
      assertThat(decoder.verify(StoredBytes.of(1, 1, jpeg))).contains(new Size(side, 41 - side));
    }
  }

  @ParameterizedTest
  @CsvSource({"20, 12, 8", "21, 12, 4", "20, 13, 4", "40, 24, 4", "41, 25, 2", "80, 48, 2", "81, 49, 1", "160, 96, 1"})
  void no_more_is_decoded_than_the_size_needs(int width, int height, int fraction) throws IOException {
    WholeJpeg jpeg = WholeJpeg.read(StoredBytes.of(1, 1, JpegSamples.quarters(WIDE)));
    assertThat(jpeg.fraction(new Size(width, height))).isEqualTo(fraction);
  }

  @Test
  void a_header_that_promises_more_than_anyone_can_show_is_refused_before_it_is_decoded() {
    byte[] jpeg = JpegSamples.noise(WIDE);
    int frame = frame(jpeg);
    Arrays.fill(jpeg, frame + 5, frame + 9, (byte) 0x7F);
    assertThat(decoder.decode(StoredBytes.of(1, 1, jpeg), WIDE).getLeft().what()).contains("250 megapixels");
  }

  private static int frame(byte[] jpeg) {
    for (int at = 0; at < jpeg.length; at++) {
      if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xC0) {
        return at;
      }
    }
    throw new AssertionError("not a baseline JPEG");
  }
}
