package dev.latent.camera.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.capture.DeferralReason;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.control.FlashMode;
import dev.latent.camera.model.control.FocusMode;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.port.driving.Subscription;
import org.junit.jupiter.api.Test;

/** A listener that changes the way of delivery, as an application and its device see it. Source: behaviour, 2.5. */
class StreamRestartTest {

  private final Rehearsal rehearsal = new Rehearsal();
  private final FakeCamera camera = rehearsal.camera;
  private final Actor actor = rehearsal.actor(Rehearsal.SYSTEM);

  private Subscription listen(Class<? extends PhotoEvent> kind) {
    Subscription seat = actor.output.on(kind, _ -> { });
    rehearsal.settle();
    return seat;
  }

  /** Started, ready, and nothing told or asked yet. */
  private void running() {
    actor.started();
    rehearsal.settle();
    actor.told.clear();
    camera.asked.clear();
  }

  private void take() {
    actor.does(actor.output.capture());
    camera.expose();
    rehearsal.settle();
  }

  private PhotoEvent.StreamRestarted restarted() {
    assertThat(actor.told(PhotoEvent.StreamRestarted.class)).hasSize(1);
    return actor.told(PhotoEvent.StreamRestarted.class).getFirst();
  }

  @Test
  void a_started_session_is_stopped_configured_and_started_and_the_application_is_told() {
    running();
    listen(PhotoEvent.PhotoAvailable.class);
    assertThat(camera.asked).containsExactly("stop back", "configure back", "start back");
    assertThat(restarted().deferral()).isEqualTo(DeferralReason.PHOTO_AVAILABLE_ONLY.decision());
    take();
    assertThat(actor.told(PhotoEvent.FirstDelivery.class)).hasOnlyElementsOfType(PhotoEvent.PhotoAvailable.class);
  }

  @Test
  void a_committed_session_is_only_configured() {
    actor.committed();
    camera.asked.clear();
    listen(PhotoEvent.PhotoAvailable.class);
    assertThat(camera.asked).containsExactly("configure back");
    restarted();
    assertThat(actor.session.start().isRight()).isTrue();
  }

  @Test
  void before_commit_nothing_is_restarted() {
    listen(PhotoEvent.PhotoAvailable.class);
    actor.configured();
    listen(PhotoEvent.PhotoAssetAvailable.class);
    assertThat(camera.asked).containsExactly("open back");
    assertThat(actor.told).isEmpty();
  }

  @Test
  void off_restarts_nothing_while_it_runs() {
    Subscription photo = listen(PhotoEvent.PhotoAvailable.class);
    running();
    photo.close();
    rehearsal.settle();
    assertThat(camera.asked).isEmpty();
    assertThat(actor.output.getDeferral()).isEqualTo(DeferralReason.PHOTO_AVAILABLE_ONLY.decision());
  }

  @Test
  void off_of_photoAssetAvailable_while_configuring_switches_deferral_off() {
    Subscription asset = listen(PhotoEvent.PhotoAssetAvailable.class);
    actor.configured();
    asset.close();
    actor.does(actor.session.commitConfig());
    assertThat(actor.output.getDeferral()).isEqualTo(DeferralReason.SWITCHED_OFF.decision());
    assertThat(camera.asked.getLast()).isEqualTo("configure back");
  }

  @Test
  void both_listeners_are_one_restart_and_only_photoAssetAvailable_is_told_as_D7_has_it() {
    listen(PhotoEvent.PhotoAssetAvailable.class);
    running();
    listen(PhotoEvent.PhotoAvailable.class);
    assertThat(camera.asked).containsExactly("stop back", "configure back deferred", "start back");
    assertThat(restarted().deferral()).isEqualTo(DeferralReason.AUTOMATIC.decision());
    take();
    assertThat(actor.told(PhotoEvent.FirstDelivery.class)).hasSize(1)
        .hasOnlyElementsOfType(PhotoEvent.PhotoAssetAvailable.class);
  }

  @Test
  void both_listeners_in_the_other_order_are_told_the_same_way_as_D7_has_it() {
    listen(PhotoEvent.PhotoAvailable.class);
    running();
    listen(PhotoEvent.PhotoAssetAvailable.class);
    restarted();
    take();
    assertThat(actor.told(PhotoEvent.FirstDelivery.class)).hasSize(1)
        .hasOnlyElementsOfType(PhotoEvent.PhotoAssetAvailable.class);
  }

  @Test
  void flash_and_focus_survive() {
    running();
    actor.does(actor.session.setFlashMode(FlashMode.OPEN)).does(actor.session.setFocusMode(FocusMode.AUTO));
    camera.asked.clear();
    listen(PhotoEvent.PhotoAvailable.class);
    assertThat(actor.session.getFlashMode()).contains(FlashMode.OPEN);
    assertThat(actor.session.getFocusMode()).contains(FocusMode.AUTO);
    assertThat(camera.asked).as("the device has not forgotten them").doesNotContain("update back");
  }

  @Test
  void refused_by_the_device_the_old_stream_goes_on_and_an_error_says_so() {
    running();
    camera.refuse();
    listen(PhotoEvent.PhotoAvailable.class);
    assertThat(camera.asked).containsExactly("stop back", "configure back", "start back");
    assertThat(actor.told(PhotoEvent.StreamRestarted.class)).isEmpty();
    assertThat(actor.told(PhotoEvent.CaptureError.class)).singleElement()
        .satisfies(it -> assertThat(it.error().code()).isEqualTo(CameraErrorCode.SERVICE_FATAL_ERROR));
    assertThat(actor.output.getDeferral()).isEqualTo(DeferralReason.AUTOMATIC.decision());
    take();
    assertThat(actor.told(PhotoEvent.FirstDelivery.class)).hasSize(1);
  }

  @Test
  void a_capture_under_way_comes_as_it_was_asked_for() {
    running();
    actor.does(actor.output.capture());
    listen(PhotoEvent.PhotoAvailable.class);
    camera.expose();
    rehearsal.settle();
    assertThat(actor.told(PhotoEvent.FirstDelivery.class)).hasOnlyElementsOfType(PhotoEvent.PhotoAssetAvailable.class);
  }

  @Test
  void a_burst_under_way_ends_with_the_photo_that_is_being_taken() {
    running();
    actor.does(actor.output.burstCapture(PhotoCaptureSetting.none()));
    camera.expose();
    assertThat(camera.underWay).as("the burst goes on").hasSize(1);
    listen(PhotoEvent.PhotoAvailable.class);
    camera.expose();
    rehearsal.settle();
    assertThat(camera.underWay).isEmpty();
    assertThat(actor.told(PhotoEvent.FirstDelivery.class)).hasSize(2);
    take();
    assertThat(actor.told(PhotoEvent.FirstDelivery.class)).hasSize(3);
  }

  @Test
  void a_listener_may_ask_for_it_while_it_is_told_something() {
    actor.output.on(PhotoEvent.CaptureEnd.class, _ -> actor.output.on(PhotoEvent.PhotoAvailable.class, _ -> { }));
    running();
    take();
    restarted();
    assertThat(actor.output.getDeferral()).isEqualTo(DeferralReason.PHOTO_AVAILABLE_ONLY.decision());
  }
}
