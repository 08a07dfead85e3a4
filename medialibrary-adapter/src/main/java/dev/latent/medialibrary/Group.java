package dev.latent.medialibrary;

import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes that are ready at the same time become durable together: one sync of each folder and one transaction for all.
 * Nobody waits for company that may not come: whoever finds nothing under way begins, and takes those along that are
 * there, or whose content is being synced.
 * What is decided, moved and written is one group at a time. Thread-safe. Source: group commit, as databases do it.
 */
final class Group {

  private static final Logger LOG = LoggerFactory.getLogger(Group.class);

  /** Changes that are made durable at once, at most. */
  private static final int LARGEST = 64;

  /**
   * What a change comes to.
   *
   * @param row the answer, once it is durable
   * @param placing none when no name changes
   * @param change none when the answer is there already
   */
  record Plan(PhotoAsset row, Option<Placing> placing, Option<RowChange> change) {}

  /** Looks at the rows and the names as they are. */
  interface Decision {
    Either<StoreRefusal, Plan> plan() throws IOException;
  }

  /** A change on its way. Guarded by the lock of the group. */
  static final class Entry {

    private final Set<Object> touches;
    private final Decision decision;
    private Option<Either<StoreRefusal, PhotoAsset>> answer = Option.none();
    private Option<Exception> fault = Option.none();

    /** @param touches ids and paths that no other change of the same group may touch */
    Entry(Set<Object> touches, Decision decision) {
      this.touches = touches;
      this.decision = decision;
    }

    private boolean over() {
      return answer.isDefined() || fault.isDefined();
    }

    private void answer(Either<StoreRefusal, PhotoAsset> with) {
      answer = Option.some(with);
    }

    private void fail(Exception why) {
      fault = Option.some(why);
    }

    Either<StoreRefusal, PhotoAsset> outcome() throws IOException {
      for (Exception why : fault) {
        if (why instanceof IOException io) {
          throw io;
        }
        throw (RuntimeException) why;
      }
      return answer.get();
    }
  }

  /** A change whose names have changed hands. */
  private record Ready(Entry entry, PhotoAsset row, Option<Placing> placing, RowChange change) {}

  private final PhotoFiles files;
  private final CatalogueWriter catalogue;
  private final Layout layout;
  private final Queue<Entry> waiting = new ConcurrentLinkedQueue<>();
  private final Lock lock = new ReentrantLock();
  private final Arrivals arrivals = new Arrivals();

  Group(PhotoFiles files, CatalogueWriter catalogue, Layout layout) {
    this.files = files;
    this.catalogue = catalogue;
    this.layout = layout;
  }

  /** To be announced before content is synced. */
  Arrivals.Arrival arrival() {
    return arrivals.next();
  }

  /** Returns once the change is durable, or is none. */
  Either<StoreRefusal, PhotoAsset> commit(Entry entry) throws IOException {
    return commit(entry, arrivals.next());
  }

  /** As {@link #commit(Entry)}, of one that was announced. */
  Either<StoreRefusal, PhotoAsset> commit(Entry entry, Arrivals.Arrival announced) throws IOException {
    waiting.add(entry);
    announced.close();
    lock.lock();
    try {
      while (!entry.over()) {
        arrivals.await();
        settle(next());
      }
      return entry.outcome();
    } finally {
      lock.unlock();
    }
  }

  /** Runs while no group is under way. */
  void alone(Placing.Names work) throws IOException {
    lock.lock();
    try {
      work.change();
    } finally {
      lock.unlock();
    }
  }

  /** Those that wait, in their order; one that touches what an earlier one touches waits for the next group. */
  private Seq<Entry> next() {
    Set<Object> touched = new HashSet<>();
    java.util.List<Entry> group = new java.util.ArrayList<>();
    Queue<Entry> later = new ArrayDeque<>();
    for (Entry it = waiting.poll(); it != null; it = group.size() < LARGEST ? waiting.poll() : null) {
      if (it.touches.stream().noneMatch(touched::contains)) {
        group.add(it);
      } else {
        later.add(it);
      }
      touched.addAll(it.touches);
    }
    waiting.addAll(later);
    return List.ofAll(group);
  }

  /** Inside the lock. Whatever breaks, nobody is left to wait for an answer. */
  void settle(Seq<Entry> entries) {
    try {
      settleAll(entries);
    } finally {
      entries.reject(Entry::over).forEach(it -> it.fail(new IllegalStateException("the commit of others broke off")));
    }
  }

  private void settleAll(Seq<Entry> entries) {
    Seq<Ready> ready = entries.flatMap(this::placed);
    if (ready.isEmpty()) {
      return;
    }
    try {
      for (String folder : ready.flatMap(Ready::placing).map(Placing::folder).distinct()) {
        files.syncFolder(layout.folder(folder));
      }
      catalogue.commit(ready.map(Ready::change));
    } catch (IOException | RuntimeException e) {
      ready.reverse().forEach(it -> it.placing().forEach(placing -> quietly(it.row().path(), placing.back())));
      ready.forEach(it -> it.entry().fail(e));
      return;
    }
    ready.forEach(it -> it.placing().forEach(placing -> quietly(it.row().path(), placing.after())));
    ready.forEach(it -> it.entry().answer(Either.right(it.row())));
  }

  private Option<Ready> placed(Entry entry) {
    try {
      Either<StoreRefusal, Plan> plan = entry.decision.plan();
      if (plan.isLeft() || plan.get().change().isEmpty()) {
        entry.answer(plan.map(Plan::row));
        return Option.none();
      }
      Plan it = plan.get();
      return Option.when(it.placing().forAll(placing -> names(entry, it, placing)),
          () -> new Ready(entry, it.row(), it.placing(), it.change().get()));
    } catch (IOException | RuntimeException e) {
      entry.fail(e);
      return Option.none();
    }
  }

  /** Whether they have changed hands. */
  private boolean names(Entry entry, Plan plan, Placing placing) {
    try {
      placing.reserve().change();
    } catch (FileAlreadyExistsException e) {
      if (placing.takes()) {
        entry.answer(Either.left(new StoreRefusal.NameTaken(plan.row().fileName())));
      } else {
        entry.fail(e);
      }
      return false;
    } catch (IOException | RuntimeException e) {
      entry.fail(e);
      return false;
    }
    try {
      placing.change().change();
      return true;
    } catch (IOException | RuntimeException e) {
      quietly(plan.row().path(), placing.back());
      entry.fail(e);
      return false;
    }
  }

  /** A hidden name that stays does no harm, and the next start takes it. */
  static void quietly(Object file, Placing.Names names) {
    try {
      names.change();
    } catch (IOException e) {
      LOG.warn("left for the next start file={} because={}", file, e.toString());
    }
  }
}
