package dev.latent.camera.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.port.driving.Subscription;
import dev.latent.camera.simulation.VirtualTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AudienceTest {

  @RegisterExtension
  private final Uncaught uncaught = new Uncaught();

  private final VirtualTime time = new VirtualTime();
  private final Audience<String> audience = new Audience<>(new Mailbox(time.executor()));
  private final List<String> told = new ArrayList<>();

  private void tell(String... news) {
    for (String each : news) {
      audience.tell(each);
    }
    time.settle();
  }

  @Test
  void everybody_is_told_everything_in_order() {
    audience.join(it -> told.add("1" + it));
    audience.join(it -> told.add("2" + it));
    tell("a", "b");
    assertThat(told).hasSize(4).containsSubsequence("1a", "1b").containsSubsequence("2a", "2b");
  }

  @Test
  void nobody_is_told_inside_the_tellers_call() {
    audience.join(told::add);
    audience.tell("a");
    assertThat(told).isEmpty();
  }

  @Test
  void who_has_left_is_told_nothing_not_even_what_was_on_its_way() {
    Subscription seat = audience.join(told::add);
    audience.tell("a");
    seat.close();
    tell("b");
    assertThat(told).isEmpty();
  }

  @Test
  void who_leaves_while_being_told_hears_no_more() {
    List<Subscription> seats = new ArrayList<>();
    seats.add(audience.join(it -> {
      told.add(it);
      seats.getFirst().close();
    }));
    tell("a", "b");
    assertThat(told).containsExactly("a");
  }

  @Test
  void who_joins_late_hears_of_later_news_only() {
    audience.tell("a");
    audience.join(told::add);
    tell("b");
    assertThat(told).containsExactly("b");
  }

  @Test
  void the_same_listener_may_sit_twice_and_leave_once() {
    Consumer<String> listener = told::add;
    Subscription first = audience.join(listener);
    audience.join(listener);
    tell("a");
    first.close();
    first.close();
    tell("b");
    assertThat(told).containsExactly("a", "a", "b");
  }

  @Test
  void a_listener_that_throws_hurts_nobody() {
    RuntimeException bug = new IllegalArgumentException("a bug");
    audience.join(_ -> {
      throw bug;
    });
    audience.join(told::add);
    tell("a", "b");
    assertThat(told).containsExactly("a", "b");
    assertThat(uncaught.seen()).containsExactly(bug, bug);
  }
}
