package dev.latent.app.simulation;

/** What can go wrong. */
public enum FaultKind {
  /** The process is killed at a step on a disk; another begins. */
  KILL,
  /** As KILL, and what was not synced is gone. */
  POWER_LOSS,
  /** A step on a disk fails. */
  DISK_ERROR,
  /** Nothing more has room for a while. */
  DISK_FULL,
  /** A step on a disk is done by half and fails. */
  SHORT_WRITE,
  /** The image processor dies with what it has in work, and is back after a while. */
  DEVICE_DEATH,
  /** The image processor never answers for what it has in work. */
  DEVICE_HANG,
  /** An answer of the image processor comes twice. */
  DUPLICATE_RESULT,
  /** An answer of the image processor comes after the watchdog. */
  LATE_RESULT,
  /** The image processor answers for a photo that nobody knows. */
  UNKNOWN_RESULT,
  /** Somebody sets the clock. */
  CLOCK_JUMP;

  /** Whether it comes with a step on a disk. */
  boolean ofDisk() {
    return switch (this) {
      case KILL, POWER_LOSS, DISK_ERROR, DISK_FULL, SHORT_WRITE -> true;
      case DEVICE_DEATH, DEVICE_HANG, DUPLICATE_RESULT, LATE_RESULT, UNKNOWN_RESULT, CLOCK_JUMP -> false;
    };
  }
}
