package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Revision;

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
   * @param wanted whether the library still has a photo that wants it
   */
  record NotStored(PhotoId photo, boolean wanted) implements Outcome {}

  /** The world is different now. */
  sealed interface Change extends DeliveryEvent {}

  record CameraChanged(CameraState camera) implements Change {}

  record HalChanged(HalState hal) implements Change {}

  record PressureChanged(Pressure pressure) implements Change {}

  /** A first stage was handed over. */
  record FirstStageDelivered() implements Change {}

  /** The alarm rang. */
  record Woke() implements Change {}

  /** Library and device are held against each other. */
  sealed interface Survey extends DeliveryEvent {}

  record SurveyBegan() implements Survey {}

  record Surveyed(Reconciliation found) implements Survey {}
}
