package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetId;
import java.util.HashMap;
import java.util.Map;

/** What a disk would hold of a library in memory; guarded by itself. */
final class MemoryShelf {

  final MemoryCatalogue rows = new MemoryCatalogue();
  final Map<AssetId, MemoryImage> contents = new HashMap<>();
  final Map<AssetId, MemoryImage> originals = new HashMap<>();
}
