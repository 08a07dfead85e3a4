package dev.latent.camera.model.delivery;

import dev.latent.camera.model.delivery.HoldReason.Gate;
import io.vavr.control.Option;

/**
 * Which photo runs next, how hard, and what stands in its way. Questions only. Source: deferred processing service,
 * PhotoStrategyCenter.
 */
final class SchedulingPolicy {

  private SchedulingPolicy() {}

  /** The first gate that is shut for NORMAL and LOW work. */
  static Option<Gate> gate(DeliveryState state) {
    return hardGate(state)
        .orElse(() -> Option.when(!state.camera().closed(), Gate.CAMERA_OPEN))
        .orElse(() -> Option.when(!ready(state.hal()), Gate.PROCESSOR_NOT_READY))
        .orElse(() -> Option.when(state.outbox().full(), Gate.LIBRARY_BUSY))
        .orElse(() -> state.trailing().active() ? Option.none() : heat(state))
        .orElse(() -> scenario(state));
  }

  /** The first gate that is shut for HIGH work, too. */
  static Option<Gate> hardGate(DeliveryState state) {
    return Option.when(state.survey().isDefined(), Gate.SYNCHRONISING)
        .orElse(() -> Option.when(state.paused(), Gate.PAUSED))
        .orElse(() -> Option.when(state.camera() == CameraState.CAMERA_OPENING, Gate.CAMERA_OPENING))
        .orElse(() -> Option.when(state.camera() == CameraState.SYSTEM_CAMERA_OPEN, Gate.CAMERA_OPEN))
        .orElse(() -> Option.when(state.hal() == HalState.DISCONNECTED, Gate.PROCESSOR_DISCONNECTED));
  }

  static Option<Gate> gate(DeliveryState state, DeferredJob job) {
    return job.high() ? hardGate(state) : gate(state);
  }

  /** Who runs next, if the device is free. */
  static Option<DeferredJob> next(DeliveryState state) {
    return state.backlog().head().filter(it -> gate(state, it).isEmpty());
  }

  static ExecutionMode mode(DeferredJob job) {
    return job.high() ? ExecutionMode.HIGH_PERFORMANCE : ExecutionMode.LOAD_BALANCE;
  }

  static HoldReason hold(DeliveryState state, DeferredJob job) {
    return switch (job.state()) {
      case ERROR -> new HoldReason.GivenUp(job.lastFault().get());
      case RUNNING, COMPLETED -> new HoldReason.Running();
      case PENDING, FAILED -> obstacle(state, job).getOrElse(() -> new HoldReason.Behind(
          state.backlog().ahead(job) + (state.running().isDefined() ? 1 : 0)));
    };
  }

  /** What keeps a waiting job from running though its turn should come. */
  static Option<HoldReason> obstacle(DeliveryState state, DeferredJob job) {
    return job.nextTry()
        .<HoldReason>map(it -> new HoldReason.BackingOff(job.lastFault().get(), job.failures(), it))
        .orElse(() -> gate(state, job));
  }

  static DpsStatus status(DeliveryState state) {
    if (working(state)) {
      return DpsStatus.SESSION_STATE_RUNNING;
    }
    if (!state.camera().closed()) {
      return DpsStatus.SESSION_STATE_PREEMPTED;
    }
    if (state.backlog().size() == 0) {
      return DpsStatus.SESSION_STATE_IDLE;
    }
    return ready(state.hal()) ? DpsStatus.SESSION_STATE_RUNNABLE : DpsStatus.SESSION_STATE_SUSPENDED;
  }

  private static boolean working(DeliveryState state) {
    return state.running().exists(it -> !it.interrupted()) || !state.outbox().idle() || next(state).isDefined();
  }

  private static boolean ready(HalState hal) {
    return hal == HalState.READY || hal == HalState.READY_SPACE_LIMIT_REACHED;
  }

  private static Option<Gate> heat(DeliveryState state) {
    return switch (state.rules().thermal(state.pressure())) {
      case NOMINAL -> Option.none();
      case FAIR -> Option.some(Gate.THERMAL_FAIR);
      case SEVERE -> Option.some(Gate.THERMAL_SEVERE);
    };
  }

  /** What a profile has asked for beside the real system's rules. */
  private static Option<Gate> scenario(DeliveryState state) {
    DeliveryRules rules = state.rules();
    Pressure now = state.pressure();
    return Option.when(reached(now.memory(), rules.memoryLimit()), Gate.MEMORY_SHORT)
        .orElse(() -> Option.when(reached(now.io(), rules.ioLimit()), Gate.DISK_BUSY))
        .orElse(() -> Option.when(rules.batteryLimit().exists(limit -> now.battery()
            .exists(it -> it.discharging() && it.percent() < limit)), Gate.BATTERY_LOW))
        .orElse(() -> Option.when(state.quiet(), Gate.QUIET_HOURS));
  }

  private static boolean reached(Option<Double> reading, Option<Double> limit) {
    return limit.exists(it -> reading.exists(now -> now >= it));
  }
}
