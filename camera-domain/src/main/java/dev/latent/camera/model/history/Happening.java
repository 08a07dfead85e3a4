package dev.latent.camera.model.history;

import dev.latent.camera.model.delivery.HoldReason.Gate;

/** What can happen to a photo's second phase, or to the whole second phase. Names are stored: they stay. */
public enum Happening {

  /** A process began to look after the second phase. Of no photo. */
  STARTED("a service starts"),

  /** It ended in order. Of no photo. */
  ENDED("the service ends"),

  /** All NORMAL work waits for what the detail names, a {@link Gate}. Of no photo. */
  GATE_SHUT("held"),

  /** NORMAL work may run. Of no photo. */
  GATE_OPENED("nothing holds it"),

  /** Of no photo. */
  RESET("the device is reset"),

  /** Its first stage is stored; the detail names the {@link Gate} that was shut then. */
  ADDED("its first stage is stored, and the full photo is wanted"),

  /** At a start; the detail names the {@link Gate} that was shut then. */
  ADOPTED("the device had its raw and nobody the photo: it was adopted"),

  /** It was given up because its raw was lost, and is awaited again. */
  RAW_FOUND("its raw is there again"),

  /** At a start. */
  FOUND_OPEN("a process died while it was being developed"),

  HASTENED("somebody wants it at once"),

  CALMED("the haste is over"),

  TRASHED("it is in the trash: processed last"),

  RESTORED("it is back from the trash"),

  RETRIED("somebody wants it tried again"),

  /** The detail is the execution mode. */
  BEGUN("the device works on it"),

  /** The detail is why. */
  INTERRUPTED("the device is told to stop"),

  /** It counts towards nothing. */
  PUT_BACK("the device has stopped, and another try follows"),

  /** The detail is the fault, and when the next try comes. */
  TRY_FAILED("a try failed"),

  FINISHED("the device has finished it"),

  /** The detail is the revision. */
  FINAL("final: the full photo is durable"),

  /** The detail is the fault. */
  GIVEN_UP("given up, it stays at low quality"),

  WITHDRAWN("its second phase was withdrawn"),

  REMOVED("it was deleted"),

  SWEPT("nobody has saved it, and it goes"),

  RAW_FREED("its raw is freed");

  private final String sentence;

  Happening(String sentence) {
    this.sentence = sentence;
  }

  /** Whether the second phase of its photo is over with it, until it is tried again. */
  public boolean isEnd() {
    return switch (this) {
      case FINAL, GIVEN_UP, WITHDRAWN, REMOVED, RAW_FREED -> true;
      case STARTED, ENDED, GATE_SHUT, GATE_OPENED, RESET, ADDED, ADOPTED, RAW_FOUND, FOUND_OPEN, HASTENED, CALMED,
          TRASHED, RESTORED, RETRIED, BEGUN, INTERRUPTED, PUT_BACK, TRY_FAILED, FINISHED, SWEPT -> false;
    };
  }

  String sentence(String detail) {
    return switch (this) {
      case GATE_SHUT -> sentence + ": " + Gates.sentence(detail);
      case INTERRUPTED, TRY_FAILED, GIVEN_UP -> detail.isEmpty() ? sentence : sentence + ": " + Gates.sentence(detail);
      case BEGUN -> sentence + ", " + detail;
      case FINAL -> sentence + ", revision " + detail;
      case FOUND_OPEN -> sentence + ", " + detail;
      case STARTED, ENDED, GATE_OPENED, RESET, ADDED, ADOPTED, RAW_FOUND, HASTENED, CALMED, TRASHED, RESTORED, RETRIED,
          PUT_BACK, FINISHED, WITHDRAWN, REMOVED, SWEPT, RAW_FREED -> sentence;
    };
  }
}
