package dev.latent.camera.model.session;

import static dev.latent.camera.model.device.DeferredDeliveryImageType.NONE;
import static dev.latent.camera.model.device.DeferredDeliveryImageType.PHOTO;
import static dev.latent.camera.model.device.DeferredDeliveryImageType.VIDEO;
import static dev.latent.camera.model.session.Bench.BACK;
import static dev.latent.camera.model.session.Bench.FRONT;
import static dev.latent.camera.model.session.Bench.OUTPUT;
import static dev.latent.camera.model.session.Bench.SURFACE;
import static dev.latent.camera.model.session.Bench.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.capture.DeferralReason;
import dev.latent.camera.model.capture.DeliveryPath;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.SceneMode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeferralRulesTest {

  private static boolean enabled(Bench bench, DeferredDeliveryImageType type) {
    return DeferralRules.enabled(bench.studio(), OUTPUT, SYSTEM, type).get();
  }

  private static DeferralReason reason(Bench bench) {
    return bench.session().deferral().reason();
  }

  private static DeliveryPath path(Bench bench) {
    StudioCommand.TakePhoto taken = (StudioCommand.TakePhoto) bench.ready().ask(Bench.capture()).get().commands().head();
    return taken.plan().way().path();
  }

  private static Bench listening(DeliveryPath... paths) {
    return new Bench().listening(paths);
  }

  @Nested
  class An_explicit_choice {

    @Test
    void is_for_system_applications_before_anything_else() {
      Bench bench = new Bench();
      assertThat(bench.refusal(new OutputCall.DeferImageDelivery(Bench.OTHER, PHOTO)))
          .contains(CameraErrorCode.NOT_SYSTEM_APPLICATION);
      assertThat(DeferralRules.supported(bench.studio(), OUTPUT, Bench.OTHER, PHOTO).mapLeft(CameraError::code).getLeft())
          .isEqualTo(CameraErrorCode.NOT_SYSTEM_APPLICATION);
      assertThat(DeferralRules.enabled(bench.studio(), OUTPUT, Bench.OTHER, PHOTO).mapLeft(CameraError::code).getLeft())
          .isEqualTo(CameraErrorCode.NOT_SYSTEM_APPLICATION);
    }

    @Test
    void needs_the_input_and_the_output_in_the_session() {
      Bench bench = new Bench().on(new SessionCall.BeginConfig());
      assertThat(bench.refusal(Bench.defer(PHOTO))).contains(CameraErrorCode.SESSION_NOT_RUNNING);
      assertThat(bench.on(new SessionCall.AddInput(BACK)).refusal(Bench.defer(PHOTO)))
          .contains(CameraErrorCode.SESSION_NOT_RUNNING);
      assertThat(bench.on(new SessionCall.AddOutput(OUTPUT)).refusal(Bench.defer(PHOTO))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIGURING", "CONFIG_COMMITTED", "STARTED"})
    void comes_too_late_after_commit_and_changes_nothing_as_D2_has_it(SessionPhase phase) {
      Bench bench = Bench.in(phase);
      assertThat(bench.refusal(Bench.defer(NONE))).contains(CameraErrorCode.OPERATION_NOT_ALLOWED);
      assertThat(enabled(bench, PHOTO)).isTrue();
    }

    @Test
    void has_to_be_what_the_camera_defers_in_this_mode() {
      assertThat(new Bench().configured().refusal(Bench.defer(VIDEO))).contains(CameraErrorCode.CAPABILITY_NOT_SUPPORTED);
      assertThat(new Bench(SceneMode.NORMAL_VIDEO).configured().refusal(Bench.defer(VIDEO))).isEmpty();
      assertThat(new Bench(SceneMode.NORMAL_VIDEO).configured().refusal(Bench.defer(PHOTO)))
          .contains(CameraErrorCode.CAPABILITY_NOT_SUPPORTED);
    }

    @Test
    void is_answered_for_the_type_asked_as_D3_has_it() {
      Bench bench = new Bench().configured().on(Bench.defer(PHOTO));
      assertThat(enabled(bench, PHOTO)).isTrue();
      assertThat(enabled(bench, VIDEO)).isFalse();
      assertThat(enabled(bench, NONE)).isFalse();
    }

    @Test
    void of_none_keeps_the_camera_from_choosing() {
      Bench bench = new Bench().configured().on(Bench.defer(NONE)).on(new SessionCall.CommitConfig()).answered();
      assertThat(enabled(bench, PHOTO)).isFalse();
      assertThat(reason(bench)).isEqualTo(DeferralReason.SWITCHED_OFF);
      assertThat(path(bench)).isEqualTo(DeliveryPath.PHOTO);
    }

    @Test
    void of_video_leaves_photos_in_one_stage_and_keeps_the_camera_from_choosing() {
      Bench bench = new Bench(SceneMode.NORMAL_VIDEO).configured().on(Bench.defer(VIDEO)).commits();
      assertThat(enabled(bench, VIDEO)).isTrue();
      assertThat(enabled(bench, PHOTO)).isFalse();
      assertThat(reason(bench)).isEqualTo(DeferralReason.VIDEO_CHOSEN);
      assertThat(path(bench)).isEqualTo(DeliveryPath.PHOTO);
    }

    @Test
    void of_photo_is_refused_for_a_surface_of_the_applications_own_or_its_photos_would_come_nowhere() {
      Bench bench = new Bench().configured(SURFACE);
      assertThat(OutputMachine.ask(bench.studio(), SURFACE, Bench.defer(PHOTO)).getLeft().code())
          .isEqualTo(CameraErrorCode.OPERATION_NOT_ALLOWED);
      assertThat(OutputMachine.ask(bench.studio(), SURFACE, Bench.defer(NONE)).isRight()).isTrue();
    }

    @Test
    void counts_more_than_who_listens() {
      Bench bench = listening(DeliveryPath.PHOTO).configured().on(Bench.defer(PHOTO)).commits();
      assertThat(reason(bench)).isEqualTo(DeferralReason.CHOSEN);
      assertThat(path(bench)).as("the one way of two stages that needs no listener").isEqualTo(DeliveryPath.PHOTO_ASSET);
    }

    @Test
    void may_be_changed_until_commit() {
      Bench bench = new Bench().configured().on(Bench.defer(PHOTO)).on(Bench.defer(NONE)).on(Bench.defer(PHOTO));
      assertThat(enabled(bench.commits(), PHOTO)).isTrue();
    }

    @Test
    void is_forgotten_with_the_mode_even_if_it_stays() {
      Bench bench = listening(DeliveryPath.PHOTO).configured().on(Bench.defer(PHOTO))
          .on(new SessionCall.SetMode(SceneMode.NORMAL_PHOTO));
      assertThat(enabled(bench, PHOTO)).isFalse();
      assertThat(reason(bench.commits())).isEqualTo(DeferralReason.PHOTO_AVAILABLE_ONLY);
    }

    @Test
    void survives_a_refusal_of_the_streams_and_a_new_configuration() {
      Bench bench = listening(DeliveryPath.PHOTO).configured().on(Bench.defer(PHOTO)).on(new SessionCall.CommitConfig()).refused();
      assertThat(enabled(bench, PHOTO)).isTrue();
      bench.on(new SessionCall.CommitConfig()).answered().on(new SessionCall.BeginConfig());
      assertThat(enabled(bench, PHOTO)).isTrue();
    }

    @Test
    void is_forgotten_with_the_device_as_D4_has_it() {
      Bench bench = listening(DeliveryPath.PHOTO).configured().on(Bench.defer(PHOTO))
          .on(new SessionCall.RemoveInput(BACK), new SessionCall.AddInput(BACK));
      assertThat(enabled(bench, PHOTO)).isFalse();
      assertThat(enabled(bench.on(new SessionCall.CommitConfig()).answered(), PHOTO)).isFalse();
    }
  }

  @Nested
  class Support {

    @ParameterizedTest
    @CsvSource({"NORMAL_PHOTO, PHOTO, true", "NORMAL_PHOTO, VIDEO, false", "NORMAL_PHOTO, NONE, false",
        "NORMAL_VIDEO, VIDEO, true", "NORMAL_VIDEO, PHOTO, false"})
    void is_one_type_per_mode(SceneMode mode, DeferredDeliveryImageType type, boolean supported) {
      assertThat(DeferralRules.supported(new Bench(mode).configured().studio(), OUTPUT, SYSTEM, type)).contains(supported);
    }

    @Test
    void of_none_is_none_even_where_nothing_is_deferred() {
      Bench front = new Bench().on(new SessionCall.BeginConfig(), new SessionCall.AddInput(FRONT),
          new SessionCall.AddOutput(OUTPUT));
      assertThat(DeferralRules.supported(front.studio(), OUTPUT, SYSTEM, NONE)).contains(false);
      assertThat(front.refusal(Bench.defer(PHOTO))).contains(CameraErrorCode.CAPABILITY_NOT_SUPPORTED);
    }
  }

  @Nested
  class At_commit {

    @ParameterizedTest
    @CsvSource({"false, false, true", "true, false, false", "false, true, true", "true, true, true"})
    void the_camera_defers_unless_the_full_photo_alone_is_listened_for(boolean photo, boolean asset, boolean deferred) {
      Bench bench = new Bench();
      bench = photo ? bench.listening(DeliveryPath.PHOTO) : bench;
      bench = asset ? bench.listening(DeliveryPath.PHOTO_ASSET) : bench;
      assertThat(enabled(bench.committed(), PHOTO)).isEqualTo(deferred);
      assertThat(reason(bench)).isEqualTo(deferred ? DeferralReason.AUTOMATIC : DeferralReason.PHOTO_AVAILABLE_ONLY);
    }

    @Test
    void a_listener_for_the_proxy_counts_as_none() {
      assertThat(reason(listening(DeliveryPath.PHOTO_PROXY).committed())).isEqualTo(DeferralReason.AUTOMATIC);
      assertThat(reason(listening(DeliveryPath.PHOTO_PROXY, DeliveryPath.PHOTO).committed()))
          .isEqualTo(DeferralReason.PHOTO_AVAILABLE_ONLY);
    }

    @Test
    void the_camera_does_not_defer_for_a_surface_of_the_applications_own() {
      Bench bench = new Bench().configured(SURFACE).commits();
      assertThat(reason(bench)).isEqualTo(DeferralReason.OWN_SURFACE);
      assertThat(bench.session().deferral().photo()).isFalse();
    }

    @Test
    void the_camera_does_not_defer_without_a_photo_output() {
      Bench bench = new Bench().on(new SessionCall.BeginConfig(), new SessionCall.AddInput(BACK),
          new SessionCall.AddPreview(Bench.PREVIEW)).commits();
      assertThat(reason(bench)).isEqualTo(DeferralReason.NO_PHOTO_OUTPUT);
    }

    @Test
    void nothing_is_decided_before() {
      assertThat(reason(new Bench().configured())).isEqualTo(DeferralReason.NOT_COMMITTED);
      assertThat(DeferralRules.decision(new Bench().studio(), OUTPUT)).isEqualTo(DeferralReason.NOT_COMMITTED.decision());
    }

    @Test
    void what_the_camera_chose_is_open_again_with_beginConfig() {
      assertThat(reason(new Bench().committed().on(new SessionCall.BeginConfig()))).isEqualTo(DeferralReason.NOT_COMMITTED);
    }

    @Test
    void the_camera_does_not_defer_what_its_device_cannot() {
      Bench front = new Bench().on(new SessionCall.BeginConfig(), new SessionCall.AddInput(FRONT),
          new SessionCall.AddOutput(OUTPUT), new SessionCall.CommitConfig()).answered();
      assertThat(enabled(front, PHOTO)).isFalse();
      assertThat(reason(front)).isEqualTo(DeferralReason.NOT_SUPPORTED);
    }

    @Test
    void the_camera_chooses_anew_each_time() {
      Bench bench = listening(DeliveryPath.PHOTO).committed()
          .on(new OutputCall.Off(DeliveryPath.PHOTO))
          .on(new SessionCall.BeginConfig(), new SessionCall.CommitConfig()).answered();
      assertThat(enabled(bench, PHOTO)).isTrue();
    }
  }
}
