package dev.latent.hal.pressure;

import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.camera.port.driven.Timekeeper;
import dev.latent.hal.pressure.Script.Due;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.function.Consumer;

/** Tells what is due since it was connected. An alarm that rings late leaves nothing out. Thread-safe. */
final class ScriptedPressure implements SystemPressure {

  private final Seq<Due> dues;
  private final Timekeeper time;
  private volatile boolean closed;

  ScriptedPressure(Seq<Due> dues, Timekeeper time) {
    this.dues = dues;
    this.time = time;
  }

  @Override
  public void connect(Consumer<? super Pressure> inbox) {
    play(dues, time.uptime(), inbox);
  }

  @Override
  public void close() {
    closed = true;
  }

  private void play(Seq<Due> left, Duration start, Consumer<? super Pressure> inbox) {
    Duration now = time.uptime().minus(start);
    Seq<Due> later = left.dropWhile(it -> it.at().compareTo(now) <= 0);
    left.take(left.size() - later.size()).takeWhile(_ -> !closed).forEach(it -> inbox.accept(it.reading()));
    if (!closed && !later.isEmpty()) {
      time.wakeAt(start.plus(later.head().at()), () -> play(later, start, inbox));
    }
  }
}
