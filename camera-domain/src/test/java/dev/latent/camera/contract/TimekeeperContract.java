package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.port.driven.Timekeeper;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The promises of {@link Timekeeper}. */
@ContractOf(Timekeeper.class)
@Usually(promise = "TK1", breaks = "It gives out the steady time as the civil one.")
@Usually(promise = "TK2",
    breaks = "It reads the civil clock, which is set back, or counts from the making of each object.")
@Usually(promise = "TK3",
    breaks = "It adds alarms instead of replacing the one, rounds a moment down, or rings inside the call.")
public interface TimekeeperContract {

  /** One more party of the same process. */
  Timekeeper timekeeper();

  /** How long an alarm may be late, by the clock on the wall. */
  default Pace.Free pace() {
    return Pace.free(Duration.ofSeconds(30));
  }

  /** Lets time pass until the latch is open, and fails when it never is. One whose time a test moves moves it here. */
  default void await(CountDownLatch latch) {
    Duration patience = pace().patience();
    try {
      assertThat(latch.await(patience.toMillis(), TimeUnit.MILLISECONDS))
          .as("rings within the patience of %s", patience).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  default void TK1_tells_the_civil_time_with_its_offset() {
    assertThat(timekeeper().now().getOffset()).isNotNull();
    assertThat(timekeeper().now().getYear()).isGreaterThan(2000);
  }

  @Test
  default void TK2_never_goes_back() {
    Timekeeper time = timekeeper();
    Duration last = time.uptime();
    for (int i = 0; i < 10_000; i++) {
      Duration next = time.uptime();
      assertThat(next).isGreaterThanOrEqualTo(last);
      last = next;
    }
    assertThat(last).isGreaterThanOrEqualTo(Duration.ZERO);
  }

  @Test
  default void TK2_is_the_same_for_all_parties() {
    Timekeeper one = timekeeper();
    Timekeeper other = timekeeper();
    Duration before = one.uptime();
    Duration between = other.uptime();
    assertThat(between).isBetween(before, one.uptime());
  }

  @Test
  default void TK3_rings_once_and_not_before_its_moment() {
    Timekeeper time = timekeeper();
    Duration moment = time.uptime().plusMillis(15);
    List<Duration> rings = new CopyOnWriteArrayList<>();
    CountDownLatch rung = new CountDownLatch(1);
    time.wakeAt(moment, () -> {
      rings.add(time.uptime());
      rung.countDown();
    });
    await(rung);
    ringOf(timekeeper(), Duration.ofMillis(5));
    assertThat(rings).singleElement().satisfies(at -> assertThat(at).isGreaterThanOrEqualTo(moment));
  }

  @Test
  default void TK3_a_later_call_replaces_an_earlier_one() {
    Timekeeper time = timekeeper();
    List<String> rings = new CopyOnWriteArrayList<>();
    time.wakeAt(time.uptime().plusMillis(10), () -> rings.add("replaced"));
    CountDownLatch rung = new CountDownLatch(1);
    time.wakeAt(time.uptime().plusMillis(20), () -> {
      rings.add("later");
      rung.countDown();
    });
    await(rung);
    assertThat(rings).containsExactly("later");
  }

  @Test
  default void TK3_an_alarm_may_set_the_next_one() {
    Timekeeper time = timekeeper();
    CountDownLatch both = new CountDownLatch(2);
    time.wakeAt(time.uptime().plusMillis(2), () -> {
      both.countDown();
      time.wakeAt(time.uptime().plusMillis(2), both::countDown);
    });
    await(both);
    assertThat(both.getCount()).isZero();
  }

  @Test
  default void TK3_a_moment_in_the_past_rings_at_once_but_never_inside_the_call() {
    Timekeeper time = timekeeper();
    CountDownLatch called = new CountDownLatch(1);
    CountDownLatch rung = new CountDownLatch(1);
    Thread caller = Thread.currentThread();
    boolean[] inside = {false};
    time.wakeAt(time.uptime().minusSeconds(1), () -> {
      inside[0] = Thread.currentThread().equals(caller) && called.getCount() > 0;
      rung.countDown();
    });
    called.countDown();
    await(rung);
    assertThat(inside[0]).as("rung inside wakeAt").isFalse();
  }

  @Test
  default void TK3_each_party_has_an_alarm_of_its_own() {
    Timekeeper one = timekeeper();
    Timekeeper other = timekeeper();
    CountDownLatch both = new CountDownLatch(2);
    one.wakeAt(one.uptime().plusMillis(3), both::countDown);
    other.wakeAt(other.uptime().plusMillis(4), both::countDown);
    await(both);
    assertThat(both.getCount()).isZero();
  }

  private void ringOf(Timekeeper time, Duration later) {
    CountDownLatch rung = new CountDownLatch(1);
    time.wakeAt(time.uptime().plus(later), rung::countDown);
    await(rung);
  }
}
