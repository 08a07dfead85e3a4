package dev.latent.app.cli.errand;

import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import io.vavr.control.Either;
import java.nio.file.Path;

/** Assets by the numbers that people know them by. */
public final class Assets {

  private Assets() {}

  /** {@return the asset, or one line that says that there is none} */
  public static Either<String, PhotoAsset> find(PhotoAccessHelper photos, AssetId asset, Path library) {
    return photos.find(asset).toEither(() -> "there is no asset " + asset + " in " + library
        + ": latent library list shows what is");
  }
}
