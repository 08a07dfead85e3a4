package dev.latent.medialibrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TruncatedTest {

  private static final byte[] PHOTO = Jpegs.of("photo", "Camera 1", 24, 16).bytes();

  private static boolean truncated(byte[] file) throws IOException {
    return Truncated.is(new ByteArrayInputStream(file));
  }

  @Test
  void a_jpeg_cut_off_anywhere_is() throws IOException {
    assertThat(truncated(PHOTO)).isFalse();
    for (int length = 2; length < PHOTO.length; length++) {
      assertThat(truncated(Arrays.copyOf(PHOTO, length))).as("the first %d of %d bytes", length, PHOTO.length).isTrue();
    }
  }

  @Test
  void a_jpeg_whose_thumbnail_ends_and_whose_image_does_not_is() throws IOException {
    byte[] thumbnail = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1, 0, 4, (byte) 0xff, (byte) 0xd9,
        (byte) 0xff, (byte) 0xff, (byte) 0xda, 0, 2, 7, 7, 7};
    assertThat(truncated(thumbnail)).isTrue();
  }

  @Test
  void a_jpeg_with_something_behind_its_end_is_not() throws IOException {
    assertThat(truncated(Arrays.copyOf(PHOTO, PHOTO.length + 9))).isFalse();
  }

  @Test
  void an_empty_file_is() throws IOException {
    assertThat(truncated(new byte[0])).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "RIFF", "\u0089PNG"})
  void of_what_is_no_jpeg_nobody_says_so(String text) throws IOException {
    assertThat(truncated(text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))).isFalse();
  }
}
