package dev.latent.app.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundTest {

  private final Background background = new Background();

  @Test
  void it_is_quiet_when_a_task_and_the_task_that_it_began_are_done() {
    List<String> done = new CopyOnWriteArrayList<>();
    background.execute(() -> background.execute(() -> done.add("second")));
    assertThat(background.quiet(Duration.ofSeconds(30))).isTrue();
    assertThat(done).containsExactly("second");
  }

  @Test
  void it_is_not_quiet_while_a_task_is_under_way() {
    CountDownLatch mayEnd = new CountDownLatch(1);
    background.execute(() -> await(mayEnd));
    assertThat(background.quiet(Duration.ofMillis(1))).isFalse();
    mayEnd.countDown();
    assertThat(background.quiet(Duration.ofSeconds(30))).isTrue();
  }

  @Test
  void a_task_that_throws_is_done_too() {
    background.execute(() -> {
      Thread.currentThread().setUncaughtExceptionHandler((_, _) -> {});
      throw new IllegalStateException("broken on purpose");
    });
    assertThat(background.quiet(Duration.ofSeconds(30))).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
