package dev.latent.camera.model.delivery;

/**
 * Why a photo was not processed. Source: deferred processing service, DpsError; the last two are ours, with the number
 * that the real system would give.
 */
public enum ProcessingFault {
  SESSION_SYNC_NEEDED(1),
  NOT_READY_TEMPORARILY(2),
  INVALID_PHOTO_ID(3),
  FAILED(4),
  TIMEOUT(5),
  HIGH_TEMPERATURE(6),
  ABNORMAL(7),
  INTERRUPTED(8),
  /** The library has the photo, the device has no whole burst of it. */
  RAW_LOST(3),
  /** The final image was there and could not be stored. */
  STORE_FAILED(4);

  private final int dpsError;

  ProcessingFault(int dpsError) {
    this.dpsError = dpsError;
  }

  /** The number of the real system's DpsError. */
  public int dpsError() {
    return dpsError;
  }
}
