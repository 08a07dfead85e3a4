package dev.latent.camera.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.capture.DeferralReason;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureEndInfo;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureStartInfo;
import dev.latent.camera.model.photo.FrameShutterEndInfo;
import dev.latent.camera.model.photo.FrameShutterInfo;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Every event of a photo output, its payload and its place in the order. Source: behaviour, 1.7. */
class PhotoEventsTest {

  private static final Duration NOW = Duration.ofMillis(7);
  private static final CameraErrorCode BROKEN = CameraErrorCode.SERVICE_FATAL_ERROR;

  private final Rehearsal rehearsal = new Rehearsal();
  private final Actor actor = rehearsal.actor(Rehearsal.SYSTEM);

  /** A photo is taken to its end, 7 ms after the process began. */
  private CaptureId take() {
    rehearsal.settle();
    actor.told.clear();
    CaptureId capture = actor.output.capture().get();
    rehearsal.time.pass(NOW);
    rehearsal.camera.expose();
    rehearsal.settle();
    return capture;
  }

  private <E extends PhotoEvent> E only(Class<E> kind) {
    assertThat(actor.told(kind)).as("told once of %s", actor.told).hasSize(1);
    return actor.told(kind).getFirst();
  }

  @Test
  void the_events_of_a_capture_come_in_order_and_once() {
    actor.output.on(PhotoEvent.PhotoAssetAvailable.class, _ -> { });
    actor.started();
    take();
    assertThat(actor.kindsTold()).containsExactlyInAnyOrder("CaptureStart", "EstimatedCaptureDuration", "FrameShutter",
        "FrameShutterEnd", "CaptureReady", "PhotoAssetAvailable", "CaptureEnd");
    assertThat(actor.kindsTold()).containsSubsequence("CaptureStart", "EstimatedCaptureDuration", "FrameShutter",
        "FrameShutterEnd", "CaptureEnd").containsSubsequence("FrameShutterEnd", "CaptureReady", "PhotoAssetAvailable");
  }

  @Test
  void captureStartWithInfo_estimates_the_exposure_and_says_how_the_photo_will_come() {
    actor.started();
    CaptureId capture = take();
    assertThat(only(PhotoEvent.CaptureStart.class)).isEqualTo(new PhotoEvent.CaptureStart(
        new CaptureStartInfo(capture, FakeCamera.EXPOSURE), DeferralReason.AUTOMATIC.decision(), NOW));
  }

  @Test
  void estimatedCaptureDuration_is_unknown_where_the_device_does_not_know() {
    actor.started();
    CaptureId capture = take();
    assertThat(only(PhotoEvent.EstimatedCaptureDuration.class))
        .isEqualTo(new PhotoEvent.EstimatedCaptureDuration(capture, Option.none(), NOW));
  }

  @Test
  void estimatedCaptureDuration_is_what_the_device_says() {
    rehearsal.camera.estimates(Duration.ofMillis(60));
    actor.started();
    CaptureId capture = take();
    assertThat(only(PhotoEvent.EstimatedCaptureDuration.class))
        .isEqualTo(new PhotoEvent.EstimatedCaptureDuration(capture, Option.some(Duration.ofMillis(60)), NOW));
  }

  @Test
  void frameShutter_frameShutterEnd_and_captureEnd_name_their_capture() {
    actor.started();
    CaptureId capture = take();
    assertThat(only(PhotoEvent.FrameShutter.class)).isEqualTo(new PhotoEvent.FrameShutter(new FrameShutterInfo(capture, NOW), NOW));
    assertThat(only(PhotoEvent.FrameShutterEnd.class))
        .isEqualTo(new PhotoEvent.FrameShutterEnd(new FrameShutterEndInfo(capture), NOW));
    assertThat(only(PhotoEvent.CaptureEnd.class)).isEqualTo(new PhotoEvent.CaptureEnd(new CaptureEndInfo(capture, 6), NOW));
  }

  @Test
  void captureReady_is_told_when_the_streams_are_ready_and_after_each_capture_and_only_it_allows_the_next() {
    actor.committed();
    rehearsal.settle();
    assertThat(only(PhotoEvent.CaptureReady.class)).isEqualTo(new PhotoEvent.CaptureReady(Duration.ZERO));
    CaptureId capture = actor.output.capture().get();
    assertThat(actor.output.capture().getLeft().code()).isEqualTo(CameraErrorCode.OPERATION_NOT_ALLOWED);
    rehearsal.camera.begin(capture);
    assertThat(actor.output.capture().getLeft().code()).isEqualTo(CameraErrorCode.OPERATION_NOT_ALLOWED);
    rehearsal.camera.again(FakeCamera.BACK);
    assertThat(actor.output.capture().isRight()).isTrue();
  }

  @Test
  void quickThumbnail_comes_ahead_of_the_image_where_it_was_enabled() {
    actor.configured().does(actor.output.enableQuickThumbnail(true)).does(actor.session.commitConfig());
    CaptureId capture = take();
    assertThat(only(PhotoEvent.QuickThumbnail.class).captureId()).isEqualTo(capture);
    assertThat(actor.kindsTold()).containsSubsequence("CaptureStart", "QuickThumbnail", "PhotoAssetAvailable");
  }

  @Test
  void photoAvailable_hands_over_the_full_image_until_it_is_released() {
    actor.output.on(PhotoEvent.PhotoAvailable.class, _ -> { });
    actor.started();
    rehearsal.settle();
    CaptureId capture = actor.output.capture().get();
    BytesImage image = rehearsal.camera.expose();
    rehearsal.settle();
    PhotoEvent.PhotoAvailable available = only(PhotoEvent.PhotoAvailable.class);
    assertThat(available.captureId()).isEqualTo(capture);
    assertThat(image.closed()).isFalse();
    available.photo().release();
    assertThat(image.closed()).isTrue();
  }

  @Test
  void photoAssetAvailable_is_told_once_the_first_stage_is_in_the_library() {
    actor.started();
    CaptureId capture = take();
    PhotoEvent.PhotoAssetAvailable available = only(PhotoEvent.PhotoAssetAvailable.class);
    assertThat(available.captureId()).isEqualTo(capture);
    assertThat(available.asset().quality()).isEqualTo(PhotoQuality.LOW);
    assertThat(rehearsal.library.find(available.asset().id())).isNotEmpty();
  }

  @Test
  void deferredPhotoProxyAvailable_hands_over_a_proxy_as_D1_has_it_and_its_release_frees_the_raw() {
    actor.output.on(PhotoEvent.DeferredPhotoProxyAvailable.class, _ -> { });
    actor.configured().does(actor.output.deferImageDelivery(DeferredDeliveryImageType.PHOTO)).does(actor.session.commitConfig());
    CaptureId capture = take();
    PhotoEvent.DeferredPhotoProxyAvailable available = only(PhotoEvent.DeferredPhotoProxyAvailable.class);
    assertThat(available.captureId()).isEqualTo(capture);
    available.proxy().release();
    rehearsal.settle();
    assertThat(rehearsal.processor.removed).containsExactly(available.proxy().photo());
  }

  @Test
  void error_says_which_capture_failed_and_the_number_of_the_kit() {
    actor.started();
    rehearsal.settle();
    CaptureId capture = actor.output.capture().get();
    rehearsal.camera.tell(new CameraEvent.CaptureFailed(capture, BROKEN.because("a frame was lost")));
    rehearsal.settle();
    PhotoEvent.CaptureError error = only(PhotoEvent.CaptureError.class);
    assertThat(error.captureId()).contains(capture);
    assertThat(error.error().code().code()).isEqualTo(7400201);
  }

  @Test
  void error_of_the_stream_names_no_capture_and_fails_those_under_way() {
    actor.started();
    rehearsal.settle();
    CaptureId capture = actor.output.capture().get();
    rehearsal.camera.tell(new CameraEvent.CameraFailed(FakeCamera.BACK, BROKEN.because("the service died")));
    rehearsal.settle();
    assertThat(actor.told(PhotoEvent.CaptureError.class)).extracting(PhotoEvent.CaptureError::captureId)
        .containsExactly(Option.some(capture), Option.none());
  }

  @Test
  void error_says_that_a_photo_could_not_be_stored() {
    rehearsal.library.fill();
    actor.started();
    CaptureId capture = take();
    assertThat(only(PhotoEvent.CaptureError.class).captureId()).contains(capture);
    assertThat(actor.told(PhotoEvent.FirstDelivery.class)).isEmpty();
  }

  @Test
  void error_says_202_to_a_public_application_that_listens_for_what_is_not_for_it() {
    Actor stranger = rehearsal.actor(Rehearsal.PUBLIC);
    stranger.output.on(PhotoEvent.DeferredPhotoProxyAvailable.class, _ -> { });
    stranger.output.on(PhotoEvent.QuickThumbnail.class, _ -> { });
    rehearsal.settle();
    assertThat(stranger.told(PhotoEvent.CaptureError.class)).extracting(it -> it.error().code().code())
        .containsExactly(202, 202);
  }
}
