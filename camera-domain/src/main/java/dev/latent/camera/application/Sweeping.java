package dev.latent.camera.application;

import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryEvent;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.OffsetDateTime;

/** Takes away temporary assets that nobody has saved in time: at the start, and when the time of one is over. */
final class Sweeping {

  /** Before one is tried again that could not be taken away. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final DrivenPorts ports;
  private final Loop loop;
  private final Storing storing;
  private final Delivering delivering;
  private final Historian historian;
  private final Alarms.Alarm alarm;
  private Option<Duration> next = Option.none();

  Sweeping(DrivenPorts ports, Loop loop, Storing storing, Delivering delivering, Historian historian,
      Alarms alarms) {
    this.ports = ports;
    this.loop = loop;
    this.storing = storing;
    this.delivering = delivering;
    this.historian = historian;
    this.alarm = alarms.alarm(this::due);
  }

  /** What is stored from now on, while the sweep looks, sets the alarm anew. */
  private void due() {
    next = Option.none();
    ports.background().execute(this::sweep);
  }

  /** Blocks; between turns. */
  void sweep() {
    OffsetDateTime now = ports.timekeeper().now();
    ports.assetStore().temporary().forEach(it -> storing.settle(it.id(), row -> AssetMachine.swept(row, now))
        .filter(Storing.Done::changed).peek(done -> done.forEach(was -> gone(was.row()))));
    Seq<PhotoAsset> left = ports.assetStore().temporary();
    Duration uptime = ports.timekeeper().uptime();
    loop.post(() -> {
      next = left.map(it -> uptime.plus(time(it, now))).appendAll(next).min();
      alarm.at(next);
    });
  }

  private static Duration time(PhotoAsset row, OffsetDateTime now) {
    Duration left = Duration.between(now, AssetMachine.sweptAt(row));
    return left.isPositive() ? left : PATIENCE;
  }

  /** Inside a turn: there is one that will have to be looked after. */
  void temporary() {
    next = next.orElse(() -> Option.some(ports.timekeeper().uptime().plus(AssetMachine.UNSAVED)));
    alarm.at(next);
  }

  private void gone(PhotoAsset row) {
    row.photo().forEach(photo -> loop.ask(() -> {
      historian.swept(photo);
      delivering.turn(new DeliveryEvent.Remove(photo, false));
      return photo;
    }));
  }
}
