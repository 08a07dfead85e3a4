package dev.latent.camera.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.capture.PreviewEvent;
import dev.latent.camera.model.capture.PreviewFrame;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.port.driving.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A preview as an application sees it. */
class PreviewFeedTest {

  @RegisterExtension
  private final Uncaught uncaught = new Uncaught();

  private final Rehearsal rehearsal = new Rehearsal();
  private final Actor actor = rehearsal.actor(Rehearsal.PUBLIC);
  private final List<PreviewEvent> told = new ArrayList<>();
  private final List<Long> seen = new ArrayList<>();

  private void running() {
    actor.preview.on(PreviewEvent.class, told::add);
    actor.started();
  }

  private Subscription watch() {
    return actor.preview.onFrame(frame -> seen.add(frame.number()));
  }

  /** Each is shown before the next one comes. */
  private void show(int frames) {
    for (int number = 1; number <= frames; number++) {
      rehearsal.camera.show(number);
      rehearsal.settle();
    }
  }

  @Test
  void frames_come_with_their_number_and_time() {
    running();
    List<PreviewFrame> frames = new ArrayList<>();
    actor.preview.onFrame(frames::add);
    rehearsal.time.pass(Duration.ofMillis(5));
    show(2);
    assertThat(frames).extracting(PreviewFrame::number).containsExactly(1L, 2L);
    assertThat(frames.getFirst().at()).isEqualTo(Duration.ofMillis(5));
  }

  @Test
  void a_listener_that_is_busy_misses_what_comes_meanwhile_and_nothing_waits_for_it() {
    running();
    watch();
    rehearsal.camera.show(1);
    rehearsal.camera.show(2);
    rehearsal.camera.show(3);
    rehearsal.settle();
    assertThat(seen).containsExactly(1L);
    rehearsal.camera.show(4);
    rehearsal.settle();
    assertThat(seen).containsExactly(1L, 4L);
  }

  @Test
  void while_one_is_busy_others_get_theirs() {
    running();
    List<Long> busy = new ArrayList<>();
    actor.preview.onFrame(frame -> {
      busy.add(frame.number());
      if (frame.number() == 1) {
        rehearsal.camera.show(2);
        rehearsal.settle();
        rehearsal.camera.show(3);
        rehearsal.settle();
      }
    });
    watch();
    show(1);
    assertThat(busy).containsExactly(1L);
    assertThat(seen).hasSizeGreaterThanOrEqualTo(2).isSorted();
  }

  @Test
  void a_listener_that_throws_sees_the_next_frame_all_the_same() {
    running();
    RuntimeException bug = new IllegalArgumentException("a bug");
    actor.preview.onFrame(frame -> {
      seen.add(frame.number());
      throw bug;
    });
    show(2);
    assertThat(seen).containsExactly(1L, 2L);
    assertThat(uncaught.seen()).containsExactly(bug, bug);
  }

  @Test
  void a_listener_that_left_sees_nothing_not_even_what_was_on_its_way() {
    running();
    Subscription seat = watch();
    rehearsal.camera.show(1);
    seat.close();
    rehearsal.settle();
    show(2);
    assertThat(seen).isEmpty();
  }

  @Test
  void frameStart_and_frameEnd_stand_around_the_frames_of_each_start() {
    running();
    show(3);
    actor.does(actor.session.stop());
    rehearsal.camera.show(4);
    actor.does(actor.session.start());
    show(2);
    actor.does(actor.session.stop());
    rehearsal.settle();
    assertThat(told).containsExactly(new PreviewEvent.FrameStart(Duration.ZERO), new PreviewEvent.FrameEnd(3, Duration.ZERO),
        new PreviewEvent.FrameStart(Duration.ZERO), new PreviewEvent.FrameEnd(2, Duration.ZERO));
  }

  @Test
  void frameEnd_counts_the_frames_that_a_listener_missed() {
    running();
    watch();
    rehearsal.camera.show(1);
    rehearsal.camera.show(2);
    actor.does(actor.session.stop());
    rehearsal.settle();
    assertThat(told.getLast()).isEqualTo(new PreviewEvent.FrameEnd(2, Duration.ZERO));
  }

  @Test
  void a_preview_that_showed_nothing_has_nothing_to_end() {
    running();
    actor.does(actor.session.stop());
    rehearsal.settle();
    assertThat(told).isEmpty();
  }

  @Test
  void a_closed_camera_ends_its_preview() {
    running();
    show(1);
    actor.does(actor.input.close());
    rehearsal.settle();
    assertThat(told).containsExactly(new PreviewEvent.FrameStart(Duration.ZERO), new PreviewEvent.FrameEnd(1, Duration.ZERO));
  }

  @Test
  void a_released_preview_shows_nothing_and_its_session_runs_on() {
    running();
    watch();
    actor.does(actor.preview.release());
    show(1);
    assertThat(seen).isEmpty();
    assertThat(told).isEmpty();
    assertThat(actor.session.stop().isRight()).isTrue();
  }

  @Test
  void a_failing_camera_is_told_as_an_error_of_the_preview() {
    running();
    rehearsal.camera.tell(new CameraEvent.CameraFailed(FakeCamera.BACK, CameraErrorCode.SERVICE_FATAL_ERROR.because("broken")));
    rehearsal.settle();
    assertThat(told).singleElement().isInstanceOf(PreviewEvent.PreviewError.class);
  }
}
