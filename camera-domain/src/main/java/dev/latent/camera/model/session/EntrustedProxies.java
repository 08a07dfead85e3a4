package dev.latent.camera.model.session;

import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/** Proxies that applications were handed and have not stored yet; one that nobody stores gives up its raw. A value. */
public record EntrustedProxies(Map<PhotoId, Held> held) {

  public static final EntrustedProxies NONE = new EntrustedProxies(HashMap.empty());

  /** How long a proxy waits to be stored; ours. */
  public static final Duration UNSAVED = Duration.ofMinutes(10);

  /** How long after the regular end of its session: what was told last is still on its way; ours. */
  public static final Duration AFTER_SESSION = Duration.ofSeconds(10);

  /**
   * One proxy.
   *
   * @param until when it gives up its raw, steady time
   * @param claimed whether it is being stored just now, and may not
   */
  public record Held(OutputId output, Duration until, boolean claimed) {}

  /** A proxy is handed over. */
  public EntrustedProxies with(PhotoId photo, OutputId output, Duration now) {
    return new EntrustedProxies(held.put(photo, new Held(output, now.plus(UNSAVED), false)));
  }

  /** It is stored, or was given up. */
  public EntrustedProxies without(PhotoId photo) {
    return new EntrustedProxies(held.remove(photo));
  }

  /** It is being stored, or no more. */
  public EntrustedProxies claimed(PhotoId photo, boolean now) {
    return new EntrustedProxies(held.computeIfPresent(photo, (_, it) -> new Held(it.output(), it.until(), now))._2);
  }

  /** The application does not want it. */
  public EntrustedProxies released(PhotoId photo, Duration now) {
    return new EntrustedProxies(held.computeIfPresent(photo, (_, it) -> earlier(it, now))._2);
  }

  /** The session of that output has come to its regular end. */
  public EntrustedProxies ended(OutputId output, Duration now) {
    return new EntrustedProxies(held.mapValues(it ->
        it.output().equals(output) ? earlier(it, now.plus(AFTER_SESSION)) : it));
  }

  private static Held earlier(Held it, Duration until) {
    return new Held(it.output(), it.until().compareTo(until) < 0 ? it.until() : until, it.claimed());
  }

  /** Those that give up their raws. */
  public Seq<PhotoId> due(Duration now) {
    return held.filterValues(it -> !it.claimed() && it.until().compareTo(now) <= 0).keySet().toList();
  }

  /** When the next of them does; none while all are being stored. */
  public Option<Duration> nextWake() {
    return held.values().reject(Held::claimed).map(Held::until).minBy(it -> it);
  }
}
