package dev.latent.camera.model.session;

import static dev.latent.camera.model.capture.DeliveryPath.PHOTO;
import static dev.latent.camera.model.capture.DeliveryPath.PHOTO_ASSET;
import static dev.latent.camera.model.capture.DeliveryPath.PHOTO_PROXY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.capture.CaptureWay;
import dev.latent.camera.model.capture.DeferralReason;
import dev.latent.camera.model.capture.DeliveryPath;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How the first image of a shot comes: chosen at the press, so that no photo gets lost. */
class DeliveryWayTest {

  private static OutputCall shot(DeferredDeliveryImageType type) {
    return new OutputCall.Capture(PhotoCaptureSetting.none(), Option.some(type));
  }

  private static CaptureWay way(Bench bench, OutputCall call) {
    StudioCommand.TakePhoto taken = (StudioCommand.TakePhoto) bench.ready().ask(call).get().commands().head();
    return taken.plan().way();
  }

  private static Bench chosen(DeferredDeliveryImageType type, DeliveryPath... paths) {
    return new Bench().listening(paths).configured().on(Bench.defer(type)).commits();
  }

  @ParameterizedTest
  @CsvSource({
      // listening for the photo, the asset, the proxy; in two stages, in one
      "false, false, false, PHOTO_ASSET, PHOTO", "true, false, false, PHOTO_ASSET, PHOTO",
      "false, true, false, PHOTO_ASSET, PHOTO_ASSET", "true, true, false, PHOTO_ASSET, PHOTO_ASSET",
      "false, false, true, PHOTO_PROXY, PHOTO", "true, false, true, PHOTO_PROXY, PHOTO",
      "false, true, true, PHOTO_ASSET, PHOTO_ASSET", "true, true, true, PHOTO_ASSET, PHOTO_ASSET"})
  void follows_from_who_listens_and_the_number_of_stages(boolean photo, boolean asset, boolean proxy,
      DeliveryPath deferred, DeliveryPath single) {
    DeliveryPath[] listening = Stream.of(DeliveryPath.values())
        .filter(it -> switch (it) {
          case PHOTO -> photo;
          case PHOTO_ASSET -> asset;
          case PHOTO_PROXY -> proxy;
        }).toArray(DeliveryPath[]::new);
    assertThat(way(chosen(DeferredDeliveryImageType.PHOTO, listening), Bench.capture()))
        .isEqualTo(new CaptureWay(deferred, DeferralReason.CHOSEN.decision()));
    assertThat(way(chosen(DeferredDeliveryImageType.NONE, listening), Bench.capture()))
        .isEqualTo(new CaptureWay(single, DeferralReason.SWITCHED_OFF.decision()));
  }

  @ParameterizedTest
  @EnumSource
  void is_always_the_photo_for_a_surface_of_the_applications_own(DeliveryPath listening) {
    Bench bench = new Bench().configured(Bench.SURFACE);
    Studio heard = OutputMachine.ask(bench.studio(), Bench.SURFACE, new OutputCall.On(listening)).get().state();
    bench.with(heard).commits();
    Studio ready = OutputMachine.ask(bench.studio(), Bench.SURFACE, new OutputCall.BecomeReady()).get().state();
    StudioCommand.TakePhoto taken = (StudioCommand.TakePhoto)
        OutputMachine.ask(ready, Bench.SURFACE, Bench.capture()).get().commands().head();
    assertThat(taken.plan().way()).isEqualTo(new CaptureWay(PHOTO, DeferralReason.OWN_SURFACE.decision()));
    assertThat(OutputMachine.ask(ready, Bench.SURFACE, shot(DeferredDeliveryImageType.NONE)).isRight()).isTrue();
  }

  @Test
  void of_one_shot_may_be_two_stages_where_the_stream_has_them() {
    assertThat(way(new Bench().committed(), shot(DeferredDeliveryImageType.PHOTO)))
        .isEqualTo(new CaptureWay(PHOTO_ASSET, DeferralReason.CHOSEN_FOR_THE_SHOT.decision()));
    assertThat(chosen(DeferredDeliveryImageType.NONE).ready().refusal(shot(DeferredDeliveryImageType.PHOTO)))
        .contains(CameraErrorCode.OPERATION_NOT_ALLOWED);
  }

  @Test
  void of_one_shot_may_be_one_stage_where_somebody_gets_it() {
    assertThat(way(new Bench().listening(PHOTO_ASSET).committed(), shot(DeferredDeliveryImageType.NONE)))
        .isEqualTo(new CaptureWay(PHOTO_ASSET, DeferralReason.SWITCHED_OFF_FOR_THE_SHOT.decision()));
    assertThat(new Bench().listening(PHOTO_PROXY).committed().ready().refusal(shot(DeferredDeliveryImageType.NONE)))
        .contains(CameraErrorCode.OPERATION_NOT_ALLOWED);
  }

  @Test
  void of_one_shot_is_never_that_of_a_video() {
    assertThat(new Bench().committed().ready().refusal(shot(DeferredDeliveryImageType.VIDEO)))
        .contains(CameraErrorCode.OPERATION_NOT_ALLOWED);
  }

  @Test
  void stays_that_of_the_press_whoever_listens_later() {
    Bench bench = new Bench().listening(PHOTO_PROXY).committed().ready().on(Bench.capture());
    StudioCommand.TakePhoto taken = (StudioCommand.TakePhoto) bench.wanted().head();
    bench.on(new OutputCall.On(PHOTO_ASSET));
    assertThat(taken.plan().way().path()).isEqualTo(PHOTO_PROXY);
    assertThat(way(bench, Bench.capture()).path()).isEqualTo(PHOTO_ASSET);
  }
}
