package dev.latent.app.kit.system;

import static dev.latent.app.kit.system.TimekeeperTrial.DOCK;

import dev.latent.app.kit.trial.Defect;
import dev.latent.camera.port.driven.Timekeeper;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Time that goes, or alarms that ring, otherwise than they should. */
final class TimeDefects {

  private TimeDefects() {}

  static List<Defect> all() {
    return List.of(
        DOCK.defect(Unset.class, "TK1", "tells the time of a clock that was never set", Unset::new),
        DOCK.defect(Backward.class, "TK2", "goes back", Backward::new),
        DOCK.livesDefect(Apart.class, "TK2", "keeps another time for each party", Apart::parties),
        DOCK.defect(Early.class, "TK3", "rings early", Early::new),
        DOCK.defect(Again.class, "TK3", "rings twice", Again::new),
        DOCK.livesDefect(Single.class, "TK3", "has one alarm for all parties", Single::parties),
        DOCK.livesDefect(Adding.class, "TK3", "keeps an alarm that was replaced", Adding::parties),
        DOCK.defect(Inside.class, "TK3", "rings inside the call for a moment in the past", Inside::new),
        DOCK.defect(LastAlarm.class, "TK3", "does not ring for what an alarm has set", LastAlarm::new));
  }

  static final class Unset extends ForwardingTimekeeper {

    Unset(Timekeeper good) {
      super(good);
    }

    @Override
    public OffsetDateTime now() {
      return Instant.EPOCH.atOffset(ZoneOffset.UTC);
    }
  }

  static final class Backward extends ForwardingTimekeeper {

    private long asked;

    Backward(Timekeeper good) {
      super(good);
    }

    @Override
    public Duration uptime() {
      return good.uptime().minusNanos(++asked % 2);
    }
  }

  static final class Apart extends ForwardingTimekeeper {

    private final int party;

    private Apart(Timekeeper good, int party) {
      super(good);
      this.party = party;
    }

    static Supplier<Timekeeper> parties(Supplier<Timekeeper> good) {
      AtomicInteger parties = new AtomicInteger();
      return () -> new Apart(good.get(), parties.getAndIncrement());
    }

    @Override
    public Duration uptime() {
      return good.uptime().plusSeconds(party);
    }

    @Override
    public void wakeAt(Duration uptime, Runnable alarm) {
      good.wakeAt(uptime.minusSeconds(party), alarm);
    }
  }

  static final class Early extends ForwardingTimekeeper {

    Early(Timekeeper good) {
      super(good);
    }

    @Override
    public void wakeAt(Duration uptime, Runnable alarm) {
      good.wakeAt(uptime.minusMillis(1), alarm);
    }
  }

  static final class Again extends ForwardingTimekeeper {

    Again(Timekeeper good) {
      super(good);
    }

    @Override
    public void wakeAt(Duration uptime, Runnable alarm) {
      good.wakeAt(uptime, () -> {
        alarm.run();
        alarm.run();
      });
    }
  }

  static final class Single {

    private Single() {}

    static Supplier<Timekeeper> parties(Supplier<Timekeeper> good) {
      Timekeeper all = good.get();
      return () -> all;
    }
  }

  static final class Adding extends ForwardingTimekeeper {

    private final Supplier<Timekeeper> more;

    private Adding(Supplier<Timekeeper> more) {
      super(more.get());
      this.more = more;
    }

    static Supplier<Timekeeper> parties(Supplier<Timekeeper> good) {
      return () -> new Adding(good);
    }

    @Override
    public void wakeAt(Duration uptime, Runnable alarm) {
      more.get().wakeAt(uptime, alarm);
    }
  }

  static final class Inside extends ForwardingTimekeeper {

    Inside(Timekeeper good) {
      super(good);
    }

    @Override
    public void wakeAt(Duration uptime, Runnable alarm) {
      if (uptime.compareTo(good.uptime()) <= 0) {
        alarm.run();
      } else {
        good.wakeAt(uptime, alarm);
      }
    }
  }

  static final class LastAlarm extends ForwardingTimekeeper {

    private boolean ringing;

    LastAlarm(Timekeeper good) {
      super(good);
    }

    @Override
    public void wakeAt(Duration uptime, Runnable alarm) {
      if (!ringing) {
        good.wakeAt(uptime, () -> {
          ringing = true;
          alarm.run();
          ringing = false;
        });
      }
    }
  }
}
