package dev.latent.camera.application;

import dev.latent.camera.port.driven.Timekeeper;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/** The one alarm of a timekeeper, shared by several parties. Confined to the loop. */
final class Alarms {

  private final Timekeeper time;
  private final Loop loop;
  private Seq<Alarm> all = List.empty();
  private Option<Duration> armed = Option.none();

  Alarms(Timekeeper time, Loop loop) {
    this.time = time;
    this.loop = loop;
  }

  /**
   * One party's.
   *
   * @param woke runs in a turn, and not before its moment
   */
  Alarm alarm(Runnable woke) {
    Alarm alarm = new Alarm(woke);
    all = all.append(alarm);
    return alarm;
  }

  private void arm() {
    Option<Duration> next = all.flatMap(it -> it.moment).minBy(it -> it);
    if (!next.equals(armed)) {
      armed = next;
      next.forEach(it -> time.wakeAt(it, () -> loop.post(this::woke)));
    }
  }

  private void woke() {
    armed = Option.none();
    Duration now = time.uptime();
    all.filter(it -> it.moment.exists(at -> at.compareTo(now) <= 0)).forEach(Alarm::ring);
    arm();
  }

  /** One moment, which a later one replaces. */
  final class Alarm {

    private final Runnable woke;
    private Option<Duration> moment = Option.none();

    private Alarm(Runnable woke) {
      this.woke = woke;
    }

    /** @param uptime steady time; none for no moment at all */
    void at(Option<Duration> uptime) {
      if (!uptime.equals(moment)) {
        moment = uptime;
        arm();
      }
    }

    private void ring() {
      moment = Option.none();
      woke.run();
    }
  }
}
