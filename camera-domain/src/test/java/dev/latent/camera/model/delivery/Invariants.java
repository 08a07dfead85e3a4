package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;

/**
 * The invariants of a photo, as far as the second phase decides them, held against what is true outside:
 * after each step, and before anybody obeys it. Each life of a process has its own.
 */
final class Invariants {

  private final Outside outside;
  private final Set<PhotoId> finished = new HashSet<>();
  private final Set<PhotoId> storing = new HashSet<>();
  private final Set<PhotoId> stored = new HashSet<>();
  private CameraState camera = CameraState.SYSTEM_CAMERA_CLOSED;
  private boolean interrupted;

  Invariants(Outside outside) {
    this.outside = outside;
  }

  void hold(DeliveryState state, DeliveryEvent event, Seq<DeliveryCommand> commands) {
    remember(event);
    i1AnAcknowledgedPhotoNeverDisappears(state, commands);
    i2ReadersSeeLowOrFinalNeverTorn(commands);
    i3FinalNeverGoesBackToLow(state, commands);
    i4TheUsersTrashOrDeleteWinsOverALateFinal(state, commands);
    i5TheRawIsFreedOnlyAfterTheFinalIsDurable(commands);
    i6EveryJobEndsWithinABoundedTimeOncePressureLifts(state, event, commands);
    i7AnOpeningCameraGetsTheDeviceBackAtOnce(commands);
  }

  private void remember(DeliveryEvent event) {
    switch (event) {
      case DeliveryEvent.Finished(var photo) -> finished.add(photo);
      case DeliveryEvent.Stored(var photo, _) -> {
        storing.remove(photo);
        stored.add(photo);
      }
      case DeliveryEvent.NotStored(var photo, _) -> storing.remove(photo);
      case DeliveryEvent.CameraChanged(var now) -> camera = now;
      default -> { }
    }
  }

  /** Who is awaited is known, unless library and device are just being asked; only tombstones are buried. */
  private void i1AnAcknowledgedPhotoNeverDisappears(DeliveryState state, Seq<DeliveryCommand> commands) {
    outside.rows.keySet().stream().filter(outside::awaits).forEach(it ->
        check(state.survey().isDefined() || state.job(it).isDefined(), "I1: " + it + " is awaited and known"));
    commands.filter(DeliveryCommand.Bury.class::isInstance).flatMap(it -> ((DeliveryCommand.Bury) it).photos())
        .forEach(it -> check(outside.standing(it) == Standing.DELETED && !outside.raws.contains(it),
            "I1: only a deleted photo without a raw is buried: " + it));
  }

  /** Only what the device has finished is stored, and by one at a time. */
  private void i2ReadersSeeLowOrFinalNeverTorn(Seq<DeliveryCommand> commands) {
    commands.filter(DeliveryCommand.Store.class::isInstance).map(it -> ((DeliveryCommand.Store) it).photo())
        .forEach(it -> check(finished.contains(it) && storing.add(it), "I2: " + it + " is whole and stored once at a time"));
  }

  private void i3FinalNeverGoesBackToLow(DeliveryState state, Seq<DeliveryCommand> commands) {
    stored.forEach(it -> check(state.job(it).isEmpty(), "I3: " + it + " is final and has no second phase any more"));
    commands.filter(DeliveryCommand.RecordFailure.class::isInstance)
        .map(it -> ((DeliveryCommand.RecordFailure) it).photo())
        .forEach(it -> check(outside.standing(it) != Standing.FINAL, "I3: " + it + " is final and has not failed"));
  }

  private void i4TheUsersTrashOrDeleteWinsOverALateFinal(DeliveryState state, Seq<DeliveryCommand> commands) {
    if (state.survey().isDefined()) {
      return;
    }
    for (PhotoId photo : outside.rows.keySet()) {
      boolean ended = outside.standing(photo) == Standing.DELETED || outside.standing(photo) == Standing.WITHDRAWN;
      check(!ended || state.job(photo).isEmpty(), "I4: " + photo + " is gone and nobody develops it");
      boolean trashed = outside.standing(photo) == Standing.TRASHED && state.job(photo).isDefined();
      check(!trashed || state.priority(photo).get() != JobPriority.NORMAL, "I4: " + photo + " is in the trash");
    }
    commands.filter(it -> it instanceof DeliveryCommand.Tell(DeliveryNotice.BecameFinal(_, Finality.Delivered _)))
        .map(it -> (DeliveryNotice.BecameFinal) ((DeliveryCommand.Tell) it).notice())
        .forEach(it -> check(outside.standing(it.photo()) == Standing.FINAL, "I4: " + it.photo() + " is still there"));
  }

  private void i5TheRawIsFreedOnlyAfterTheFinalIsDurable(Seq<DeliveryCommand> commands) {
    commands.filter(DeliveryCommand.FreeRaw.class::isInstance).map(it -> ((DeliveryCommand.FreeRaw) it).photo())
        .forEach(it -> check(!outside.awaits(it), "I5: the raw of " + it + " is needed by nobody"));
  }

  /** Whoever waits is held by something outside, by work under way, or until a moment that the alarm knows. */
  private void i6EveryJobEndsWithinABoundedTimeOncePressureLifts(DeliveryState state, DeliveryEvent event,
      Seq<DeliveryCommand> commands) {
    check(!(event instanceof DeliveryEvent.Woke) || state.nextWake().forAll(it -> it.compareTo(state.clock().uptime()) > 0),
        "I6: the next alarm lies ahead");
    boolean underWay = !outside.idle() || commands.exists(it -> !(it instanceof DeliveryCommand.Tell));
    for (DeferredJob job : state.backlog().jobs().values().filter(it -> !it.over())) {
      check(job.attempts() < 6 && job.deaths() < 3, "I6: " + job.photo() + " is not tried for ever");
      HoldReason held = SchedulingPolicy.hold(state, job);
      boolean within = held instanceof HoldReason.Running || held instanceof HoldReason.Behind
          || held == HoldReason.Gate.SYNCHRONISING || held == HoldReason.Gate.LIBRARY_BUSY;
      check(!within || underWay || (state.running().isDefined() && state.nextWake().isDefined()),
          "I6: what holds " + job.photo() + " goes on");
      check(!(held instanceof HoldReason.BackingOff(_, _, var until))
          || state.nextWake().exists(it -> it.compareTo(until) <= 0), "I6: the alarm knows of " + job.photo());
    }
  }

  private void i7AnOpeningCameraGetsTheDeviceBackAtOnce(Seq<DeliveryCommand> commands) {
    boolean taken = camera == CameraState.CAMERA_OPENING || camera == CameraState.SYSTEM_CAMERA_OPEN;
    for (DeliveryCommand command : commands) {
      if (command instanceof DeliveryCommand.ProcessImage(var photo, var mode)) {
        check(!taken, "I7: nothing starts while the camera has the device: " + photo);
        check(camera != CameraState.NORMAL_CAMERA_OPEN || mode == ExecutionMode.HIGH_PERFORMANCE,
            "I7: only who is asked for starts beside a camera: " + photo);
        check(outside.work.isEmpty(), "I7: the device is free for " + photo);
        interrupted = false;
      }
      interrupted = interrupted || command instanceof DeliveryCommand.Interrupt;
    }
    check(!taken || outside.work.isEmpty() || interrupted || commands.contains(new DeliveryCommand.Reset()),
        "I7: the device is told to let go");
  }

  private static void check(boolean holds, String invariant) {
    if (!holds) {
      throw new AssertionError(invariant);
    }
  }
}
