package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;
import io.vavr.control.Option;

/**
 * What the media library keeps of a photo's second phase.
 *
 * @param failure why it was given up; only with standing FAILED
 */
public record DeliveryRecord(PhotoId photo, Standing standing, Option<ProcessingFault> failure) {

  public DeliveryRecord {
    if (failure.isDefined() != (standing == Standing.FAILED)) {
      throw new IllegalArgumentException("a failure has a reason, and only a failure: " + standing + " " + failure);
    }
  }

  public static DeliveryRecord of(PhotoId photo, Standing standing) {
    return new DeliveryRecord(photo, standing, Option.none());
  }

  public static DeliveryRecord failed(PhotoId photo, ProcessingFault why) {
    return new DeliveryRecord(photo, Standing.FAILED, Option.some(why));
  }
}
