package dev.latent.camera.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.photo.CaptureEndInfo;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.port.driving.Subscription;
import dev.latent.camera.simulation.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ListenersTest {

  private static final PhotoEvent READY = new PhotoEvent.CaptureReady(Duration.ofMillis(1));
  private static final PhotoEvent END = new PhotoEvent.CaptureEnd(new CaptureEndInfo(new CaptureId(1), 6), Duration.ofMillis(2));

  @RegisterExtension
  private final Uncaught uncaught = new Uncaught();

  private final VirtualTime time = new VirtualTime();
  private final List<Object> told = new ArrayList<>();
  private final List<Object> unheard = new ArrayList<>();
  private final Listeners<PhotoEvent> listeners = new Listeners<>(new Mailbox(time.executor()), unheard::add);

  private <E extends PhotoEvent> Subscription listen(Class<E> kind) {
    return listeners.put(kind, told::add, () -> told.add("left"));
  }

  private void tell(PhotoEvent... events) {
    for (PhotoEvent event : events) {
      listeners.tell(event);
    }
    time.settle();
  }

  @Test
  void a_listener_is_told_of_its_kind_only_in_order() {
    listen(PhotoEvent.CaptureReady.class);
    tell(END, READY, READY);
    assertThat(told).containsExactly(READY, READY);
  }

  @Test
  void a_listener_of_a_wider_kind_is_told_of_all_of_it() {
    listen(PhotoEvent.class);
    tell(END, READY);
    assertThat(told).containsExactly(END, READY);
  }

  @Test
  void nobody_is_told_inside_the_tellers_call() {
    listen(PhotoEvent.CaptureReady.class);
    listeners.tell(READY);
    assertThat(told).isEmpty();
  }

  @Test
  void a_later_listener_of_a_kind_replaces_the_earlier() {
    Subscription first = listeners.put(PhotoEvent.CaptureReady.class, _ -> told.add("first"), () -> told.add("left"));
    listeners.tell(READY);
    listen(PhotoEvent.CaptureReady.class);
    time.settle();
    assertThat(told).as("meant for the first, who has gone").isEmpty();
    first.close();
    tell(READY);
    assertThat(told).as("the first cannot take the second along").containsExactly(READY);
  }

  @Test
  void who_has_left_is_told_nothing_and_leaves_once() {
    Subscription seat = listen(PhotoEvent.CaptureReady.class);
    listeners.tell(READY);
    seat.close();
    seat.close();
    tell(READY);
    assertThat(told).containsExactly("left");
  }

  @Test
  void after_the_output_is_released_nobody_is_told_and_nobody_leaves() {
    Subscription seat = listen(PhotoEvent.CaptureReady.class);
    listeners.tell(READY);
    listeners.clear();
    seat.close();
    tell(READY);
    assertThat(told).isEmpty();
  }

  @Test
  void a_listener_that_throws_hurts_nobody() {
    RuntimeException bug = new IllegalArgumentException("a bug");
    listeners.put(PhotoEvent.CaptureEnd.class, _ -> {
      throw bug;
    }, () -> { });
    listen(PhotoEvent.CaptureReady.class);
    tell(END, READY);
    assertThat(told).containsExactly(READY);
    assertThat(uncaught.seen()).containsExactly(bug);
  }

  @Test
  void what_nobody_listens_for_goes_where_the_unheard_go_and_so_does_what_was_meant_for_one_who_left() {
    Subscription seat = listen(PhotoEvent.CaptureReady.class);
    tell(END);
    assertThat(unheard).containsExactly(END);
    listeners.tell(READY);
    seat.close();
    time.settle();
    assertThat(unheard).containsExactly(END, READY);
  }
}
