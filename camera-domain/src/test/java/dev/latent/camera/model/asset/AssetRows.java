package dev.latent.camera.model.asset;

import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetMachine.Decision;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Option;
import java.time.OffsetDateTime;

/** Rows as they may be, and what is put into them. */
final class AssetRows {

  static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-30T23:59:59.250+01:00");
  static final OffsetDateTime TAKEN = OffsetDateTime.parse("2026-12-01T00:00:00.125+01:00");
  static final PhotoId PHOTO = new PhotoId("p1");
  static final Caller SYSTEM = new Caller("com.example.camera", true);
  static final Caller OTHER = new Caller("com.example.other", false);
  static final CaptureFacts FACTS = new CaptureFacts.Builder()
      .photo(PHOTO)
      .camera(new CameraId("back"))
      .mode(SceneMode.NORMAL_PHOTO)
      .setting(PhotoCaptureSetting.none())
      .takenAt(TAKEN)
      .title("IMG_20261201_000000_125")
      .build();

  static final EncodedImage IMAGE = BytesImage.noise(1, 10);

  static PhotoAsset row(NewAsset made, Option<ImageContent> content) {
    return new PhotoAsset.Builder().id(new AssetId(7)).folder(made.folder()).fileName(made.displayName())
        .displayName(made.displayName()).location(made.location())
        .takenAt(made.takenAt()).quality(made.quality()).revision(new Revision(content.isDefined() ? 1 : 0)).version(3)
        .content(content).delivery(made.delivery()).build();
  }

  static PhotoAsset empty() {
    return row(AssetMachine.named(new DisplayName("holiday.jpg"), NOW), Option.none());
  }

  static PhotoAsset photo(Standing standing) {
    DeliveryRecord record = standing == Standing.FAILED
        ? DeliveryRecord.failed(PHOTO, ProcessingFault.TIMEOUT)
        : DeliveryRecord.of(PHOTO, standing);
    PhotoAsset low = row(AssetMachine.captured(FACTS, PhotoQuality.LOW), content());
    return new PhotoAsset.Builder().from(low).delivery(Option.some(record)).build();
  }

  /** As the camera has stored it, and nobody has saved it. */
  static PhotoAsset temporary() {
    return new PhotoAsset.Builder().from(photo(Standing.LOW)).temporary(true).build();
  }

  /** What a request comes to that is not refused. */
  static Decision decided(PhotoAsset row, MediaAssetChangeRequest request, Caller caller) {
    return AssetMachine.ask(row, request, caller, NOW).get().get();
  }

  static AssetChange.OfRow change(Decision decision) {
    return (AssetChange.OfRow) decision.change();
  }

  static int code(PhotoAsset row, MediaAssetChangeRequest request, Caller caller) {
    return AssetMachine.ask(row, request, caller, NOW).getLeft().code().code();
  }

  static Option<ImageContent> content() {
    return Option.some(new ImageContent(new Size(4, 3), 10, "0".repeat(64)));
  }

  static Standing standing(Option<? extends AssetChange.OfRow> change) {
    return change.get().to().delivery().get().standing();
  }

  private AssetRows() {}
}
