package dev.latent.app.kit.system;

import dev.latent.app.kit.trial.Dock;
import dev.latent.camera.contract.ImageDecoderContract;
import dev.latent.camera.port.driven.ImageDecoder;
import dev.latent.hal.decoder.DecoderModule;

/** The product's decoder, or one that is broken, held to its contract. */
final class ImageDecoderTrial implements ImageDecoderContract {

  static final Dock<ImageDecoder> DOCK = new Dock<>(ImageDecoderTrial.class);

  private final ImageDecoder decoder = DOCK.lives(DecoderModule::decoder).get();

  @Override
  public ImageDecoder decoder() {
    return decoder;
  }
}
