package dev.latent.camera.model.session;

import static dev.latent.camera.model.device.DeferredDeliveryImageType.NONE;
import static dev.latent.camera.model.device.DeferredDeliveryImageType.PHOTO;
import static dev.latent.camera.model.device.DeferredDeliveryImageType.VIDEO;
import static dev.latent.camera.model.session.Bench.BACK;
import static dev.latent.camera.model.session.Bench.FRONT;
import static dev.latent.camera.model.session.Bench.OUTPUT;
import static dev.latent.camera.model.session.Bench.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

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

  private static OutputCall defer(DeferredDeliveryImageType type) {
    return new OutputCall.DeferImageDelivery(SYSTEM, type);
  }

  private static boolean enabled(Bench bench, DeferredDeliveryImageType type) {
    return DeferralRules.enabled(bench.studio(), OUTPUT, SYSTEM, type).get();
  }

  private static DeliveryPath path(Bench bench) {
    return ((StudioCommand.TakePhoto) bench.ready().ask(Bench.capture()).get().commands().head()).plan().way().path();
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
      assertThat(bench.refusal(defer(PHOTO))).contains(CameraErrorCode.SESSION_NOT_RUNNING);
      assertThat(bench.on(new SessionCall.AddInput(BACK)).refusal(defer(PHOTO)))
          .contains(CameraErrorCode.SESSION_NOT_RUNNING);
      assertThat(bench.on(new SessionCall.AddOutput(OUTPUT)).refusal(defer(PHOTO))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIGURING", "CONFIG_COMMITTED", "STARTED"})
    void comes_too_late_after_commit_and_changes_nothing(SessionPhase phase) {
      Bench bench = Bench.in(phase);
      assertThat(bench.refusal(defer(NONE))).contains(CameraErrorCode.OPERATION_NOT_ALLOWED);
      assertThat(enabled(bench, PHOTO)).isTrue();
    }

    @Test
    void has_to_be_what_the_camera_defers_in_this_mode() {
      assertThat(new Bench().configured().refusal(defer(VIDEO))).contains(CameraErrorCode.CAPABILITY_NOT_SUPPORTED);
      assertThat(new Bench(SceneMode.NORMAL_VIDEO).configured().refusal(defer(VIDEO))).isEmpty();
      assertThat(new Bench(SceneMode.NORMAL_VIDEO).configured().refusal(defer(PHOTO)))
          .contains(CameraErrorCode.CAPABILITY_NOT_SUPPORTED);
    }

    @Test
    void is_answered_for_the_type_asked() {
      Bench bench = new Bench().configured().on(defer(PHOTO));
      assertThat(enabled(bench, PHOTO)).isTrue();
      assertThat(enabled(bench, VIDEO)).isFalse();
      assertThat(enabled(bench, NONE)).isFalse();
    }

    @Test
    void of_none_keeps_the_camera_from_choosing() {
      Bench bench = new Bench().configured().on(defer(NONE)).on(new SessionCall.CommitConfig()).answered();
      assertThat(enabled(bench, PHOTO)).isFalse();
      assertThat(path(bench)).isEqualTo(DeliveryPath.PHOTO);
    }

    @Test
    void survives_a_refusal_of_the_streams_and_a_new_configuration() {
      Bench bench = listening(DeliveryPath.PHOTO).configured().on(defer(PHOTO)).on(new SessionCall.CommitConfig()).refused();
      assertThat(enabled(bench, PHOTO)).isTrue();
      bench.on(new SessionCall.CommitConfig()).answered().on(new SessionCall.BeginConfig());
      assertThat(enabled(bench, PHOTO)).isTrue();
    }

    @Test
    void is_forgotten_with_the_device() {
      Bench bench = listening(DeliveryPath.PHOTO).configured().on(defer(PHOTO))
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
      assertThat(front.refusal(defer(PHOTO))).contains(CameraErrorCode.CAPABILITY_NOT_SUPPORTED);
    }
  }

  @Nested
  class At_commit {

    @Test
    void the_camera_defers_when_nobody_listens_or_somebody_listens_for_the_asset() {
      assertThat(enabled(listening().committed(), PHOTO)).isTrue();
      assertThat(enabled(listening(DeliveryPath.PHOTO_ASSET).committed(), PHOTO)).isTrue();
      assertThat(enabled(listening(DeliveryPath.PHOTO, DeliveryPath.PHOTO_ASSET).committed(), PHOTO)).isTrue();
    }

    @Test
    void the_camera_does_not_defer_when_only_the_full_photo_is_listened_for() {
      assertThat(enabled(listening(DeliveryPath.PHOTO).committed(), PHOTO)).isFalse();
    }

    @Test
    void the_camera_does_not_defer_what_its_device_cannot() {
      Bench front = new Bench().on(new SessionCall.BeginConfig(), new SessionCall.AddInput(FRONT),
          new SessionCall.AddOutput(OUTPUT), new SessionCall.CommitConfig()).answered();
      assertThat(enabled(front, PHOTO)).isFalse();
    }

    @Test
    void the_camera_chooses_anew_each_time() {
      Bench bench = listening(DeliveryPath.PHOTO).committed()
          .on(new OutputCall.Off(DeliveryPath.PHOTO))
          .on(new SessionCall.BeginConfig(), new SessionCall.CommitConfig()).answered();
      assertThat(enabled(bench, PHOTO)).isTrue();
    }
  }

  @Nested
  class The_way_of_delivery {

    @Test
    void is_the_asset_when_both_are_listened_for() {
      assertThat(path(listening(DeliveryPath.PHOTO, DeliveryPath.PHOTO_ASSET).committed())).isEqualTo(DeliveryPath.PHOTO_ASSET);
    }

    @Test
    void is_the_proxy_where_it_is_chosen_and_listened_for() {
      Bench bench = listening(DeliveryPath.PHOTO_PROXY).configured().on(defer(PHOTO)).on(new SessionCall.CommitConfig());
      assertThat(path(bench.answered())).isEqualTo(DeliveryPath.PHOTO_PROXY);
    }

    @Test
    void is_the_full_photo_where_nothing_is_deferred() {
      assertThat(path(listening(DeliveryPath.PHOTO).committed())).isEqualTo(DeliveryPath.PHOTO);
    }

    @Test
    void is_the_asset_when_nobody_listens_so_that_no_photo_gets_lost() {
      assertThat(path(listening().committed())).isEqualTo(DeliveryPath.PHOTO_ASSET);
    }
  }
}
