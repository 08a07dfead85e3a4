package dev.latent.camera.model.asset;

/** What whoever watches the media library is told after a commit. Source: Media Library Kit, NotifyType. */
public sealed interface AssetChanged {

  AssetId asset();

  record Added(PhotoAsset now) implements AssetChanged {

    @Override
    public AssetId asset() {
      return now.id();
    }
  }

  record Updated(PhotoAsset now) implements AssetChanged {

    @Override
    public AssetId asset() {
      return now.id();
    }
  }

  record Removed(AssetId asset) implements AssetChanged {}
}
