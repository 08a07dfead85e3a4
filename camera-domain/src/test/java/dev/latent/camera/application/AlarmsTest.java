package dev.latent.camera.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.simulation.VirtualTime;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One timekeeper's alarm, and several who need one. */
class AlarmsTest {

  private final VirtualTime time = new VirtualTime();
  private final List<String> rung = new ArrayList<>();
  private final Alarms alarms = new Alarms(time.timekeeper(), new Loop());
  private final Alarms.Alarm first = alarms.alarm(() -> ring("first"));
  private final Alarms.Alarm second = alarms.alarm(() -> ring("second"));

  private void ring(String whose) {
    rung.add(whose + " " + time.uptime().toSeconds());
  }

  private static Option<Duration> at(int seconds) {
    return Option.some(Duration.ofSeconds(seconds));
  }

  @Test
  void each_rings_at_its_own_moment_whoever_set_it_last() {
    first.at(at(5));
    second.at(at(9));
    time.passUntilQuiet();
    assertThat(rung).containsExactly("first 5", "second 9");
  }

  @Test
  void a_later_moment_of_the_same_one_replaces_the_earlier() {
    first.at(at(5));
    second.at(at(6));
    first.at(at(7));
    first.at(at(8));
    second.at(Option.none());
    time.passUntilQuiet();
    assertThat(rung).containsExactly("first 8");
  }

  @Test
  void both_ring_when_both_are_due_and_may_be_set_again() {
    first.at(at(5));
    second.at(at(5));
    time.pass(Duration.ofSeconds(6));
    first.at(at(5));
    time.settle();
    assertThat(rung).containsExactly("first 5", "second 5", "first 6");
  }
}
