package dev.latent.benchmarks.library;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.medialibrary.MediaLibraries;
import dev.latent.medialibrary.MediaLibraryModule;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.OffsetDateTime;

/** The media library under measurement: what it refuses ends the measurement. */
final class Library {

  private static final MediaLibraries LIBRARIES = MediaLibraryModule.mediaLibraries();

  private static final String FOLDER = "DCIM/2026-11";
  private static final OffsetDateTime TAKEN = OffsetDateTime.parse("2026-11-20T09:30:00.250+05:30");

  private Library() {}

  static AssetStore open(Path folder, MediaLibraries.Access access) {
    return LIBRARIES.open(folder, access).getOrElseThrow(it -> new IllegalStateException(it.what()));
  }

  /** Numbers that follow each other make photos that do not, as real ones. */
  static PhotoId photo(long number) {
    return new PhotoId("%08x%024x".formatted(number * 2_654_435_761L & 0xffff_ffffL, number));
  }

  /** A final photo, in the same folder as all others. */
  static PhotoAsset add(AssetStore store, int number, EncodedImage content) {
    return add(store, FOLDER, number, TAKEN, content);
  }

  /** A final photo. */
  static PhotoAsset add(AssetStore store, String folder, int number, OffsetDateTime takenAt, EncodedImage content) {
    NewAsset asset = new NewAsset.Builder()
        .folder(folder)
        .displayName(DisplayName.jpeg("IMG_" + number))
        .takenAt(takenAt)
        .delivery(Option.some(DeliveryRecord.of(photo(number), Standing.FINAL)))
        .build();
    return committed(store, new AssetChange.Create(asset), content);
  }

  static PhotoAsset replace(AssetStore store, PhotoAsset row, EncodedImage content) {
    return committed(store, new AssetChange.Update(row, row), content);
  }

  private static PhotoAsset committed(AssetStore store, AssetChange change, EncodedImage content) {
    return store.commit(change, Option.some(content)).getOrElseThrow(it -> new IllegalStateException(it.toString()));
  }
}
