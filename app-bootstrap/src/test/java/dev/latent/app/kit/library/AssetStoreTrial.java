package dev.latent.app.kit.library;

import dev.latent.app.kit.trial.Dock;
import dev.latent.camera.contract.AssetStoreContract;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.medialibrary.MediaLibraries;
import dev.latent.medialibrary.MemoryLibraryModule;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A library in memory, or one that is broken, held to its contract. */
final class AssetStoreTrial implements AssetStoreContract {

  static final Dock<AssetStore> DOCK = new Dock<>(AssetStoreTrial.class);

  private final MediaLibraries libraries = MemoryLibraryModule.mediaLibraries();
  private final Supplier<AssetStore> lives = DOCK.lives(() -> fresh(libraries));

  /** {@return another life of the library in that world} */
  static AssetStore fresh(MediaLibraries world) {
    return world.open(Path.of("library"), MediaLibraries.Access.WRITER).get();
  }

  @Override
  public AssetStore open() {
    return lives.get();
  }

  @Override
  public AssetStore reopen(AssetStore store) {
    store.close();
    return open();
  }
}
