package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;
import io.vavr.control.Option;

/**
 * What the media library keeps of a photo's second phase.
 *
 * @param failure why it was given up; only with standing FAILED
 * @param tries what it went through so far
 */
public record DeliveryRecord(PhotoId photo, Standing standing, Option<ProcessingFault> failure, Tries tries) {

  public DeliveryRecord {
    if (failure.isDefined() != (standing == Standing.FAILED)) {
      throw new IllegalArgumentException("a failure has a reason, and only a failure: " + standing + " " + failure);
    }
  }

  /** {@return a record without tries} */
  public static DeliveryRecord of(PhotoId photo, Standing standing) {
    return new DeliveryRecord(photo, standing, Option.none(), Tries.NONE);
  }

  /** {@return a photo that was given up, without tries} */
  public static DeliveryRecord failed(PhotoId photo, ProcessingFault why) {
    return of(photo, Standing.LOW).failed(why);
  }

  /** {@return whether it was given up because its raw was lost} */
  public boolean lost() {
    return failure.contains(ProcessingFault.RAW_LOST);
  }

  /** {@return the same photo, given up} */
  public DeliveryRecord failed(ProcessingFault why) {
    return new DeliveryRecord(photo, Standing.FAILED, Option.some(why), tries);
  }

  /** {@return the same photo, standing otherwise; not FAILED} */
  public DeliveryRecord standing(Standing now) {
    return new DeliveryRecord(photo, now, Option.none(), tries);
  }

  /** {@return the same photo with what it went through} */
  public DeliveryRecord with(Tries now) {
    return new DeliveryRecord(photo, standing, failure, now);
  }
}
