package dev.latent.medialibrary;

import dev.latent.camera.contract.AssetFilesContract;
import dev.latent.camera.contract.AssetStoreContract;
import dev.latent.camera.port.driven.AssetStore;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** On a file system without hard links. */
class LinklessFileAssetStoreTest implements AssetStoreContract, AssetFilesContract {

  private final MediaLibraries libraries = new FileLibraries(new DiskFiles(false));

  @TempDir
  private Path folder;

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public AssetStore open() {
    return libraries.open(folder(), MediaLibraries.Access.WRITER).get();
  }

  @Override
  public AssetStore reopen(AssetStore store) {
    store.close();
    return open();
  }
}
