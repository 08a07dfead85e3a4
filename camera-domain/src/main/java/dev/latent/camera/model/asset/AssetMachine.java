package dev.latent.camera.model.asset;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.delivery.Tries;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.photo.CaptureFacts;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Decides every change of a row; stores only commit it. Pure functions of the row as it is. */
public final class AssetMachine {

  /** In characters. Source: Media Library Kit, setUserComment. */
  static final int LONGEST_COMMENT = 420;

  private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("'DCIM/'yyyy-MM");

  private AssetMachine() {}

  /**
   * A change, with what it puts into the file.
   *
   * @param content none leaves the file as it is
   */
  public record Decision(AssetChange.Update change, Option<EncodedImage> content) {}

  /** An empty asset, as createAsset makes it. */
  public static NewAsset named(DisplayName name, OffsetDateTime now) {
    return new NewAsset.Builder().folder(FOLDER.format(now)).displayName(name).takenAt(now).build();
  }

  /** The asset of a photo as the camera stores it: LOW awaits its second phase, FULL has none. */
  public static NewAsset captured(CaptureFacts facts, PhotoQuality quality) {
    Standing standing = switch (quality) {
      case LOW -> Standing.LOW;
      case FULL -> Standing.FINAL;
    };
    return new NewAsset.Builder()
        .from(named(DisplayName.jpeg(facts.title()), facts.takenAt()))
        .quality(quality)
        .location(facts.setting().location())
        .delivery(Option.some(DeliveryRecord.of(facts.photo(), standing)))
        .build();
  }

  /** The same asset under its {@code number}th name, for when the others are taken. */
  public static NewAsset renamed(NewAsset asset, int number) {
    return new NewAsset.Builder().from(asset).displayName(asset.displayName().numbered(number)).build();
  }

  /**
   * What an application's request comes to: all of it or nothing.
   *
   * @return refused: PARAMETER (401) for a request without operations, an empty title or a comment that is too long;
   *     NOT_SYSTEM_APPLICATION (202) for what is not for others: a proxy, a favourite, a place, a comment;
   *     INVALID_DISPLAY_NAME (14000001) for a title that is none; OPERATION_NOT_SUPPORTED (14000016) for more than one
   *     resource or where there is content already
   */
  public static Either<AssetError, Decision> ask(PhotoAsset row, MediaAssetChangeRequest request, Caller caller) {
    return ChangeRequests.ask(row, request, caller);
  }

  /** Into the trash, from where it comes back; its second phase goes on last. None when it is there already. */
  public static Option<AssetChange.Update> trashed(PhotoAsset row, OffsetDateTime now) {
    return Option.when(row.trashedAt().isEmpty(), () -> new AssetChange.Update(row, copy(row)
        .trashedAt(Option.some(now))
        .delivery(row.delivery().map(it -> it.standing() == Standing.LOW ? it.standing(Standing.TRASHED) : it))
        .build()));
  }

  /** Out of the trash. None when it is not there. */
  public static Option<AssetChange.Update> restored(PhotoAsset row) {
    return row.trashedAt().map(_ -> new AssetChange.Update(row, copy(row)
        .trashedAt(Option.none())
        .delivery(row.delivery().map(it -> it.standing() == Standing.TRASHED ? it.standing(Standing.LOW) : it))
        .build()));
  }

  /** The finished image has come; none when the row wants none: it is FULL already, or the user ended the second phase. */
  public static Option<AssetChange.Update> developed(PhotoAsset row) {
    return awaiting(row).map(it -> new AssetChange.Update(row, copy(row)
        .quality(PhotoQuality.FULL)
        .delivery(Option.some(it.standing(Standing.FINAL)))
        .build()));
  }

  /** The second phase was given up; quality stays what it is. */
  public static Option<AssetChange.Update> failed(PhotoAsset row, ProcessingFault why) {
    return awaiting(row).map(it -> record(row, it.failed(why)));
  }

  /** The user ended the second phase; quality stays LOW. */
  public static Option<AssetChange.Update> withdrawn(PhotoAsset row) {
    return awaiting(row).map(it -> record(row, it.standing(Standing.WITHDRAWN)));
  }

  /** A photo that was given up is awaited again. */
  public static Option<AssetChange.Update> retried(PhotoAsset row) {
    return row.delivery()
        .filter(it -> it.standing() == Standing.FAILED)
        .map(it -> record(row, it.standing(row.trashedAt().isDefined() ? Standing.TRASHED : Standing.LOW)
            .with(it.tries().anew())));
  }

  /**
   * What its second phase went through is kept, until it is over.
   *
   * @return none when nothing awaits it any more; the row as it is when a later note is there already
   */
  public static Option<AssetChange.Update> noted(PhotoAsset row, Tries tries) {
    return awaiting(row).map(it -> record(row, it.tries().note() < tries.note() ? it.with(tries) : it));
  }

  /** Whether it changes more than what is noted of tries. */
  public static boolean visible(AssetChange.Update change) {
    return !untried(change.from()).equals(untried(change.to()));
  }

  private static PhotoAsset untried(PhotoAsset row) {
    return copy(row).delivery(row.delivery().map(it -> it.with(Tries.NONE))).build();
  }

  /** Full quality, and known to be so. */
  public static boolean isFinal(PhotoAsset row) {
    return row.quality() == PhotoQuality.FULL && row.content().isDefined();
  }

  private static Option<DeliveryRecord> awaiting(PhotoAsset row) {
    return row.delivery().filter(it -> switch (it.standing()) {
      case LOW, TRASHED, FAILED -> true;
      case WITHDRAWN, FINAL, DELETED -> false;
    });
  }

  private static AssetChange.Update record(PhotoAsset row, DeliveryRecord record) {
    return new AssetChange.Update(row, copy(row).delivery(Option.some(record)).build());
  }

  private static PhotoAsset.Builder copy(PhotoAsset row) {
    return new PhotoAsset.Builder().from(row);
  }
}
