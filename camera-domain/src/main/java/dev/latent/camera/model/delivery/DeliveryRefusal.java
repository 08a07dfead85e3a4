package dev.latent.camera.model.delivery;

/** Why a wish about a photo's second phase is not granted; nothing has changed. */
public enum DeliveryRefusal {
  /** It has no second phase, or none any more. */
  NOT_PENDING,
  /** It has not failed. */
  NOT_FAILED,
  /** Its raw is gone. */
  RAW_LOST,
  /** The library could not note it. */
  NOT_STORED
}
