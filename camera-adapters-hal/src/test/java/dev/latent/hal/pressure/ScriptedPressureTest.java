package dev.latent.hal.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.SystemPressureContract;
import dev.latent.camera.model.delivery.Pressure.Battery;
import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.device.Setting;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.camera.port.driven.Timekeeper;
import dev.latent.camera.simulation.VirtualTime;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A platform that gets warm and cool by turns, and tells nothing else. */
class ScriptedPressureTest implements SystemPressureContract {

  private VirtualTime time = new VirtualTime();

  @Override
  public SystemPressure source(VirtualTime of) {
    return source(of, "at 1s SEVERE; at 2s FAIR; at 3s NOMINAL; at 3s 1; at 4s 1; at 5s 2; at 6s 3");
  }

  @Override
  public void change() {
    time.pass(Duration.ofSeconds(1));
  }

  @Override
  public Pressure asFarAsTold(Pressure reading) {
    return new Pressure(reading.thermalLevel(), Option.none(), Option.none(), Option.none(), Option.none());
  }

  private SystemPressure source(VirtualTime of, String script) {
    time = of;
    Setting.Position nowhere = new Setting.Position("test", 0, 0);
    return new ScriptedFactory().create(new Setting.Table(LinkedHashMap.of("script", new Setting.Text(script, nowhere)),
        nowhere), of.timekeeper(), of.executor()).get();
  }

  private List<String> told(String script) {
    List<String> told = new ArrayList<>();
    SystemPressure source = source(time, script);
    time.pass(Duration.ofMinutes(1));
    Duration start = time.uptime();
    source.connect(it -> told.add(time.uptime().minus(start).toSeconds() + " " + it.thermalLevel().getOrElse(-1)
        + " " + it.battery().map(Battery::percent).getOrElse(-1)));
    time.passUntilQuiet();
    return told;
  }

  @Test
  void times_count_from_the_moment_of_connecting_and_need_not_ascend() {
    assertThat(told("at 20s NOMINAL; at 5s thermal SEVERE")).containsExactly("0 -1 -1", "5 5 -1", "20 0 -1");
  }

  @Test
  void what_happens_at_one_moment_happens_in_order_and_is_told_as_one() {
    assertThat(told("at 5s SEVERE; at 5s battery 9% discharging; at 5s FAIR")).containsExactly("0 -1 -1", "5 3 9");
  }

  @Test
  void what_is_so_from_the_start_is_the_first_reading() {
    assertThat(told("at 0s battery 9% discharging; at 5s battery 9% discharging; at 6s battery 8% discharging"))
        .containsExactly("0 -1 9", "6 -1 8");
  }

  @Test
  void an_alarm_that_rings_late_leaves_nothing_out() {
    List<Integer> told = new ArrayList<>();
    List<Runnable> alarms = new ArrayList<>();
    Timekeeper late = new Late(time, alarms);
    new ScriptedPressure(ScriptParser.parse("at 1s 1; at 2s 2; at 3s 3").get().dues(), late)
        .connect(it -> told.add(it.thermalLevel().getOrElse(-1)));
    time.pass(Duration.ofMillis(2500));
    alarms.removeFirst().run();
    assertThat(told).containsExactly(-1, 1, 2);
    assertThat(alarms).hasSize(1);
  }

  private record Late(VirtualTime time, List<Runnable> alarms) implements Timekeeper {

    @Override
    public OffsetDateTime now() {
      return time.timekeeper().now();
    }

    @Override
    public Duration uptime() {
      return time.uptime();
    }

    @Override
    public void wakeAt(Duration uptime, Runnable alarm) {
      alarms.add(alarm);
    }
  }
}
