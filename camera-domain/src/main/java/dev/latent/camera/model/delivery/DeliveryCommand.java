package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.Set;

/** What the second phase wants done. */
public sealed interface DeliveryCommand {

  record ProcessImage(PhotoId photo, ExecutionMode mode) implements DeliveryCommand {}

  record Interrupt() implements DeliveryCommand {}

  record Reset() implements DeliveryCommand {}

  record Rest() implements DeliveryCommand {}

  /** Fetch the finished image and make it durable in the library; answered by Stored or NotStored. */
  record Store(PhotoId photo) implements DeliveryCommand {}

  /** The library notes what the photo went through; answered by Noted or NotNoted. */
  record Note(PhotoId photo, Tries tries) implements DeliveryCommand {}

  /** Nobody needs the raw any more. */
  record FreeRaw(PhotoId photo) implements DeliveryCommand {}

  /** The library notes that it was given up. */
  record RecordFailure(PhotoId photo, ProcessingFault why) implements DeliveryCommand {}

  /** These tombstones may go. */
  record Bury(Set<PhotoId> photos) implements DeliveryCommand {}

  /** Hold library and device against each other. */
  record BeginSurvey() implements DeliveryCommand {}

  record Tell(DeliveryNotice notice) implements DeliveryCommand {}
}
