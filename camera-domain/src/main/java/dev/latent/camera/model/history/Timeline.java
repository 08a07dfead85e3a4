package dev.latent.camera.model.history;

import dev.latent.camera.model.delivery.HoldReason.Gate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * A photo's history with what lay between: how long which gate held it, how long the device worked on it, and how long
 * no process looked after it. In civil time; where the clock went back, no time has passed.
 *
 * @param rows oldest first
 * @param held by gate, in the order in which they first did
 * @param developing on the device
 * @param unattended without any process
 */
public record Timeline(Seq<Row> rows, Map<Gate, Duration> held, Duration developing, Duration unattended) {

  private static final Timeline EMPTY =
      new Timeline(Vector.empty(), LinkedHashMap.empty(), Duration.ZERO, Duration.ZERO);

  /**
   * One thing that happened.
   *
   * @param waitsFor the gate that held the photo from then on
   * @param lasted until the next row, or until now
   */
  public record Row(HistoryEntry entry, Option<Gate> waitsFor, Duration lasted) {}

  private enum Phase {
    /** Not there yet, on its way into the library, or over. */
    OUTSIDE,
    WAITING,
    DEVELOPING,
    UNATTENDED
  }

  private record Now(Phase phase, Option<Gate> gate) {

    static final Now BEFORE = new Now(Phase.OUTSIDE, Option.none());

    Now phase(Phase next) {
      return new Now(next, gate);
    }

    Now gate(Option<Gate> shut) {
      return new Now(phase, shut);
    }

    Option<Gate> waitsFor() {
      return gate.filter(_ -> phase == Phase.WAITING);
    }

    /** What it was until {@code next} came: a start without an end before it says that the process had died. */
    Now until(HistoryEntry next) {
      return next.what() == Happening.STARTED && phase != Phase.OUTSIDE ? phase(Phase.UNATTENDED) : this;
    }
  }

  /**
   * The timeline of one photo.
   *
   * @param entries its history, oldest first
   * @param until civil time now, for what still lasts
   */
  public static Timeline of(Seq<HistoryEntry> entries, OffsetDateTime until) {
    Timeline timeline = EMPTY;
    Now now = Now.BEFORE;
    for (int i = 0; i < entries.size(); i++) {
      HistoryEntry entry = entries.get(i);
      now = after(now.until(entry), entry);
      boolean last = i + 1 == entries.size();
      Now lasting = last ? now : now.until(entries.get(i + 1));
      timeline = timeline.and(entry, lasting, between(entry.at(), last ? until : entries.get(i + 1).at()));
    }
    return timeline;
  }

  private static Now after(Now now, HistoryEntry entry) {
    return switch (entry.what()) {
      case STARTED -> (now.phase() == Phase.UNATTENDED ? now.phase(Phase.WAITING) : now).gate(Option.none());
      case ENDED -> now.phase() == Phase.OUTSIDE ? now : now.phase(Phase.UNATTENDED);
      case GATE_SHUT, GATE_OPENED -> now.gate(Gates.named(entry.detail()));
      case ADDED, ADOPTED -> now.gate(Gates.named(entry.detail())).phase(Phase.WAITING);
      case BEGUN -> now.phase(Phase.DEVELOPING);
      case PUT_BACK, TRY_FAILED, RETRIED, RAW_FOUND, FOUND_OPEN -> now.phase(Phase.WAITING);
      case FINISHED, FINAL, GIVEN_UP, WITHDRAWN, REMOVED, RAW_FREED -> now.phase(Phase.OUTSIDE);
      case RESET, HASTENED, CALMED, TRASHED, RESTORED, INTERRUPTED, SWEPT -> now;
    };
  }

  private Timeline and(HistoryEntry entry, Now now, Duration time) {
    Seq<Row> more = rows.append(new Row(entry, now.waitsFor(), time));
    return switch (now.phase()) {
      case OUTSIDE -> new Timeline(more, held, developing, unattended);
      case WAITING -> new Timeline(more, now.waitsFor().map(gate -> more(gate, time)).getOrElse(held), developing,
          unattended);
      case DEVELOPING -> new Timeline(more, held, developing.plus(time), unattended);
      case UNATTENDED -> new Timeline(more, held, developing, unattended.plus(time));
    };
  }

  private Map<Gate, Duration> more(Gate gate, Duration time) {
    return held.put(gate, held.getOrElse(gate, Duration.ZERO).plus(time));
  }

  private static Duration between(OffsetDateTime from, OffsetDateTime to) {
    Duration time = Duration.between(from, to);
    return time.isNegative() ? Duration.ZERO : time;
  }
}
