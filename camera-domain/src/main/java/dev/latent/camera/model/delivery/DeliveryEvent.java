package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Option;
import java.time.OffsetDateTime;

/** What happens to the second phase. */
public sealed interface DeliveryEvent {

  /** Somebody wants something of a photo. What has to be durable is durable already. */
  sealed interface Wish extends DeliveryEvent {
    PhotoId photo();
  }

  /** The library has its first stage, the device its raw. */
  record Add(PhotoId photo) implements Wish {}

  /**
   * Deleted by the user.
   *
   * @param restorable whether it is only in the trash: processed last
   */
  record Remove(PhotoId photo, boolean restorable) implements Wish {}

  /** Back from the trash. */
  record Restore(PhotoId photo) implements Wish {}

  record ProcessNow(PhotoId photo) implements Wish {}

  /** The haste is over; the photo stays wanted. */
  record TakeBack(PhotoId photo) implements Wish {}

  record Withdraw(PhotoId photo) implements Wish {}

  record Retry(PhotoId photo) implements Wish {}

  /** How something ended that was begun. */
  sealed interface Outcome extends DeliveryEvent {
    PhotoId photo();
  }

  record Finished(PhotoId photo) implements Outcome {}

  record Broke(PhotoId photo, ProcessingFault fault) implements Outcome {}

  record Stored(PhotoId photo, Revision revision) implements Outcome {}

  /**
   * The final image is not in the library.
   *
   * @param why what went wrong; none when the library has no photo that wants it
   */
  record NotStored(PhotoId photo, Option<ProcessingFault> why) implements Outcome {}

  /** The library has noted that, durable. */
  record Noted(PhotoId photo, int note) implements Outcome {}

  /**
   * The library has not noted it.
   *
   * @param wanted whether the library still has a photo that waits for its second phase
   */
  record NotNoted(PhotoId photo, boolean wanted) implements Outcome {}

  /** The world is different now. */
  sealed interface Change extends DeliveryEvent {}

  record CameraChanged(CameraState camera) implements Change {}

  record HalChanged(HalState hal) implements Change {}

  record PressureChanged(Pressure pressure) implements Change {}

  /** A first stage was handed over. */
  record FirstStageDelivered() implements Change {}

  /** Somebody lets the whole service wait, or go on. */
  record PauseChanged(boolean paused) implements Change {}

  /** What the clock on the wall says now. */
  record ClockRead(OffsetDateTime civil) implements Change {}

  /** The process ends in order: what runs is not to blame for that. */
  record Closing() implements Change {}

  /** The alarm rang. */
  record Woke() implements Change {}

  /** Library and device are held against each other. */
  sealed interface Survey extends DeliveryEvent {}

  record SurveyBegan() implements Survey {}

  record Surveyed(Reconciliation found) implements Survey {}
}
