package dev.latent.camera.model.asset;

/** Names one asset of a media library; given by the library, counted from 1, never given again. */
public record AssetId(long value) implements Comparable<AssetId> {

  @Override
  public int compareTo(AssetId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
