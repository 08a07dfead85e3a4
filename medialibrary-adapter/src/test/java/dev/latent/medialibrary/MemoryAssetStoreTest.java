package dev.latent.medialibrary;

import dev.latent.camera.contract.AssetStoreContract;
import dev.latent.camera.port.driven.AssetStore;
import java.nio.file.Path;

class MemoryAssetStoreTest implements AssetStoreContract {

  private final MediaLibraries libraries = MemoryLibraryModule.mediaLibraries();

  @Override
  public AssetStore open() {
    return libraries.open(Path.of("library"), MediaLibraries.Access.WRITER).get();
  }

  @Override
  public AssetStore reopen(AssetStore store) {
    store.close();
    return open();
  }
}
