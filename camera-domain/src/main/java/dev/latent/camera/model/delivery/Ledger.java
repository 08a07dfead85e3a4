package dev.latent.camera.model.delivery;

import dev.latent.camera.model.delivery.HoldReason.Gate;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * How long each gate has held back NORMAL work so far. A job remembers the ledger of its birth; what was added since is
 * what held it. Ours.
 *
 * @param shut what is over, by gate; of several shut at once the first counts
 * @param now the gate that is shut, if one is
 * @param since when it was shut, steady time
 */
record Ledger(Map<Gate, Duration> shut, Option<Gate> now, Duration since) {

  static final Ledger EMPTY = new Ledger(LinkedHashMap.empty(), Option.none(), Duration.ZERO);

  Ledger turned(Option<Gate> gate, Duration at) {
    return gate.equals(now) ? this : new Ledger(at(at), gate, at);
  }

  /** All of it until that moment. */
  Map<Gate, Duration> at(Duration at) {
    return now.map(gate -> shut.put(gate, shut.getOrElse(gate, Duration.ZERO).plus(at.minus(since)))).getOrElse(shut);
  }

  /** What was added since another was taken at {@code from}; gates that held nothing are left out. */
  Map<Gate, Duration> since(Map<Gate, Duration> from, Duration at) {
    return at(at)
        .map((gate, time) -> Tuple.of(gate, time.minus(from.getOrElse(gate, Duration.ZERO))))
        .filterValues(Duration::isPositive);
  }
}
