package dev.latent.camera.contract;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.MediaAssetEditData;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoEdit;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.JobPriority;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.delivery.Tries;
import dev.latent.camera.model.photo.Location;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;

/** Rows to be made, changes of them, and what a store has to say about them afterwards. */
public final class AssetSamples {

  public static final String FOLDER = "DCIM/2026-11";

  /** What photos went through: hardly anything, much, and the most. */
  public static final List<Tries> TRIES = List.of(
      new Tries(1, true, 0, 0, 0, Option.none(), JobPriority.NORMAL),
      new Tries(7, false, 5, 2, 3, Option.some(Instant.parse("2026-11-20T11:00:00.250Z")), JobPriority.HIGH),
      new Tries(Integer.MAX_VALUE, true, 1, 1, 1, Option.some(Instant.EPOCH), JobPriority.LOW));

  private static final OffsetDateTime TAKEN = OffsetDateTime.parse("2026-11-20T09:30:00.250+05:30");

  private AssetSamples() {}

  /** A photo whose final image is awaited. */
  public static NewAsset low(String photo) {
    return new NewAsset.Builder()
        .folder(FOLDER)
        .displayName(DisplayName.jpeg("IMG_" + photo))
        .takenAt(TAKEN)
        .quality(PhotoQuality.LOW)
        .delivery(Option.some(DeliveryRecord.of(new PhotoId(photo), Standing.LOW)))
        .build();
  }

  /** An asset without a second phase. */
  public static NewAsset plain(String title) {
    return new NewAsset.Builder().folder(FOLDER).displayName(DisplayName.jpeg(title)).takenAt(TAKEN).build();
  }

  public static PhotoAsset created(AssetStore store, NewAsset asset, EncodedImage content) {
    return store.commit(new AssetChange.Create(asset), Option.some(content)).getOrElseThrow(AssetSamples::refused);
  }

  public static PhotoAsset created(AssetStore store, NewAsset asset) {
    return store.commit(new AssetChange.Create(asset), Option.none()).getOrElseThrow(AssetSamples::refused);
  }

  public static PhotoAsset updated(AssetStore store, PhotoAsset from, PhotoAsset to) {
    return store.commit(new AssetChange.Update(from, to), Option.none()).getOrElseThrow(AssetSamples::refused);
  }

  public static PhotoAsset updated(AssetStore store, PhotoAsset from, PhotoAsset to, EncodedImage content) {
    return store.commit(new AssetChange.Update(from, to), Option.some(content))
        .getOrElseThrow(AssetSamples::refused);
  }

  /** A change with content that the store takes. */
  public static PhotoAsset changed(AssetStore store, AssetChange change, EncodedImage content) {
    return store.commit(change, Option.some(content)).getOrElseThrow(AssetSamples::refused);
  }

  /** A photo that went through this. */
  public static PhotoAsset noted(AssetStore store, String photo, Tries tries) {
    PhotoAsset row = created(store, low(photo), BytesImage.noise(1, 10));
    return updated(store, row, new PhotoAsset.Builder().from(row)
        .delivery(row.delivery().map(it -> it.with(tries))).build());
  }

  /** The same photo, without a hope for its final image. */
  public static PhotoAsset givenUp(AssetStore store, PhotoAsset row) {
    return updated(store, row, new PhotoAsset.Builder().from(row)
        .delivery(row.delivery().map(it -> it.failed(ProcessingFault.ABNORMAL))).build());
  }

  /** The same row with all that people can say of a photo. */
  public static PhotoAsset said(PhotoAsset row) {
    return new PhotoAsset.Builder().from(row).displayName(new DisplayName("Zo\u00eb \u2665.jpg")).favorite(true)
        .location(Option.some(new Location(-33.5, 151.25, Option.some(4.5)))).userComment("at \"last\"\n")
        .trashedAt(Option.some(OffsetDateTime.parse("2026-11-20T09:30:00.250-03:00"))).build();
  }

  /** A user's edit of that row. */
  public static AssetChange.Edit edit(PhotoAsset row) {
    PhotoEdit edit = new PhotoEdit(TAKEN.plusDays(1), Option.some(new MediaAssetEditData("editor", "1", "{\"crop\": 1}")),
        row.edit().map(PhotoEdit::original).getOrElse(row.content()::get));
    return new AssetChange.Edit(row, new PhotoAsset.Builder().from(row).edit(Option.some(edit)).build());
  }

  /** What undoes it. */
  public static AssetChange.Revert revert(PhotoAsset row) {
    return new AssetChange.Revert(row, new PhotoAsset.Builder().from(row).edit(Option.none()).build());
  }

  /** The final image of that row. */
  public static AssetChange.Develop develop(PhotoAsset row) {
    return new AssetChange.Develop(row, finished(row));
  }

  /** All bytes of what is kept under an edit. */
  public static byte[] original(AssetStore store, AssetId asset) {
    try (StoredImage image = store.openOriginal(asset).getOrElseThrow(it -> new AssertionError("not readable: " + it))) {
      return bytes(image);
    }
  }

  public static PhotoAsset deleted(AssetStore store, PhotoAsset from) {
    return store.commit(new AssetChange.Delete(from), Option.none()).getOrElseThrow(AssetSamples::refused);
  }

  /** The same row, as the domain wants it once the final image is there. */
  public static PhotoAsset finished(PhotoAsset row) {
    return standing(row, Standing.FINAL).quality(PhotoQuality.FULL).build();
  }

  /** The same row in another standing; its quality stays. */
  public static PhotoAsset.Builder standing(PhotoAsset row, Standing standing) {
    return new PhotoAsset.Builder()
        .from(row)
        .delivery(row.photo().map(photo -> DeliveryRecord.of(photo, standing)));
  }

  /** All bytes of the asset's current revision. */
  public static byte[] bytes(AssetStore store, AssetId asset) {
    try (StoredImage image = store.open(asset).getOrElseThrow(it -> new AssertionError("not readable: " + it))) {
      return bytes(image);
    }
  }

  public static byte[] bytes(StoredImage image) {
    try (InputStream in = image.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("content of asset " + image.asset().id() + " is not readable to its end", e);
    }
  }

  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static AssertionError refused(Object refusal) {
    return new AssertionError("the store refused: " + refusal);
  }
}
