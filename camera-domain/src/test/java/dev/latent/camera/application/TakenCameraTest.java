package dev.latent.camera.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraStatus;
import dev.latent.camera.model.device.CameraStatusInfo;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.port.driving.PhotoSession;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A camera that is taken from an application, as the application and the device see it. */
class TakenCameraTest {

  private final Rehearsal rehearsal = new Rehearsal();
  private final Actor actor = rehearsal.actor(Rehearsal.PUBLIC);
  private final List<String> told = new ArrayList<>();

  TakenCameraTest() {
    actor.input.onError(error -> told.add("input " + error.code().code()));
    actor.session.onError(error -> told.add("session " + error.code().code()));
    actor.started();
    rehearsal.settle();
    rehearsal.camera.asked.clear();
  }

  @Test
  void a_second_session_of_the_application_preempts_the_first() {
    actor.does(actor.manager.createSession(SceneMode.NORMAL_PHOTO));
    rehearsal.settle();
    assertThat(rehearsal.camera.asked).containsExactly("stop back", "close back");
    assertThat(told).containsExactlyInAnyOrder("input 7400109", "session 7400109");
    assertThat(actor.session.start().getLeft().code()).isEqualTo(CameraErrorCode.SESSION_NOT_CONFIG);
  }

  @Test
  void captures_under_way_go_on_to_their_end() {
    actor.does(actor.output.capture());
    actor.does(actor.manager.createSession(SceneMode.NORMAL_PHOTO));
    rehearsal.settle();
    assertThat(actor.told(PhotoEvent.PhotoAssetAvailable.class)).hasSize(1);
    assertThat(actor.told(PhotoEvent.CaptureEnd.class)).hasSize(1);
  }

  @Test
  void the_second_session_gets_the_camera_once_it_is_opened_again() {
    PhotoSession second = actor.manager.createSession(SceneMode.NORMAL_PHOTO).get();
    actor.does(actor.input.open());
    actor.does(second.beginConfig().flatMap(it -> it.addInput(actor.input)).flatMap(it -> it.addOutput(actor.output))
        .flatMap(PhotoSession::commitConfig).flatMap(PhotoSession::start));
    assertThat(actor.output.capture().isRight()).isTrue();
  }

  @Test
  void a_system_camera_takes_it_from_a_public_application() {
    Actor system = rehearsal.actor(Rehearsal.SYSTEM).started();
    rehearsal.settle();
    assertThat(rehearsal.camera.asked)
        .containsExactly("stop back", "close back", "open back", "configure back deferred", "start back");
    assertThat(told).containsExactlyInAnyOrder("input 7400109", "session 7400109");
    assertThat(system.output.capture().isRight()).isTrue();
    assertThat(actor.output.capture().getLeft().code()).isEqualTo(CameraErrorCode.SESSION_NOT_RUNNING);
  }

  @Test
  void another_public_application_does_not_get_it() {
    Actor other = rehearsal.actor(new Caller("com.example.other", false));
    assertThat(other.input.open().getLeft().code()).isEqualTo(CameraErrorCode.CONFLICT_CAMERA);
    rehearsal.settle();
    assertThat(told).isEmpty();
    assertThat(rehearsal.camera.asked).isEmpty();
  }

  @Test
  void whoever_watches_is_told_who_is_free() {
    List<CameraStatus> seen = new ArrayList<>();
    actor.manager.onCameraStatus((CameraStatusInfo it) -> seen.add(it.status()));
    rehearsal.actor(Rehearsal.SYSTEM).opened();
    rehearsal.settle();
    assertThat(seen).containsExactly(CameraStatus.AVAILABLE, CameraStatus.UNAVAILABLE);
  }

  @Test
  void closing_the_input_lets_another_application_use_the_camera_undisturbed() {
    actor.does(actor.input.close());
    Actor other = rehearsal.actor(new Caller("com.example.other", false)).started();
    rehearsal.settle();
    rehearsal.camera.asked.clear();
    assertThat(actor.session.stop().isLeft()).isTrue();
    assertThat(actor.session.setZoomRatio(2).isLeft()).isTrue();
    assertThat(actor.session.release().isRight()).isTrue();
    assertThat(rehearsal.camera.asked).isEmpty();
    assertThat(other.output.capture().isRight()).isTrue();
  }
}
