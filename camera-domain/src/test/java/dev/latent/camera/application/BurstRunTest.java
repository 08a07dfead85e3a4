package dev.latent.camera.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import io.vavr.control.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A burst on a device. */
class BurstRunTest {

  private final Rehearsal rehearsal = new Rehearsal();
  private final FakeCamera camera = rehearsal.camera;
  private final Actor actor = rehearsal.actor(Rehearsal.SYSTEM);

  @BeforeEach
  void begin() {
    actor.started();
    rehearsal.settle();
    actor.told.clear();
    actor.does(actor.output.burstCapture(PhotoCaptureSetting.none()));
  }

  private void expose(int photos) {
    for (int i = 0; i < photos; i++) {
      camera.expose();
      rehearsal.settle();
    }
  }

  @Test
  void each_photo_has_events_of_its_own_and_the_camera_is_ready_for_another_only_after_the_last() {
    expose(2);
    assertThat(actor.told(PhotoEvent.CaptureEnd.class)).hasSize(2);
    assertThat(actor.told(PhotoEvent.CaptureReady.class)).isEmpty();
    actor.does(actor.output.confirmCapture());
    expose(1);
    assertThat(actor.told(PhotoEvent.PhotoAssetAvailable.class)).hasSize(3);
    assertThat(actor.told(PhotoEvent.CaptureReady.class)).hasSize(1);
    assertThat(camera.underWay).isEmpty();
  }

  @Test
  void its_photos_are_numbered_by_name_and_the_first_names_the_burst() {
    expose(2);
    assertThat(actor.told(PhotoEvent.PhotoAssetAvailable.class)).extracting(it -> it.asset().displayName().title())
        .satisfiesExactly(it -> assertThat(it).endsWith("_BURST001_COVER"), it -> assertThat(it).endsWith("_BURST002"));
    Option<PhotoAsset> cover = rehearsal.library.find(camera.underWay.element().facts().burst().get().key());
    assertThat(cover).isEqualTo(Option.some(actor.told(PhotoEvent.PhotoAssetAvailable.class).getFirst().asset()));
  }

  @Test
  void a_camera_that_said_too_early_that_it_is_ready_does_not_break_it() {
    camera.tell(new CameraEvent.CaptureReady(FakeCamera.BACK));
    expose(2);
    assertThat(camera.underWay).hasSize(1);
    assertThat(actor.told(PhotoEvent.CaptureError.class)).isEmpty();
    assertThat(actor.told(PhotoEvent.CaptureReady.class)).isEmpty();
  }

  @Test
  void a_camera_that_refuses_the_next_photo_ends_it_and_says_so() {
    camera.tire();
    expose(1);
    assertThat(actor.told(PhotoEvent.CaptureError.class)).singleElement()
        .satisfies(it -> assertThat(it.error().code()).isEqualTo(CameraErrorCode.SERVICE_FATAL_ERROR));
    assertThat(actor.told(PhotoEvent.CaptureReady.class)).hasSize(1);
    assertThat(actor.output.confirmCapture().getLeft().code()).isEqualTo(CameraErrorCode.OPERATION_NOT_ALLOWED);
  }

  @Test
  void stopped_and_started_again_it_does_not_go_on() {
    actor.does(actor.session.stop()).does(actor.session.start());
    expose(1);
    assertThat(camera.underWay).isEmpty();
    assertThat(actor.output.capture().isRight()).isTrue();
  }

  @Test
  void a_change_of_settings_does_not_break_it() {
    actor.does(actor.session.setZoomRatio(2));
    expose(2);
    assertThat(camera.underWay.element().facts().settings().zoomRatio()).isEqualTo(2);
    assertThat(actor.told(PhotoEvent.CaptureError.class)).isEmpty();
  }
}
