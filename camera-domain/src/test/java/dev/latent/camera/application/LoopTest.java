package dev.latent.camera.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LoopTest {

  @RegisterExtension
  private final Uncaught uncaught = new Uncaught();

  private final Loop loop = new Loop();
  private final List<String> turns = new ArrayList<>();

  @Test
  void whoever_finds_the_inbox_empty_turns_it_at_once() {
    loop.post(() -> turns.add("a"));
    assertThat(turns).containsExactly("a");
  }

  @Test
  void what_a_turn_posts_runs_after_it_and_in_order() {
    loop.post(() -> {
      loop.post(() -> turns.add("b"));
      loop.post(() -> turns.add("c"));
      turns.add("a");
    });
    assertThat(turns).containsExactly("a", "b", "c");
  }

  @Test
  void an_ask_is_answered_after_what_was_posted_before_and_what_that_posts() {
    loop.post(() -> loop.post(() -> turns.add("a")));
    assertThat(loop.ask(() -> List.copyOf(turns))).containsExactly("a");
  }

  @Test
  void what_an_asked_turn_posts_has_run_when_the_answer_is_there() {
    assertThat(loop.ask(() -> {
      loop.post(() -> turns.add("posted"));
      return turns.size();
    })).isZero();
    assertThat(turns).containsExactly("posted");
  }

  @Test
  void a_turn_that_asks_is_refused_instead_of_waiting_for_itself() {
    loop.post(() -> assertThatThrownBy(() -> loop.ask(() -> "never")).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("never ask"));
    assertThat(uncaught.seen()).isEmpty();
    assertThat(loop.ask(() -> "still well")).isEqualTo("still well");
  }

  @Test
  void a_turn_that_throws_breaks_the_loop_for_every_later_ask_with_the_same_cause() {
    RuntimeException bug = new IllegalArgumentException("a bug");
    loop.post(() -> {
      throw bug;
    });
    assertThat(uncaught.seen()).containsExactly(bug);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> loop.ask(() -> turns.add("never"))).isInstanceOf(IllegalStateException.class).hasCause(bug);
    }
    assertThat(turns).isEmpty();
  }

  @Test
  void an_asked_turn_that_throws_is_answered_all_the_same() {
    assertThatThrownBy(() -> loop.ask(() -> {
      throw new IllegalArgumentException("a bug");
    })).isInstanceOf(IllegalStateException.class);
    assertThat(uncaught.seen()).extracting(Throwable::getMessage).containsExactly("a bug");
  }

  @Test
  void what_waits_behind_a_turn_that_throws_is_still_turned() {
    RuntimeException first = new IllegalArgumentException("the first");
    RuntimeException second = new IllegalArgumentException("the second");
    loop.post(() -> {
      loop.post(() -> turns.add("behind"));
      loop.post(() -> {
        throw second;
      });
      throw first;
    });
    assertThat(turns).containsExactly("behind");
    assertThatThrownBy(() -> loop.ask(() -> "never")).as("the first cause stays").hasCause(first);
  }
}
