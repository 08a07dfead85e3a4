package dev.latent.hal.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileEndTest {

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource({"png,false", "jpg,false", "jpg,true"})
  void a_copy_that_was_broken_off_anywhere_behind_its_beginning_has_no_end(String format, boolean progressive)
      throws IOException {
    byte[] whole = picture(format, progressive);
    assertThat(isThere(whole)).isTrue();
    for (int length = 8; length < whole.length - (format.equals("png") ? 4 : 0); length++) {
      assertThat(isThere(Arrays.copyOf(whole, length))).as("%s of %s bytes", length, whole.length).isFalse();
    }
  }

  @Test
  void what_lies_behind_the_end_and_what_is_no_such_picture_are_not_looked_at() throws IOException {
    byte[] whole = picture("jpg", false);
    assertThat(isThere(Arrays.copyOf(whole, whole.length + 1000))).isTrue();
    assertThat(isThere("a text of some length".getBytes(StandardCharsets.US_ASCII))).isTrue();
    assertThat(isThere(new byte[0])).isTrue();
  }

  private boolean isThere(byte[] bytes) throws IOException {
    return FileEnd.isThere(Files.write(folder.resolve("picture"), bytes));
  }

  private static byte[] picture(String format, boolean progressive) throws IOException {
    BufferedImage image = new BufferedImage(40, 24, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 40 * 24; i++) {
      image.setRGB(i % 40, i / 40, i * 0x9E3779);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    if (progressive) {
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
