package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.photo.PhotoId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** What a disk would hold of a library in memory; guarded by itself. */
final class MemoryShelf {

  final NavigableMap<AssetId, PhotoAsset> rows = new TreeMap<>();
  final Map<AssetId, MemoryImage> contents = new HashMap<>();
  final Map<AssetId, MemoryImage> originals = new HashMap<>();
  final NavigableMap<AssetId, DeliveryRecord> tombstones = new TreeMap<>();
  final Map<PhotoId, AssetId> photos = new HashMap<>();
  final Set<String> paths = new HashSet<>();
  final MemoryNews news = new MemoryNews();
  long lastId;
  boolean paused;
}
