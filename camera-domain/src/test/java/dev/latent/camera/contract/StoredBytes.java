package dev.latent.camera.contract;

import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;

/** A stored revision made of given bytes. Its row says nothing true of them but which asset and revision they are. */
public final class StoredBytes implements StoredImage {

  private static final OffsetDateTime TAKEN = OffsetDateTime.parse("2026-11-20T09:30:00.250+05:30");

  private final PhotoAsset asset;
  private final byte[] bytes;
  private final boolean readable;
  private boolean closed;

  private StoredBytes(PhotoAsset asset, byte[] bytes, boolean readable) {
    this.asset = asset;
    this.bytes = bytes;
    this.readable = readable;
  }

  public static StoredBytes of(long asset, int revision, byte[] bytes) {
    return new StoredBytes(row(asset, revision, bytes.length), bytes.clone(), true);
  }

  /** The same, and reading it fails. */
  public StoredBytes unreadable() {
    return new StoredBytes(asset, bytes, false);
  }

  private static PhotoAsset row(long asset, int revision, int bytes) {
    return new PhotoAsset.Builder().id(new AssetId(asset)).folder(AssetSamples.FOLDER)
        .fileName(DisplayName.jpeg("IMG_" + asset)).displayName(DisplayName.jpeg("IMG_" + asset)).takenAt(TAKEN)
        .quality(PhotoQuality.FULL).revision(new Revision(revision)).version(revision)
        .content(Option.some(new ImageContent(new Size(1, 1), bytes, "0".repeat(64)))).delivery(Option.none()).build();
  }

  public boolean closed() {
    return closed;
  }

  @Override
  public PhotoAsset asset() {
    return asset;
  }

  @Override
  public InputStream open() throws IOException {
    if (!readable) {
      throw new IOException("the disk is gone");
    }
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public void close() {
    closed = true;
  }
}
