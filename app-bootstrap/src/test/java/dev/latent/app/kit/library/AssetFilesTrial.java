package dev.latent.app.kit.library;

import dev.latent.app.kit.trial.Dock;
import dev.latent.camera.contract.AssetFilesContract;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.medialibrary.MediaLibraries;
import dev.latent.medialibrary.MediaLibraryModule;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A library in a folder, or one that is broken, held to what folders owe. */
final class AssetFilesTrial implements AssetFilesContract {

  static final Dock<FolderStore> DOCK = new Dock<>(AssetFilesTrial.class);

  private final MediaLibraries libraries = MediaLibraryModule.mediaLibraries();

  @TempDir
  private Path folder;

  @Override
  public Path folder() {
    return folder;
  }

  @Override
  public AssetStore open() {
    return DOCK.lives(() ->
        new FolderStore(libraries.open(folder, MediaLibraries.Access.WRITER).get(), folder)).get();
  }

  @Override
  public AssetStore reopen(AssetStore store) {
    store.close();
    return open();
  }
}
