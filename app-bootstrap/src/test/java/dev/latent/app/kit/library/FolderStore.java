package dev.latent.app.kit.library;

import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.port.driven.AssetStore;
import java.nio.file.Path;

/** A store that knows its folder, and does as another one does. */
class FolderStore extends ForwardingStore {

  private final Path folder;

  FolderStore(AssetStore good, Path folder) {
    super(good);
    this.folder = folder;
  }

  FolderStore(FolderStore good) {
    this(good.good, good.folder);
  }

  final Path file(String path) {
    return folder.resolve(path);
  }

  final Path file(PhotoAsset row) {
    return file(row.path());
  }
}
