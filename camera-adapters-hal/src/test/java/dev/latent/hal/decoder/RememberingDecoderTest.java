package dev.latent.hal.decoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.ImageDecoderContract;
import dev.latent.camera.contract.JpegSamples;
import dev.latent.camera.contract.StoredBytes;
import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.port.driven.ImageDecoder;
import org.junit.jupiter.api.Test;

class RememberingDecoderTest implements ImageDecoderContract {

  private static final byte[] JPEG = JpegSamples.quarters(new Size(64, 48));
  private static final Size TARGET = new Size(32, 32);

  private final Counted counted = new Counted();
  private final RememberingDecoder decoder = new RememberingDecoder(counted, 1 << 20);

  @Override
  public ImageDecoder decoder() {
    return decoder;
  }

  @Test
  void the_same_picture_is_decoded_once() {
    PixelMap first = decoder.decode(StoredBytes.of(1, 1, JPEG), TARGET).get();
    assertThat(decoder.decode(StoredBytes.of(1, 1, JPEG), TARGET).get()).isSameAs(first);
    assertThat(counted.decoded()).isEqualTo(1);
  }

  @Test
  void another_revision_asset_or_size_is_decoded_anew() {
    decoder.decode(StoredBytes.of(1, 1, JPEG), TARGET);
    decoder.decode(StoredBytes.of(1, 2, JPEG), TARGET);
    decoder.decode(StoredBytes.of(2, 1, JPEG), TARGET);
    decoder.decode(StoredBytes.of(1, 1, JPEG), new Size(16, 16));
    assertThat(counted.decoded()).isEqualTo(4);
  }

  @Test
  void a_refusal_is_not_remembered() {
    StoredBytes image = StoredBytes.of(1, 1, JPEG);
    assertThat(decoder.decode(image.unreadable(), TARGET).isLeft()).isTrue();
    assertThat(decoder.decode(image, TARGET).isRight()).isTrue();
    assertThat(counted.decoded()).isEqualTo(2);
  }

  @Test
  void whoever_verifies_is_answered_from_the_bytes_each_time() {
    decoder.verify(StoredBytes.of(1, 1, JPEG)).get();
    assertThat(decoder.verify(StoredBytes.of(1, 1, JPEG).unreadable()).isLeft()).isTrue();
  }
}
