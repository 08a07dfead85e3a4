package dev.latent.hal.decoder;

import dagger.Module;
import dagger.Provides;
import dev.latent.camera.port.driven.ImageDecoder;

/** Offers what decodes stored images. */
@Module
public interface DecoderModule {

  /** Each time another, for another library. */
  @Provides
  static ImageDecoder decoder() {
    return new JpegDecoder();
  }
}
