package dev.latent.hal.decoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.JpegSamples;
import dev.latent.camera.contract.StoredBytes;
import dev.latent.camera.model.device.Size;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RememberingDecoderProperties {

  private static final byte[] JPEG = JpegSamples.quarters(new Size(64, 64));
  private static final int MOST_BYTES = 20_000;

  @Property(tries = 100)
  void whatever_is_shown_it_remembers_no_more_bytes_than_it_may(
      @ForAll List<@IntRange(min = 1, max = 64) Integer> sides) {
    RememberingDecoder decoder = new RememberingDecoder(new JpegDecoder(), MOST_BYTES);
    for (int side : sides) {
      assertThat(decoder.decode(StoredBytes.of(1, 1, JPEG), new Size(side, side)).get().size())
          .isEqualTo(new Size(side, side));
      assertThat(decoder.remembered()).isLessThanOrEqualTo(MOST_BYTES);
    }
  }

  @Example
  void what_is_larger_than_all_it_may_remember_is_shown_and_forgotten() {
    RememberingDecoder decoder = new RememberingDecoder(new JpegDecoder(), 1000);
    assertThat(decoder.decode(StoredBytes.of(1, 1, JPEG), new Size(64, 64)).isRight()).isTrue();
    assertThat(decoder.remembered()).isZero();
  }
}
