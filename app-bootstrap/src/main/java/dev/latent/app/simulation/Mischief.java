package dev.latent.app.simulation;

import dev.latent.camera.simulation.Steps;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;

/** Lets go wrong what is planned, each at its moment, and counts what has. Confined. */
final class Mischief {

  /** Whom it befalls. */
  interface Victim {

    /** What the second phase is at now. */
    Moment moment();

    MoodyProcessor processor();

    void setClock(Duration by);

    void note(String what);
  }

  private final Victim victim;
  private final Disks disks = new Disks(this::happens);
  private Vector<Act.Fault> waiting = Vector.empty();
  private Coverage coverage = Coverage.NONE;
  private int kept;

  Mischief(Victim victim) {
    this.victim = victim;
  }

  /** Through which all disks go. */
  Steps steps() {
    return disks;
  }

  boolean isDead() {
    return disks.isDead();
  }

  Coverage coverage() {
    return coverage;
  }

  /** Which changes of names outlast a loss of power, a bit for each. */
  int kept() {
    return kept;
  }

  /** Another process begins; true when the last one has lost power. */
  boolean revive() {
    disks.revive();
    return disks.lostPower();
  }

  boolean isAwaited() {
    return !waiting.isEmpty();
  }

  /** Now, or when its moment comes. */
  void await(Act.Fault fault) {
    if (fault.kind() == FaultKind.LATE_RESULT) {
      victim.processor().withhold();
    }
    waiting = waiting.append(fault);
    comes(victim.moment());
  }

  void comes(Moment moment) {
    Option<Act.Fault> due = waiting.find(it -> it.moment() == moment);
    waiting = due.map(waiting::remove).getOrElse(waiting);
    due.forEach(this::befall);
  }

  private void befall(Act.Fault fault) {
    if (fault.kind().ofDisk()) {
      kept = fault.half() * 37 + fault.after();
      disks.arm(fault);
    } else if (fault.kind() == FaultKind.CLOCK_JUMP) {
      happens(fault.kind());
      victim.setClock(fault.half() == 0 ? fault.time().negated() : fault.time().multipliedBy(40));
    } else {
      victim.processor().befall(fault);
    }
  }

  /** It has come about. */
  void happens(FaultKind kind) {
    Moment moment = victim.moment();
    victim.note("FAULT " + kind + " while " + moment);
    coverage = coverage.with(kind, moment);
  }

  /** Nothing goes wrong any more. */
  void calm() {
    disks.calm();
    waiting = Vector.empty();
  }
}
