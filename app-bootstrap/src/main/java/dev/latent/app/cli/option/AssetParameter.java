package dev.latent.app.cli.option;

import dev.latent.camera.model.asset.AssetId;
import picocli.CommandLine.Parameters;

/** Which asset. */
public final class AssetParameter {

  @Parameters(paramLabel = "ASSET", converter = AssetText.class,
      description = "The asset's number, as in latent library list.")
  private AssetId asset = new AssetId(0);

  public AssetId id() {
    return asset;
  }
}
