package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.camera.simulation.VirtualTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A source of readings that is connected, and all that it told. Confined, whatever the pace of the source. */
final class Listening {

  final SystemPressure source;
  final Waiting waiting;
  final List<Pressure> readings = new CopyOnWriteArrayList<>();
  private final SystemPressureContract fixture;

  private Listening(SystemPressureContract fixture, VirtualTime time) {
    this.fixture = fixture;
    this.source = fixture.source(time);
    this.waiting = new Waiting(time, fixture.pace());
    source.connect(readings::add);
  }

  static Listening to(SystemPressureContract fixture) {
    return new Listening(fixture, new VirtualTime());
  }

  /** The platform is another, and that was told; or it never is. */
  void change() {
    int before = readings.size();
    fixture.change();
    if (fixture.changes()) {
      waiting.until("a reading after " + readings, () -> readings.size() > before);
    } else {
      waiting.pass(Duration.ZERO);
      assertThat(readings).hasSize(before);
    }
  }

  /** {@return what was told until then} */
  List<Pressure> changed(int times) {
    for (int i = 0; i < times; i++) {
      change();
    }
    return List.copyOf(readings);
  }
}
