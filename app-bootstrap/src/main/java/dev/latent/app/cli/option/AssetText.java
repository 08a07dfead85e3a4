package dev.latent.app.cli.option;

import dev.latent.camera.model.asset.AssetId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Assets as people name them: {@code 3}. */
public final class AssetText implements ITypeConverter<AssetId> {

  @Override
  public AssetId convert(String text) {
    if (!text.matches("[1-9]\\d{0,17}")) {
      throw new TypeConversionException("\"" + text + "\" is not the number of an asset: write 1, 2, 3, as in latent"
          + " library list");
    }
    return new AssetId(Long.parseLong(text));
  }
}
