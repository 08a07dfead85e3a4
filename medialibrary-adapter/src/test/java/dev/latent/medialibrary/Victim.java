package dev.latent.medialibrary;

import dev.latent.camera.contract.AssetSamples;
import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.port.driven.AssetStore;
import java.nio.file.Path;

/** A process that stores photos and finishes them until it is killed; says each that was acknowledged. */
final class Victim {

  private Victim() {}

  public static void main(String[] arguments) {
    AssetStore store =
        MediaLibraryModule.mediaLibraries().open(Path.of(arguments[0]), MediaLibraries.Access.WRITER).get();
    for (int i = 0; ; i++) {
      String photo = "%032d".formatted(i);
      PhotoAsset low = AssetSamples.created(store, AssetSamples.low(photo), BytesImage.noise(i, 50_000));
      say(low);
      say(AssetSamples.updated(store, low, AssetSamples.finished(low), BytesImage.noise(-i, 200_000)));
    }
  }

  private static void say(PhotoAsset row) {
    System.out.println(row.id() + " " + row.revision());
  }
}
