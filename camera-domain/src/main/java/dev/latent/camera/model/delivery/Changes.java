package dev.latent.camera.model.delivery;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.delivery.DeliveryCommand.Interrupt;
import dev.latent.camera.model.delivery.DeliveryCommand.Reset;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Predicate;

/** What a change of the world does. Work is interrupted when a gate shuts, not while one is shut: HIGH work passes some. */
final class Changes {

  private Changes() {}

  static Step<DeliveryState, DeliveryCommand> step(DeliveryState state, DeliveryEvent.Change change, Duration now) {
    return switch (change) {
      case DeliveryEvent.CameraChanged(var camera) -> interruptIfShut(state, camera(state, camera, now));
      case DeliveryEvent.HalChanged(var hal) -> hal(state, hal, now);
      case DeliveryEvent.PressureChanged(var pressure) ->
          interruptIfShut(state, state.copy().pressure(pressure).build());
      case DeliveryEvent.FirstStageDelivered() -> Step.stay(state.copy().trailing(state.trailing().arm()).build());
      case DeliveryEvent.PauseChanged(boolean paused) -> interruptIfShut(state, state.copy().paused(paused).build());
      case DeliveryEvent.ClockRead(var civil) ->
          interruptIfShut(state, state.copy().clock(new Clock(Option.some(civil), now)).build());
      case DeliveryEvent.Closing() -> closing(state, now);
      case DeliveryEvent.Woke() -> woke(state, now);
    };
  }

  private static DeliveryState camera(DeliveryState state, CameraState camera, Duration now) {
    Trailing trailing = switch (camera) {
      case SYSTEM_CAMERA_OPEN, NORMAL_CAMERA_OPEN, CAMERA_OPENING -> state.trailing().opened(now);
      case SYSTEM_CAMERA_CLOSED -> state.trailing().closed(state.rules().trailing(), now);
      case NORMAL_CAMERA_CLOSED -> state.trailing().closed(Duration.ZERO, now);
    };
    return state.copy().camera(camera).trailing(trailing).build();
  }

  private static Step<DeliveryState, DeliveryCommand> hal(DeliveryState state, HalState hal, Duration now) {
    DeliveryState changed = state.copy().hal(hal).build();
    if (hal == HalState.DISCONNECTED) {
      return died(changed.copy().timeoutsInARow(0).build(), now);
    }
    return state.hal() == HalState.DISCONNECTED ? cameBack(changed) : interruptIfShut(state, changed);
  }

  /** While a survey is open, its answers may be those of the dead device: another follows it. */
  private static Step<DeliveryState, DeliveryCommand> cameBack(DeliveryState state) {
    return state.survey().isEmpty()
        ? Surveys.ask(state)
        : Step.stay(state.copy().survey(state.survey().map(it -> it.outdated(true))).build());
  }

  /** The photo that ran may have killed the device; no other is to blame. */
  private static Step<DeliveryState, DeliveryCommand> died(DeliveryState state, Duration now) {
    return state.running()
        .map(it -> Outcomes.blame(state.atRest(), it,
            it.dispatched() ? ProcessingFault.NOT_READY_TEMPORARILY : ProcessingFault.INTERRUPTED, now))
        .getOrElse(() -> Step.stay(state));
  }

  private static Step<DeliveryState, DeliveryCommand> woke(DeliveryState state, Duration now) {
    DeliveryState before = state.copy().trailing(state.trailing().woken(now)).build();
    return interruptIfShut(state, before).then(it -> it.running().filter(running -> running.overdue(now))
        .map(running -> timedOut(it, running, now))
        .getOrElse(() -> Step.stay(it)));
  }

  /**
   * The device may still be at it: it is told to stop, and nothing is started until it has; on the third time in a row
   * it is told to begin anew.
   */
  private static Step<DeliveryState, DeliveryCommand> timedOut(DeliveryState state, Attempt running, Duration now) {
    int timeouts = state.timeoutsInARow() + 1;
    boolean reset = timeouts >= state.rules().resetAfter();
    DeliveryState after = state.copy()
        .running(Option.when(!reset, () -> running.stopped(now, state.rules().watchdog())))
        .timeoutsInARow(reset ? 0 : timeouts)
        .build();
    return Step.<DeliveryState, DeliveryCommand>to(after, reset ? new Reset() : new Interrupt())
        .then(it -> Outcomes.blame(it, running, ProcessingFault.TIMEOUT, now));
  }

  private static Step<DeliveryState, DeliveryCommand> interruptIfShut(DeliveryState before, DeliveryState after) {
    return stop(after, it -> !it.interrupted() && shut(after, it) && !shut(before, it));
  }

  /** What the device has not got yet is not given to it. */
  static Step<DeliveryState, DeliveryCommand> stop(DeliveryState state, Predicate<Attempt> which) {
    return state.running().filter(which)
        .map(it -> {
          DeliveryState stopped = state.copy().running(Option.some(it.stopped())).build();
          return it.dispatched()
              ? Step.<DeliveryState, DeliveryCommand>to(stopped, new Interrupt())
              : Step.<DeliveryState, DeliveryCommand>stay(stopped);
        })
        .getOrElse(() -> Step.stay(state));
  }

  /** As if it had been interrupted already; nothing is begun any more. */
  private static Step<DeliveryState, DeliveryCommand> closing(DeliveryState state, Duration now) {
    Step<DeliveryState, DeliveryCommand> stopped = stop(state.copy().paused(true).build(), it -> !it.interrupted());
    return stopped.then(it -> it.running()
        .map(running -> Outcomes.blame(it, running, ProcessingFault.INTERRUPTED, now))
        .getOrElse(() -> Step.stay(it)))
        .then(it -> Step.stay(unstored(it)));
  }

  /** What is finished and may not become durable any more is not to be taken for a death over it. */
  private static DeliveryState unstored(DeliveryState state) {
    DeliveryState without = state.copy().outbox(Outbox.EMPTY).build();
    return state.outbox().all().flatMap(state.backlog()::find)
        .foldLeft(without, (so, job) -> so.with(job.with(JobState.PENDING)));
  }

  /** A survey and a busy library let what runs go on; they must not hide a gate that does not. */
  private static boolean shut(DeliveryState state, Attempt running) {
    DeliveryState without = state.copy().survey(Option.none()).outbox(Outbox.EMPTY).build();
    return (running.mode() == ExecutionMode.HIGH_PERFORMANCE
        ? SchedulingPolicy.hardGate(without)
        : SchedulingPolicy.gate(without)).isDefined();
  }
}
