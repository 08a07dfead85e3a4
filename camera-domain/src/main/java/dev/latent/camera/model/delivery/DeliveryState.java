package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;
import org.immutables.value.Value;

/** All that the second phase knows. Answers questions; only the {@link DeliveryMachine} makes a new one. */
@Value.Immutable
public abstract class DeliveryState {

  /** Nothing known, no device yet. */
  public static DeliveryState initial(DeliveryRules rules) {
    return new Builder().rules(rules).build();
  }

  abstract DeliveryRules rules();

  /** Whether somebody has told the whole service to wait. */
  @Value.Default
  boolean paused() {
    return false;
  }

  /** Civil time, as it was read last. */
  @Value.Default
  Clock clock() {
    return Clock.UNREAD;
  }

  @Value.Default
  Ledger ledger() {
    return Ledger.EMPTY;
  }

  @Value.Default
  Backlog backlog() {
    return Backlog.EMPTY;
  }

  @Value.Default
  Outbox outbox() {
    return Outbox.EMPTY;
  }

  @Value.Default
  Option<Attempt> running() {
    return Option.none();
  }

  @Value.Default
  CameraState camera() {
    return CameraState.SYSTEM_CAMERA_CLOSED;
  }

  @Value.Default
  HalState hal() {
    return HalState.DISCONNECTED;
  }

  @Value.Default
  Pressure pressure() {
    return Pressure.NONE;
  }

  @Value.Default
  Trailing trailing() {
    return Trailing.NONE;
  }

  @Value.Default
  Option<OpenSurvey> survey() {
    return Option.none();
  }

  /** Whether a survey was asked for that has not begun yet. */
  @Value.Default
  boolean surveyAsked() {
    return false;
  }

  @Value.Default
  Pace pace() {
    return Pace.UNKNOWN;
  }

  /** Time-outs since the last other answer of the device. */
  @Value.Default
  int timeoutsInARow() {
    return 0;
  }

  /** Whether the device was told that there is nothing to do. */
  @Value.Default
  boolean resting() {
    return true;
  }

  /** What was told last, so that only changes are. */
  @Value.Default
  Told told() {
    return Told.NOTHING;
  }

  record Told(DpsStatus status, int size, Option<HoldReason.Gate> gate) {
    static final Told NOTHING = new Told(DpsStatus.SESSION_STATE_IDLE, 0, Option.none());
  }

  public DpsStatus status() {
    return SchedulingPolicy.status(this);
  }

  /** Photos whose second phase is not over and may still end by itself. */
  public int size() {
    return backlog().size();
  }

  /** None for a photo that has no second phase, or none any more. */
  public Option<HoldReason> whyNotYet(PhotoId photo) {
    return backlog().find(photo).map(it -> SchedulingPolicy.hold(this, it));
  }

  /** None of a photo that has no second phase ahead, or before the device has developed anything. */
  public Option<FinalEstimate> estimate(PhotoId photo, Duration now) {
    return backlog().find(photo).flatMap(it -> Estimates.of(this, it, now));
  }

  /** Whether its second phase may yet end by itself, or may be found to, as soon as library and device are compared. */
  public boolean awaits(PhotoId photo) {
    return survey().isDefined() || job(photo).exists(it -> !it.over());
  }

  public Option<JobState> jobState(PhotoId photo) {
    return job(photo).map(DeferredJob::state);
  }

  /** None for a photo that has no second phase, or none any more. */
  public Option<DeferredJob> job(PhotoId photo) {
    return backlog().find(photo);
  }

  /** The photo that the device works on, or is about to. */
  public Option<PhotoId> inWork() {
    return running().map(Attempt::photo);
  }

  /** The first gate that is shut for NORMAL and LOW work. */
  public Option<HoldReason.Gate> gate() {
    return SchedulingPolicy.gate(this);
  }

  /** {@return how long each gate has held a photo so far; empty for one without a second phase} */
  public Map<HoldReason.Gate, Duration> heldBy(PhotoId photo, Duration now) {
    return backlog().find(photo).map(it -> ledger().since(it.since(), now)).getOrElse(LinkedHashMap.empty());
  }

  /** {@return the conditions that decide who runs} */
  public Conditions conditions() {
    return new Conditions(camera(), hal(), pressure(), paused(), quiet(), trailing().active());
  }

  /**
   * What would run next, and what would not and why, if the conditions were these.
   *
   * @param limit at most so many photos, the next to run first
   */
  public Seq<Planned> plan(Conditions conditions, int limit) {
    return Planned.of(this, conditions, limit);
  }

  /** What a plan assumes instead of the clock. */
  @Value.Default
  Option<Boolean> assumedQuiet() {
    return Option.none();
  }

  boolean quiet() {
    return assumedQuiet().getOrElse(() -> rules().quietHours().exists(clock()::within));
  }

  public Option<JobPriority> priority(PhotoId photo) {
    return backlog().find(photo).map(DeferredJob::priority);
  }

  /** The earliest moment at which something happens by itself, steady time. */
  public Option<Duration> nextWake() {
    return Vector.of(running().flatMap(Attempt::deadline), backlog().firstTry(), trailing().until(),
            rules().quietHours().flatMap(clock()::change))
        .flatMap(it -> it)
        .min();
  }

  Builder copy() {
    return new Builder().from(this);
  }

  DeliveryState with(Backlog backlog) {
    return copy().backlog(backlog).build();
  }

  /** A job joins; it remembers how long the gates had been shut before. */
  DeliveryState bear(Function<Long, DeferredJob> job, Duration now) {
    return with(backlog().bear(born -> job.apply(born).copy().since(ledger().at(now)).build()));
  }

  DeliveryState with(DeferredJob job) {
    return with(backlog().put(job));
  }

  /** The device works on nothing that we know of. */
  DeliveryState atRest() {
    return copy().running(Option.none()).build();
  }

  static class Builder extends ImmutableDeliveryState.Builder {}
}
