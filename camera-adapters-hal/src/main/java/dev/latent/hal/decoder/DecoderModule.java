package dev.latent.hal.decoder;

import dagger.Module;
import dagger.Provides;
import dev.latent.camera.port.driven.ImageDecoder;

/** Offers what decodes stored images. */
@Module
public interface DecoderModule {

  /** About six pictures of 1920x1440. */
  int REMEMBERED_BYTES = 64 << 20;

  /** Each time another, for another library. */
  @Provides
  static ImageDecoder decoder() {
    return new RememberingDecoder(new JpegDecoder(), REMEMBERED_BYTES);
  }
}
