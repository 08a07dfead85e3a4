package dev.latent.hal.simulated;

import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * One burst being developed.
 *
 * @param id numbers it; what an older run says means nothing
 * @param workers strips at once, at most
 * @param stopping it was interrupted and ends with the strips that are under way
 */
record Run(int id, Job job, int workers, Work work, boolean stopping) {

  /** Whose burst. */
  sealed interface Job {}

  record Held(PhotoId photo) implements Job {}

  record Fresh(CaptureId capture, Duration firstFrameAt) implements Job {}

  /** How far. */
  sealed interface Work {}

  /** The burst is still being exposed. */
  record Awaiting() implements Work {}

  record Opening() implements Work {}

  /**
   * Strip by strip.
   *
   * @param begun strips, from 0 in order
   * @param underWay of those, the ones whose pixels are not done, and when each may end
   * @param drying of those, the ones whose pixels are done, and when each may end
   */
  record Developing(int strips, int begun, Map<Integer, Duration> underWay, Map<Integer, Duration> drying)
      implements Work {

    static Developing of(int strips) {
      return new Developing(strips, 0, TreeMap.empty(), TreeMap.empty());
    }

    int wet() {
      return underWay.size() + drying.size();
    }

    boolean over() {
      return begun == strips && wet() == 0;
    }

    Developing begin(Duration end) {
      return new Developing(strips, begun + 1, underWay.put(begun, end), drying);
    }

    Developing done(int strip) {
      return underWay.get(strip)
          .map(end -> new Developing(strips, begun, underWay.remove(strip), drying.put(strip, end)))
          .getOrElse(this);
    }

    Developing dried(Duration now) {
      return new Developing(strips, begun, underWay, drying.filterValues(end -> end.compareTo(now) > 0));
    }

    Option<Duration> dries() {
      return drying.values().min();
    }
  }

  record Printing() implements Work {}

  boolean of(PhotoId photo) {
    return job instanceof Held(PhotoId held) && held.equals(photo);
  }

  int busy() {
    return switch (work) {
      case Awaiting _ -> 0;
      case Opening _, Printing _ -> 1;
      case Developing developing -> developing.wet();
    };
  }

  Option<Duration> nextWake() {
    return work instanceof Developing developing ? developing.dries() : Option.none();
  }

  Run at(Work next) {
    return new Run(id, job, workers, next, stopping);
  }

  Run stop() {
    return new Run(id, job, workers, work, true);
  }
}
