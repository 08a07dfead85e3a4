package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Comparator;
import org.immutables.value.Value;

/** One photo's second phase. Source: deferred processing service, DeferredPhotoJob. */
@Value.Immutable
public abstract class DeferredJob {

  /**
   * Who comes first: the higher priority; then the fresh before the failed; then of HIGH ones the newest, of others the
   * oldest. Source: PhotoJobQueue.
   */
  static final Comparator<DeferredJob> BY_TURN = Comparator.comparing(DeferredJob::priority).reversed()
      .thenComparing(DeferredJob::state)
      .thenComparingLong(DeferredJob::turn);

  static final Comparator<DeferredJob> BY_NEXT_TRY = Comparator.<DeferredJob, Duration>comparing(it -> it.nextTry().get())
      .thenComparingLong(DeferredJob::born);

  public abstract PhotoId photo();

  /** Counts up over all jobs; a wish for haste makes it new again. Stands for the real system's creation time. */
  abstract long born();

  @Value.Default
  public JobPriority priority() {
    return JobPriority.NORMAL;
  }

  @Value.Default
  public JobState state() {
    return JobState.PENDING;
  }

  /** Failures that count towards the cap. */
  @Value.Default
  public int attempts() {
    return 0;
  }

  /** How often the device died while it worked on this photo. */
  @Value.Default
  public int deaths() {
    return 0;
  }

  /** Failures from heat: they make it wait, and do not count. */
  @Value.Default
  public int heats() {
    return 0;
  }

  /** Not before this steady time. */
  @Value.Default
  public Option<Duration> nextTry() {
    return Option.none();
  }

  /** When the device had its image, steady time. */
  @Value.Default
  public Option<Duration> finishedAt() {
    return Option.none();
  }

  /** Why the last try went wrong. */
  @Value.Default
  public Option<ProcessingFault> lastFault() {
    return Option.none();
  }

  /** In the trash: wanted last, unless somebody wants it at once. */
  @Value.Default
  public boolean trashed() {
    return false;
  }

  /** How often the library has noted what it went through. */
  @Value.Default
  int notes() {
    return 0;
  }

  /** How long each gate had been shut when it joined the backlog. */
  @Value.Default
  Map<HoldReason.Gate, Duration> since() {
    return LinkedHashMap.empty();
  }

  static DeferredJob of(PhotoId photo, long born) {
    return new Builder().photo(photo).born(born).build();
  }

  /** Of any kind; what makes it wait longer each time. */
  public int failures() {
    return attempts() + deaths() + heats();
  }

  /** It may be started when its turn comes. */
  boolean waiting() {
    return nextTry().isEmpty() && (state() == JobState.PENDING || state() == JobState.FAILED);
  }

  boolean over() {
    return state() == JobState.ERROR;
  }

  boolean high() {
    return priority() == JobPriority.HIGH;
  }

  DeferredJob with(JobPriority priority) {
    return copy().priority(priority).build();
  }

  DeferredJob with(JobState state) {
    return copy().state(state).nextTry(Option.none()).build();
  }

  DeferredJob finished(Duration now) {
    return copy().state(JobState.COMPLETED).nextTry(Option.none()).finishedAt(Option.some(now)).build();
  }

  /** Wanted at once, as of now. */
  DeferredJob hastened(long now) {
    JobState state = state() == JobState.FAILED ? JobState.PENDING : state();
    return copy().priority(JobPriority.HIGH).born(now).state(state).nextTry(Option.none()).build();
  }

  /** Given up, until it is tried again. */
  DeferredJob givenUp(ProcessingFault why) {
    return copy().priority(calm()).state(JobState.ERROR).lastFault(Option.some(why))
        .nextTry(Option.none()).build();
  }

  /** As fresh as on its first day. */
  DeferredJob anew(long born) {
    return of(photo(), born).copy().notes(notes()).trashed(trashed()).since(since()).build().with(calm());
  }

  /** How much it is wanted when nobody is in haste. */
  JobPriority calm() {
    return trashed() ? JobPriority.LOW : JobPriority.NORMAL;
  }

  DeferredJob trashed(boolean now) {
    DeferredJob moved = copy().trashed(now).build();
    return moved.with(moved.calm());
  }

  DeferredJob calmed() {
    return with(calm());
  }

  DeferredJob noted() {
    return copy().notes(notes() + 1).build();
  }

  Builder copy() {
    return new Builder().from(this);
  }

  private long turn() {
    return high() ? -born() : born();
  }

  static class Builder extends ImmutableDeferredJob.Builder {}
}
