package dev.latent.hal.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SceneTest {
  @TempDir Path folder;

  private void refuses(Path file, String why) {
    assertThatThrownBy(() -> Scene.read(file))
        .isInstanceOf(SceneException.class)
        .hasMessageStartingWith("scene " + file + " " + why)
        .hasMessageNotContaining("Exception");
  }

  private static void save(RgbImage image, String format, Path file) throws IOException {
    assertThat(ImageIO.write(JdkJpeg.buffered(image), format, file.toFile())).isTrue();
  }

  @Nested
  class Refused_with_one_sentence {
    @Test
    void a_missing_file() {
      refuses(folder.resolve("none.jpg"), "does not exist; name");
    }

    @Test
    void a_folder() {
      refuses(folder, "is not a readable file; name");
    }

    @Test
    void an_empty_file() throws IOException {
      refuses(Files.createFile(folder.resolve("empty.png")), "is empty; copy");
    }

    @Test
    void a_file_that_is_no_image() throws IOException {
      refuses(Files.writeString(folder.resolve("words.jpg"), "a thousand words"), "is not an image that can be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "tiff"})
    void a_truncated_image(String format) throws IOException {
      Path file = folder.resolve("half." + format);
      save(Pictures.textured(200, 160), format, file);
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(whole, whole.length / 2));
      assertThatThrownBy(() -> Scene.read(file))
          .isInstanceOf(SceneException.class)
          .hasMessageMatching("scene .* (ends too early|cannot be read to its end|is damaged); copy it again.*");
    }

    @Test
    void an_image_that_only_its_header_says_is_huge() throws IOException {
      Path file = folder.resolve("bomb.png");
      try (OutputStream out = Files.newOutputStream(file)) {
        writePngHeader(out, 20_000, 20_000);
      }
      refuses(file, "has 400 megapixels; reduce it to at most 250");
    }

    private static void writePngHeader(OutputStream stream, int width, int height) throws IOException {
      DataOutputStream out = new DataOutputStream(stream);
      out.writeLong(0x89504E470D0A1A0AL);
      out.writeInt(13);
      byte[] header = {'I', 'H', 'D', 'R', (byte) (width >> 24), (byte) (width >> 16), (byte) (width >> 8),
        (byte) width,
        (byte) (height >> 24), (byte) (height >> 16), (byte) (height >> 8), (byte) height, 8, 2, 0, 0, 0};
      CRC32 crc = new CRC32();
      crc.update(header);
      out.write(header);
      out.writeInt((int) crc.getValue());
      out.writeInt(0);
      out.writeInt(0x49444154);
      out.writeInt(0x35AF061E);
    }
  }

  @Nested
  class Read {
    @ParameterizedTest
    @CsvSource({"png, 99", "tiff, 99", "jpeg, 30"})
    void an_image_comes_as_it_is(String format, double leastPsnr) throws Exception {
      RgbImage image = Pictures.smooth(64, 48);
      Path file = folder.resolve("scene." + format);
      save(image, format, file);
      assertThat(Pictures.psnr(Scene.read(file).cover(new FrameSize(64, 48)).toRgb(), image, 0))
          .isGreaterThan(leastPsnr);
    }

    @Test
    void grey_keeps_its_level() throws Exception {
      BufferedImage grey = new BufferedImage(32, 32, BufferedImage.TYPE_BYTE_GRAY);
      grey.getRaster().setSamples(0, 0, 32, 32, 0, filled(120));
      ImageIO.write(grey, "png", folder.resolve("grey.png").toFile());
      assertThat(middle(Scene.read(folder.resolve("grey.png")))).isEqualTo(0x787878);
    }

    @Test
    void what_is_transparent_is_white() throws Exception {
      BufferedImage clear = new BufferedImage(32, 32, BufferedImage.TYPE_INT_ARGB);
      ImageIO.write(clear, "png", folder.resolve("clear.png").toFile());
      assertThat(middle(Scene.read(folder.resolve("clear.png")))).isEqualTo(0xFFFFFF);
    }

    @Test
    void a_palette_is_looked_up() throws Exception {
      BufferedImage indexed = new BufferedImage(32, 32, BufferedImage.TYPE_BYTE_INDEXED);
      for (int i = 0; i < 32 * 32; i++) {
        indexed.setRGB(i % 32, i / 32, Color.RED.getRGB());
      }
      ImageIO.write(indexed, "png", folder.resolve("indexed.png").toFile());
      assertThat(middle(Scene.read(folder.resolve("indexed.png")))).isEqualTo(0xFF0000);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "3, 63, 47", "6, 47, 0", "8, 0, 63"})
    void its_orientation_is_honoured(int orientation, int x, int y) throws Exception {
      RgbImage marked = Pictures.painted(64, 48, (a, b) -> a < 16 && b < 16 ? 0xFFFFFF : 0x202020);
      Path file = folder.resolve("turned.jpg");
      Files.write(file, Exif.insert(Jpeg.quick(marked, 95), ExifTest.facts().orientation(orientation).build()));
      Scene scene = Scene.read(file);
      LinearScene upright = scene.cover(new FrameSize(scene.width(), scene.height()));
      assertThat(scene.width()).isEqualTo(orientation < 5 ? 64 : 48);
      assertThat(upright.toRgb().rgb(x, y) & 0xFF).isGreaterThan(200);
    }

    @Test
    void the_bundled_scene_is_there() {
      Scene bundled = Scene.bundled();
      assertThat(bundled.width()).isEqualTo(5312);
      assertThat(bundled.height()).isEqualTo(2988);
    }

    private static int[] filled(int level) {
      int[] samples = new int[32 * 32];
      Arrays.fill(samples, level);
      return samples;
    }

    private static int middle(Scene scene) {
      return scene.cover(new FrameSize(32, 32)).toRgb().rgb(16, 16);
    }
  }

  @Nested
  class Covering_a_frame {
    @Test
    void keeps_the_middle_and_cuts_both_sides_alike() {
      RgbImage wide = Pictures.painted(96, 32, (x, _) -> x < 32 ? 0xFF0000 : x < 64 ? 0x00FF00 : 0x0000FF);
      RgbImage square = Scene.of(wide).cover(new FrameSize(32, 32)).toRgb();
      assertThat(square.rgb(0, 5)).isEqualTo(0x00FF00);
      assertThat(square.rgb(31, 5)).isEqualTo(0x00FF00);
    }

    @Test
    void averages_light_and_not_levels_when_it_reduces() {
      RgbImage board = Pictures.painted(64, 64, (x, y) -> (x + y) % 2 == 0 ? 0xFFFFFF : 0);
      assertThat(Scene.of(board).cover(new FrameSize(32, 32)).toRgb().rgb(9, 9)).isEqualTo(0xBCBCBC);
    }

    @Test
    void is_smooth_when_it_enlarges() {
      RgbImage small = Pictures.painted(16, 16, (x, _) -> x * 16 * 0x010101);
      RgbImage large = Scene.of(small).cover(new FrameSize(160, 160)).toRgb();
      for (int x = 1; x < 160; x++) {
        assertThat((large.rgb(x, 80) & 0xFF) - (large.rgb(x - 1, 80) & 0xFF)).isBetween(0, 4);
      }
    }
  }
}
