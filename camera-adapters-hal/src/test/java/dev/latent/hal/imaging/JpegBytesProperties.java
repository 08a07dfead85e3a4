package dev.latent.hal.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JpegBytesProperties {
  private static final byte[] PLAIN = Jpeg.quick(Pictures.textured(64, 48), 85);
  private static final byte[] TOLD = Exif.insert(PLAIN, ExifTest.facts().build());

  @Example
  void a_whole_one_says_its_size_and_whether_it_has_exif() {
    assertThat(JpegBytes.of(PLAIN)).contains(new JpegBytes(64, 48, PLAIN.length, false));
    assertThat(JpegBytes.of(TOLD)).contains(new JpegBytes(64, 48, TOLD.length, true));
  }

  @Example
  void no_beginning_of_one_is_whole() {
    for (int length = 0; length < TOLD.length; length++) {
      assertThat(JpegBytes.of(Arrays.copyOf(TOLD, length))).as("%d bytes", length).isEmpty();
    }
  }

  @Property
  void whatever_follows_does_not_count(@ForAll byte[] trailer) {
    byte[] longer = Arrays.copyOf(TOLD, TOLD.length + trailer.length);
    System.arraycopy(trailer, 0, longer, TOLD.length, trailer.length);
    assertThat(JpegBytes.of(longer)).contains(new JpegBytes(64, 48, TOLD.length, true));
  }

  @Property
  void noise_is_answered_too(@ForAll byte[] noise) {
    byte[] begun = Arrays.copyOf(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, 3 + noise.length);
    System.arraycopy(noise, 0, begun, 3, noise.length);
    assertThat(JpegBytes.of(begun).map(JpegBytes::length).orElse(0)).isBetween(0, begun.length);
  }
}
