package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latent.camera.port.driven.Timekeeper;
import dev.latent.camera.simulation.VirtualTime;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WaitingTest {

  private final VirtualTime time = new VirtualTime();
  private final Waiting confined = new Waiting(time, Pace.CONFINED);
  private final AtomicBoolean told = new AtomicBoolean();

  private Waiting free(Duration patience) {
    return new Waiting(time, Pace.free(patience));
  }

  /** Rings for ever, as a preview does. */
  private void keepRinging(Timekeeper alarm) {
    alarm.wakeAt(alarm.uptime().plusMillis(33), () -> keepRinging(alarm));
  }

  @Test
  void of_a_confined_adapter_what_is_missing_when_all_is_quiet_is_missing() {
    time.executor().execute(() -> {});
    assertThatThrownBy(() -> confined.until("an answer", told::get))
        .isInstanceOf(AssertionError.class).hasMessage("missing: an answer, and all is quiet");
  }

  @Test
  void a_confined_adapter_that_is_never_quiet_is_not_waited_for_for_ever() {
    keepRinging(time.timekeeper());
    assertThatThrownBy(() -> confined.until("an answer", told::get)).isInstanceOf(AssertionError.class);
  }

  @Test
  void at_once_is_without_time_passing() {
    time.timekeeper().wakeAt(Duration.ofMillis(1), () -> told.set(true));
    assertThatThrownBy(() -> confined.atOnce("an answer", told::get))
        .isInstanceOf(AssertionError.class).hasMessage("missing: an answer, without time passing");
    confined.until("an answer", told::get);
  }

  @Test
  void what_came_once_is_not_asked_for_again() {
    int[] asked = {0};
    confined.until("the first", () -> asked[0]++ == 0);
    free(Duration.ofSeconds(30)).until("the second", () -> asked[0]++ == 1);
    assertThat(asked[0]).isEqualTo(2);
  }

  @Test
  void what_a_thread_of_an_adapter_tells_is_seen() {
    Thread.ofPlatform().start(() -> time.executor().execute(() -> told.set(true)));
    free(Duration.ofSeconds(30)).until("an answer", told::get);
  }

  @Test
  void of_an_adapter_with_threads_what_is_missing_is_missing_once_the_patience_is_over() {
    assertThatThrownBy(() -> free(Duration.ofMillis(5)).until("an answer", told::get))
        .isInstanceOf(AssertionError.class).hasMessage(
            "missing: an answer, within the patience of PT0.005S that an adapter with threads of its own is given");
  }

  @Test
  void all_of_a_time_passes_at_either_pace() {
    confined.pass(Duration.ofMinutes(1));
    free(Duration.ofMillis(100)).pass(Duration.ofMinutes(1));
    assertThat(time.uptime()).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void nobody_is_patient_for_no_time() {
    assertThatIllegalArgumentException().isThrownBy(() -> Pace.free(Duration.ZERO));
  }
}
