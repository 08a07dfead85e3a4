package dev.latent.hal.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;
import javax.imageio.plugins.jpeg.JPEGQTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuickJpegTest {
  /** Texture in grey, as fine as five pixels, with waves of strong colour over it. */
  static RgbImage detailed(int width, int height) {
    RgbImage texture = Pictures.textured(width, height);
    return Pictures.painted(width, height, (x, y) -> {
      int grey = (int) ((texture.rgb(x, y) & 0xFF) + 40 * Math.sin(1.2 * x) * Math.cos(1.1 * y));
      int red = (int) (0.5 * grey + 60 + 50 * Math.sin(x / 19.0));
      int green = (int) (0.5 * grey + 60 + 50 * Math.sin(y / 23.0 + 2));
      int blue = (int) (0.5 * grey + 60 + 50 * Math.cos((x - y) / 29.0));
      return red << 16 | green << 8 | blue;
    });
  }

  static RgbImage decoded(byte[] jpeg) throws IOException {
    return Pixels.of(ImageIO.read(new ByteArrayInputStream(jpeg)));
  }

  private static double kept(byte[] jpeg, RgbImage image) throws IOException {
    return Pictures.psnr(decoded(jpeg), image, 0);
  }

  private static void equalsThePeer(RgbImage image, int quality) throws IOException {
    byte[] own = QuickJpeg.encode(image, quality);
    byte[] peer = JdkJpeg.encode(image, quality);
    assertThat(kept(own, image)).as("dB at %d", quality).isCloseTo(kept(peer, image), within(0.3));
    assertThat((double) own.length / peer.length).as("length at %d", quality).isCloseTo(1, within(0.1));
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 50, 80, 95})
  void loses_and_takes_as_much_as_the_codec_of_the_jdk(int quality) throws IOException {
    equalsThePeer(detailed(500, 373), quality);
  }

  @Test
  void keeps_the_bundled_scene_as_well_as_the_codec_of_the_jdk() throws IOException {
    RgbImage image = Scene.bundled().cover(new FrameSize(500, 374)).toRgb();
    equalsThePeer(image, 50);
    equalsThePeer(image, 80);
    equalsThePeer(image, 95);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x000000, 0xFFFFFF, 0x808080, 0xFF0000, 0x00FF00, 0x0000FF, 0x12AB7F, 0xFFFF00})
  void an_even_colour_stays_within_two_levels(int rgb) throws IOException {
    RgbImage image = decoded(QuickJpeg.encode(Pictures.painted(37, 21, (_, _) -> rgb), 95));
    for (int i = 0; i < image.bgr().length; i++) {
      assertThat(image.bgr()[i] & 0xFF).isCloseTo(rgb >> (8 * (i % 3)) & 0xFF, within(2));
    }
  }

  @Test
  void noise_between_black_and_white_comes_back_at_full_quality() throws IOException {
    Random random = new Random(7);
    RgbImage image = Pictures.painted(120, 88, (_, _) -> random.nextBoolean() ? 0xFFFFFF : 0);
    assertThat(kept(QuickJpeg.encode(image, 100), image)).isGreaterThan(50);
  }

  @Test
  void a_quality_of_zero_is_taken_as_one() {
    RgbImage image = detailed(64, 48);
    assertThat(QuickJpeg.encode(image, 0)).isEqualTo(QuickJpeg.encode(image, 1));
  }

  @Test
  void gives_the_same_bytes_on_every_machine() {
    CRC32 sum = new CRC32();
    sum.update(QuickJpeg.encode(Pictures.painted(101, 75, (x, y) -> (x * x + 31 * x * y + 7 * y * y) * 997), 90));
    assertThat(sum.getValue()).isEqualTo(3_624_314_892L);
  }

  @Test
  void the_tables_are_those_of_the_standard() {
    assertThat(HuffmanTable.LUMA_DC).satisfies(table -> isTable(table, JPEGHuffmanTable.StdDCLuminance));
    assertThat(HuffmanTable.LUMA_AC).satisfies(table -> isTable(table, JPEGHuffmanTable.StdACLuminance));
    assertThat(HuffmanTable.CHROMA_DC).satisfies(table -> isTable(table, JPEGHuffmanTable.StdDCChrominance));
    assertThat(HuffmanTable.CHROMA_AC).satisfies(table -> isTable(table, JPEGHuffmanTable.StdACChrominance));
  }

  private static void isTable(HuffmanTable table, JPEGHuffmanTable standard) {
    short[] lengths = standard.getLengths();
    for (int i = 0; i < 16; i++) {
      assertThat(table.counts[i]).isEqualTo((byte) (i < lengths.length ? lengths[i] : 0));
    }
    short[] symbols = standard.getValues();
    assertThat(table.symbols).hasSize(symbols.length);
    for (int i = 0; i < symbols.length; i++) {
      assertThat(table.symbols[i]).isEqualTo((byte) symbols[i]);
    }
  }

  @Test
  void steps_are_the_sample_ones_at_quality_50_and_one_at_100() {
    int[] luma = JPEGQTable.K1Luminance.getTable();
    int[] chroma = JPEGQTable.K2Chrominance.getTable();
    for (int i = 0; i < 64; i++) {
      int place = Quantisation.ZIGZAG[i];
      assertThat(Quantisation.luminance(50).inFileOrder()[i]).isEqualTo((byte) luma[place]);
      assertThat(Quantisation.chrominance(50).inFileOrder()[i]).isEqualTo((byte) chroma[place]);
      assertThat(Quantisation.luminance(100).inFileOrder()[i]).isEqualTo((byte) 1);
      assertThat(Quantisation.luminance(1).inFileOrder()[i]).isEqualTo((byte) 255);
    }
  }

  @Test
  void a_side_longer_than_the_format_can_say_is_refused() {
    assertThatThrownBy(() -> QuickJpeg.encode(RgbImage.black(65_536, 1), 80))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("65536x1");
  }

  @Test
  void the_longest_side_is_taken() throws IOException {
    assertThat(decoded(QuickJpeg.encode(RgbImage.black(1, 65_500), 80)).height()).isEqualTo(65_500);
  }
}
