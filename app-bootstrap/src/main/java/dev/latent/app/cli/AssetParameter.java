package dev.latent.app.cli;

import dev.latent.camera.model.asset.AssetId;
import picocli.CommandLine.Parameters;

/** Which asset. */
final class AssetParameter {

  @Parameters(paramLabel = "ASSET", description = "The asset's number, as in latent library list.")
  private long asset;

  AssetId id() {
    return new AssetId(asset);
  }
}
