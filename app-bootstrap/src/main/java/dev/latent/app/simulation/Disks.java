package dev.latent.app.simulation;

import dev.latent.camera.simulation.Steps;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.function.Consumer;

/** Takes the steps of all disks of a device, and lets go wrong what is due. Confined. */
final class Disks implements Steps {

  /** Steps that need room and find none while a disk is full. */
  private static final int FULL_FOR = 12;

  private final Consumer<FaultKind> happens;
  private Option<Act.Fault> due = Option.none();
  private int left;
  private int fullFor;
  private boolean dead;
  private boolean powerless;
  private boolean faultless;

  /** @param happens told of each fault when it comes */
  Disks(Consumer<FaultKind> happens) {
    this.happens = happens;
  }

  /** In place of what is due, if that has not come. */
  void arm(Act.Fault fault) {
    due = Option.when(!faultless, fault);
    left = fault.after();
  }

  /** Nothing goes wrong any more. */
  void calm() {
    faultless = true;
    due = Option.none();
    fullFor = 0;
  }

  /** The process is gone, and has not been followed by another. */
  boolean isDead() {
    return dead;
  }

  /** Another process begins. */
  void revive() {
    dead = false;
  }

  /** Whether the last death was a loss of power; asked once. */
  boolean lostPower() {
    boolean was = powerless;
    powerless = false;
    return was;
  }

  @Override
  public void take(String name, Step step, Step half) throws IOException {
    if (dead) {
      throw new Killed();
    }
    if (fullFor > 0 && name.matches("(allocate|write|stage|commit).*")) {
      fullFor--;
      half.take();
      throw new IOException("No space left on device");
    }
    if (due.isEmpty() || left-- > 0) {
      step.take();
      return;
    }
    Act.Fault fault = due.get();
    due = Option.none();
    happens.accept(fault.kind());
    goWrong(fault, step, half);
  }

  private void goWrong(Act.Fault fault, Step step, Step half) throws IOException {
    switch (fault.kind()) {
      case KILL, POWER_LOSS -> {
        (fault.half() == 2 ? step : fault.half() == 1 ? half : (Step) () -> {}).take();
        powerless = fault.kind() == FaultKind.POWER_LOSS;
        dead = true;
        throw new Killed();
      }
      case DISK_ERROR -> throw new IOException("Input/output error");
      case DISK_FULL -> {
        fullFor = FULL_FOR;
        throw new IOException("No space left on device");
      }
      case SHORT_WRITE -> {
        half.take();
        throw new IOException("Input/output error");
      }
      case DEVICE_DEATH, DEVICE_HANG, DUPLICATE_RESULT, LATE_RESULT, UNKNOWN_RESULT, CLOCK_JUMP -> step.take();
    }
  }
}
