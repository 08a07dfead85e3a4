package dev.latent.camera.model.delivery;

import java.time.Duration;

/** Why a photo is not final yet. */
public sealed interface HoldReason {

  /** One sentence for a person. */
  String sentence();

  /** A gate that is shut for all NORMAL and LOW work. */
  enum Gate implements HoldReason {
    PAUSED("the second phase is paused"),
    CAMERA_OPENING("the camera is opening"),
    CAMERA_OPEN("the camera is open"),
    PROCESSOR_DISCONNECTED("the image processor is away"),
    PROCESSOR_NOT_READY("the image processor is not ready"),
    SYNCHRONISING("library and device are being compared"),
    LIBRARY_BUSY("a finished photo is being stored first"),
    THERMAL_FAIR("the device is warm"),
    THERMAL_SEVERE("the device is hot"),
    MEMORY_SHORT("memory is short"),
    DISK_BUSY("the disk is busy"),
    BATTERY_LOW("the battery is low"),
    QUIET_HOURS("these are quiet hours");

    private final String sentence;

    Gate(String sentence) {
      this.sentence = sentence;
    }

    @Override
    public String sentence() {
      return sentence;
    }
  }

  /**
   * It failed before and waits for its next try.
   *
   * @param attempts that failed so far, deaths of the device and heat among them
   * @param nextTry steady time
   */
  record BackingOff(ProcessingFault after, int attempts, Duration nextTry) implements HoldReason {

    @Override
    public String sentence() {
      return "try " + (attempts + 1) + " comes later, after " + after;
    }
  }

  /** Others come first. */
  record Behind(int ahead) implements HoldReason {

    @Override
    public String sentence() {
      return ahead + " ahead of it";
    }
  }

  /** It is being processed now, or its result is being stored. */
  record Running() implements HoldReason {

    @Override
    public String sentence() {
      return "it is being developed";
    }
  }

  /** It was given up; only a retry goes on. */
  record GivenUp(ProcessingFault why) implements HoldReason {

    @Override
    public String sentence() {
      return "it was given up after " + why;
    }
  }
}
