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
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Decides every change of a row; stores only commit it. Pure functions of the row as it is. */
public final class AssetMachine {

  /** In characters. Source: Media Library Kit, setUserComment. */
  static final int LONGEST_COMMENT = 420;

  /** How long a temporary asset waits for somebody to save it; ours. */
  public static final Duration UNSAVED = Duration.ofHours(24);

  private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("'IMG_'yyyyMMdd_HHmmss");
  private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("'DCIM/'yyyy-MM");

  private AssetMachine() {}

  /**
   * A change, with what it puts into the file.
   *
   * @param content none leaves the file as it is
   */
  public record Decision(AssetChange change, Option<EncodedImage> content) {}

  /** What an asset is called that nobody has given a title. Source: Media Library Kit, createAsset. */
  public static String title(OffsetDateTime now) {
    return TITLE.format(now);
  }

  /** An empty asset, as createAsset makes it. */
  public static NewAsset named(DisplayName name, OffsetDateTime now) {
    return new NewAsset.Builder().folder(FOLDER.format(now)).displayName(name).takenAt(now).build();
  }

  /**
   * The asset of a photo as the camera stores it, temporary until somebody saves it: LOW awaits its second phase, FULL
   * has none.
   */
  public static NewAsset captured(CaptureFacts facts, PhotoQuality quality) {
    return new NewAsset.Builder().from(kept(facts, quality)).temporary(true).build();
  }

  /** The asset of a photo of which the device alone knows. */
  public static NewAsset adopted(CaptureFacts facts) {
    return kept(facts, PhotoQuality.LOW);
  }

  private static NewAsset kept(CaptureFacts facts, PhotoQuality quality) {
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
   * @return none when there is nothing to do; refused: PARAMETER (401) for a request without operations, an empty title,
   *     what is too long, an empty image, or an edit without its image or of an asset without content;
   *     NOT_SYSTEM_APPLICATION (202) for what is not for others: a proxy, a favourite, a place, a comment;
   *     INVALID_DISPLAY_NAME (14000001) for a title that is none; OPERATION_NOT_SUPPORTED (14000016) for operations that
   *     contradict each other, or a resource where there is content already
   */
  public static Either<AssetError, Option<Decision>> ask(PhotoAsset row, MediaAssetChangeRequest request, Caller caller,
      OffsetDateTime now) {
    return ChangeRequests.ask(row, request, caller, now);
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
  public static Option<AssetChange.Develop> developed(PhotoAsset row) {
    return awaiting(row).map(it -> new AssetChange.Develop(row, copy(row)
        .quality(PhotoQuality.FULL)
        .delivery(Option.some(it.standing(Standing.FINAL)))
        .build()));
  }

  /**
   * As {@link #developed}, of a file that somebody has changed behind the library's back: that is an edit like any other,
   * and stays.
   *
   * @param found what the file is now
   */
  public static Option<AssetChange.Develop> developed(PhotoAsset row, ImageContent found, OffsetDateTime now) {
    PhotoEdit edit = new PhotoEdit(now, Option.none(), found);
    return developed(row).map(it -> row.edit().isDefined() ? it : new AssetChange.Develop(row, copy(it.to())
        .content(Option.some(found))
        .edit(Option.some(edit))
        .build()));
  }

  /** Nobody has saved it in time; none of one that is kept, or may still be saved. */
  public static Option<AssetChange.Delete> swept(PhotoAsset row, OffsetDateTime now) {
    return Option.when(row.temporary() && !sweptAt(row).isAfter(now), () -> new AssetChange.Delete(row));
  }

  /** When a temporary asset goes if nobody saves it. */
  public static OffsetDateTime sweptAt(PhotoAsset row) {
    return row.takenAt().plus(UNSAVED);
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
        .map(it -> record(row, it.standing(awaited(row)).with(it.tries().anew())));
  }

  /** A photo that was given up because its raw was lost is awaited again: the raw is there. */
  public static Option<AssetChange.Update> found(PhotoAsset row) {
    return row.delivery().filter(DeliveryRecord::lost).flatMap(_ -> retried(row));
  }

  /** How the second phase of that row stands when it begins, or begins again. */
  static Standing awaited(PhotoAsset row) {
    return row.trashedAt().isDefined() ? Standing.TRASHED : Standing.LOW;
  }

  /**
   * What its second phase went through is kept, until it is over.
   *
   * @return none when nothing awaits it any more; the row as it is when a later note is there already
   */
  public static Option<AssetChange.Update> noted(PhotoAsset row, Tries tries) {
    return awaiting(row).map(it -> record(row, it.tries().note() < tries.note() ? it.with(tries) : it));
  }

  /** What whoever watches the library is told after a commit; none of what a photo went through, or is temporary. */
  public static Option<AssetChanged> told(AssetChange change, PhotoAsset row) {
    return switch (change) {
      case AssetChange.Create(var asset) -> Option.when(!asset.temporary(), () -> new AssetChanged.Added(row));
      case AssetChange.OfRow it when appears(it.from(), row) -> Option.some(new AssetChanged.Added(row));
      case AssetChange.OfRow it -> Option.when(visible(it.from(), row), () -> new AssetChanged.Updated(row));
      case AssetChange.Delete(var from) -> Option.when(!from.temporary(), () -> new AssetChanged.Removed(row.id()));
    };
  }

  /** Whether it is a temporary asset that becomes a kept one. */
  public static boolean appears(PhotoAsset from, PhotoAsset to) {
    return from.temporary() && !to.temporary();
  }

  /** Whether it changes more than what is noted of tries, of an asset that others may see. */
  public static boolean visible(PhotoAsset from, PhotoAsset to) {
    return !to.temporary() && !untried(from).equals(untried(to));
  }

  private static PhotoAsset untried(PhotoAsset row) {
    return copy(row).version(0).delivery(row.delivery().map(it -> it.with(Tries.NONE))).build();
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
