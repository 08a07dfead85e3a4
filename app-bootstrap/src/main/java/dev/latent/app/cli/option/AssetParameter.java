package dev.latent.app.cli;

import dev.latent.camera.model.asset.AssetId;
import picocli.CommandLine.Parameters;

/** Which asset. */
final class AssetParameter {

  @Parameters(paramLabel = "ASSET", converter = AssetText.class,
      description = "The asset's number, as in latent library list.")
  private AssetId asset = new AssetId(0);

  AssetId id() {
    return asset;
  }
}
