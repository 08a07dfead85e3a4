package dev.latent.camera.model.delivery;

/**
 * Why a photo was not processed. Source: deferred processing service, DpsError; the last two are ours, with the number
 * that the real system would give.
 */
public enum ProcessingFault {
  SESSION_SYNC_NEEDED(1, 0),
  NOT_READY_TEMPORARILY(2, 1),
  INVALID_PHOTO_ID(3, 2),
  FAILED(4, 3),
  TIMEOUT(5, 4),
  HIGH_TEMPERATURE(6, 5),
  ABNORMAL(7, 5),
  INTERRUPTED(8, 6),
  /** The library has the photo, the device has no whole burst of it. */
  RAW_LOST(3, 2),
  /** The final image was there and could not be stored. */
  STORE_FAILED(4, 3);

  private final int dpsError;
  private final int errorCode;

  ProcessingFault(int dpsError, int errorCode) {
    this.dpsError = dpsError;
    this.errorCode = errorCode;
  }

  /** The number of the real system's DpsError. */
  public int dpsError() {
    return dpsError;
  }

  /** The number that the real system's callbacks give it, ErrorCode; heat has none of its own there. */
  public int errorCode() {
    return errorCode;
  }
}
