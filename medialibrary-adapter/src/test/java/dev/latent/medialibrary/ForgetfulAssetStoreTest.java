package dev.latent.medialibrary;

import dev.latent.camera.contract.AssetStoreContract;
import dev.latent.camera.contract.Level;
import dev.latent.camera.port.driven.AssetStore;
import java.nio.file.Path;

/** A store that says that it keeps nothing is never asked to be opened again. */
class ForgetfulAssetStoreTest implements AssetStoreContract {

  @Override
  public Level level() {
    return Level.CORE;
  }

  @Override
  public AssetStore open() {
    return MemoryLibraryModule.mediaLibraries().open(Path.of("library"), MediaLibraries.Access.WRITER).get();
  }

  @Override
  public AssetStore reopen(AssetStore store) {
    throw new UnsupportedOperationException("it keeps nothing");
  }
}
