package dev.latent.camera.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.capture.DeferralReason;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.port.driving.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens while the device is being configured, which is when a caller waits for it between two turns. */
class MeanwhileTest {

  @RegisterExtension
  private final Uncaught uncaught = new Uncaught();

  private final Rehearsal rehearsal = new Rehearsal();
  private final FakeCamera camera = rehearsal.camera;
  private final Actor actor = rehearsal.actor(Rehearsal.PUBLIC);

  private void commitWhile(Runnable others) {
    actor.configured();
    camera.asked.clear();
    camera.whileConfigured(others);
    actor.session.commitConfig();
    rehearsal.settle();
  }

  private Subscription restartWhile(Runnable others) {
    actor.started();
    rehearsal.settle();
    camera.asked.clear();
    camera.whileConfigured(others);
    Subscription seat = actor.output.on(PhotoEvent.PhotoAvailable.class, _ -> { });
    rehearsal.settle();
    return seat;
  }

  @AfterEach
  void nothing_broke() {
    assertThat(uncaught.seen()).isEmpty();
    assertThat(actor.manager.isCameraMuted()).isFalse();
  }

  @Test
  void a_released_session_stays_released_and_its_camera_closed() {
    commitWhile(actor.session::release);
    assertThat(camera.asked).containsExactly("configure back deferred", "close back");
    assertThat(actor.session.start().getLeft().code()).isEqualTo(CameraErrorCode.SESSION_NOT_CONFIG);
    assertThat(actor.output.capture().getLeft().code()).isEqualTo(CameraErrorCode.SESSION_NOT_RUNNING);
  }

  @Test
  void a_session_that_is_released_while_it_restarts_is_not_started_again() {
    restartWhile(actor.session::release);
    assertThat(camera.asked).containsExactly("stop back", "configure back", "close back");
  }

  @Test
  void a_preempted_session_starts_nothing_any_more() {
    restartWhile(() -> actor.manager.createSession(SceneMode.NORMAL_PHOTO));
    assertThat(camera.asked).containsExactly("stop back", "configure back", "close back");
  }

  @Test
  void a_camera_that_was_closed_is_not_started() {
    restartWhile(actor.input::close);
    assertThat(camera.asked).containsExactly("stop back", "configure back", "close back");
    assertThat(actor.session.beginConfig().isRight()).isTrue();
  }

  @Test
  void a_system_camera_takes_it_and_is_not_disturbed() {
    Actor system = rehearsal.actor(Rehearsal.SYSTEM);
    restartWhile(system::started);
    assertThat(camera.asked).containsExactly("stop back", "configure back", "close back", "open back",
        "configure back deferred", "start back");
    assertThat(system.output.capture().isRight()).isTrue();
  }

  @Test
  void the_session_is_locked() {
    restartWhile(() -> {
      assertThat(actor.session.beginConfig().getLeft().code()).isEqualTo(CameraErrorCode.SESSION_CONFIG_LOCKED);
      assertThat(actor.session.stop().getLeft().code()).isEqualTo(CameraErrorCode.SERVICE_FATAL_ERROR);
      assertThat(actor.output.capture().getLeft().code()).isEqualTo(CameraErrorCode.SESSION_NOT_RUNNING);
    });
    assertThat(actor.told(PhotoEvent.StreamRestarted.class)).hasSize(1);
  }

  @Test
  void a_listener_that_turns_the_way_of_delivery_is_heeded() {
    commitWhile(() -> actor.output.on(PhotoEvent.PhotoAvailable.class, _ -> { }));
    assertThat(camera.asked).containsExactly("configure back deferred", "configure back");
    assertThat(actor.output.getDeferral()).isEqualTo(DeferralReason.PHOTO_AVAILABLE_ONLY.decision());
    assertThat(actor.output.capture().isRight()).isTrue();
  }

  @Test
  void a_listener_that_is_heeded_in_vain_lets_the_commit_be_refused() {
    actor.configured();
    camera.whileConfigured(() -> {
      actor.output.on(PhotoEvent.PhotoAvailable.class, _ -> { });
      camera.whileConfigured(camera::refuse);
    });
    assertThat(actor.session.commitConfig().getLeft().code()).isEqualTo(CameraErrorCode.SERVICE_FATAL_ERROR);
    assertThat(actor.session.commitConfig().isRight()).as("it is being configured still").isTrue();
  }

  @Test
  void an_output_that_was_released_is_told_nothing_and_its_session_runs_on() {
    restartWhile(actor.output::release);
    assertThat(camera.asked).containsExactly("stop back", "configure back", "start back");
    assertThat(actor.told(PhotoEvent.StreamRestarted.class)).isEmpty();
    assertThat(actor.session.stop().isRight()).isTrue();
  }

  @Test
  void a_captureReady_of_the_old_stream_grants_no_photo_that_the_device_refuses() {
    commitWhile(() -> camera.tell(new CameraEvent.CaptureReady(FakeCamera.BACK)));
    actor.does(actor.output.capture());
    camera.tell(new CameraEvent.CaptureReady(FakeCamera.BACK));
    assertThat(actor.output.capture().getLeft().code()).isEqualTo(CameraErrorCode.OPERATION_NOT_ALLOWED);
    camera.expose();
    rehearsal.settle();
    assertThat(actor.output.capture().isRight()).isTrue();
    assertThat(actor.told(PhotoEvent.CaptureEnd.class)).hasSize(1);
  }
}
