package dev.latent.camera.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.simulation.VirtualTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MailboxTest {

  @RegisterExtension
  private final Uncaught uncaught = new Uncaught();

  private final VirtualTime time = new VirtualTime();
  private final Mailbox mailbox = new Mailbox(time.executor());
  private final Mailbox.Lane lane = mailbox.lane();
  private final List<String> told = new ArrayList<>();

  @Test
  void nothing_is_told_on_the_stack_of_whoever_has_news() {
    lane.post(() -> told.add("a"));
    assertThat(told).isEmpty();
    time.settle();
    assertThat(told).containsExactly("a");
  }

  @Test
  void letters_are_opened_in_order_one_at_a_time() {
    lane.post(() -> {
      lane.post(() -> told.add("c"));
      told.add("a");
    });
    lane.post(() -> told.add("b"));
    time.settle();
    assertThat(told).containsExactly("a", "b", "c");
  }

  @Test
  void letters_go_on_after_a_pause() {
    lane.post(() -> told.add("a"));
    time.settle();
    lane.post(() -> told.add("b"));
    time.settle();
    assertThat(told).containsExactly("a", "b");
  }

  @Test
  void a_letter_that_throws_hurts_no_other() {
    RuntimeException bug = new IllegalArgumentException("a bug");
    lane.post(() -> {
      throw bug;
    });
    lane.post(() -> told.add("b"));
    time.settle();
    assertThat(told).containsExactly("b");
    assertThat(uncaught.seen()).containsExactly(bug);
  }

  @Test
  void what_was_not_told_before_it_closed_never_is() {
    lane.post(() -> told.add("a"));
    lane.post(mailbox::close);
    lane.post(() -> told.add("b"));
    time.settle();
    lane.post(() -> told.add("c"));
    time.settle();
    assertThat(told).containsExactly("a");
  }
}
