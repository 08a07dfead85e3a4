package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;

/**
 * All photos whose second phase is not over, or was given up: by id, by turn, and by their next try. {@link #put} and
 * {@link #without} keep the three in step; both cost the logarithm of the size.
 *
 * @param over how many were given up
 * @param births how many jobs were born or hastened so far
 */
record Backlog(Map<PhotoId, DeferredJob> jobs, SortedSet<DeferredJob> queue, SortedSet<DeferredJob> cooling, int over,
    long births) {

  static final Backlog EMPTY = new Backlog(HashMap.empty(), TreeSet.empty(DeferredJob.BY_TURN),
      TreeSet.empty(DeferredJob.BY_NEXT_TRY), 0, 0);

  Option<DeferredJob> find(PhotoId photo) {
    return jobs.get(photo);
  }

  /** Photos whose second phase may still end by itself. */
  int size() {
    return jobs.size() - over;
  }

  Option<DeferredJob> head() {
    return queue.headOption();
  }

  Option<Duration> firstTry() {
    return cooling.headOption().flatMap(DeferredJob::nextTry);
  }

  /** Makes a job from the next birth number, and puts it. */
  Backlog bear(Function<Long, DeferredJob> job) {
    return new Backlog(jobs, queue, cooling, over, births + 1).put(job.apply(births));
  }

  Backlog put(DeferredJob job) {
    Backlog rest = without(job.photo());
    return new Backlog(
        rest.jobs.put(job.photo(), job),
        job.waiting() ? rest.queue.add(job) : rest.queue,
        job.nextTry().isDefined() ? rest.cooling.add(job) : rest.cooling,
        job.over() ? rest.over + 1 : rest.over,
        births);
  }

  Backlog without(PhotoId photo) {
    return jobs.get(photo).map(this::less).getOrElse(this);
  }

  private Backlog less(DeferredJob job) {
    return new Backlog(
        jobs.remove(job.photo()),
        job.waiting() ? queue.remove(job) : queue,
        job.nextTry().isDefined() ? cooling.remove(job) : cooling,
        job.over() ? over - 1 : over,
        births);
  }

  /** Those whose next try has come wait for their turn again. */
  Backlog woken(Duration now) {
    Backlog woken = this;
    for (var first = woken.cooling.headOption(); first.exists(it -> due(it, now)); first = woken.cooling.headOption()) {
      woken = woken.put(first.get().with(first.get().state()));
    }
    return woken;
  }

  private static boolean due(DeferredJob job, Duration now) {
    return job.nextTry().exists(it -> it.compareTo(now) <= 0);
  }

  /** How many would run before it. */
  int ahead(DeferredJob job) {
    return queue.takeWhile(it -> !it.photo().equals(job.photo())).size();
  }
}
