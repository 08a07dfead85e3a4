package dev.latent.camera.model.session;

import static dev.latent.camera.model.capture.DeliveryPath.PHOTO;
import static dev.latent.camera.model.capture.DeliveryPath.PHOTO_ASSET;
import static dev.latent.camera.model.capture.DeliveryPath.PHOTO_PROXY;
import static dev.latent.camera.model.session.Bench.OUTPUT;
import static dev.latent.camera.model.session.Bench.PREVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.fixture.Gear;
import dev.latent.camera.model.capture.DeferralReason;
import dev.latent.camera.model.capture.DeliveryPath;
import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.control.FlashMode;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a listener lets the streams be configured anew. Source: behaviour, 2.5. */
class RestartRulesTest {

  private static final CameraId CAMERA = Gear.BACK.cameraId();

  private static OutputCall on(DeliveryPath path) {
    return new OutputCall.On(path);
  }

  private static OutputCall off(DeliveryPath path) {
    return new OutputCall.Off(path);
  }

  private static boolean deferred(Bench bench) {
    StudioCommand.ConfigureStreams asked = (StudioCommand.ConfigureStreams) bench.wanted().last();
    return asked.streams().deferred();
  }

  @Nested
  class A_listener_that_turns_what_the_output_wants {

    @Test
    void stops_a_started_session_configures_and_starts_it_and_says_so() {
      Bench bench = new Bench().started().on(on(PHOTO));
      assertThat(bench.wanted().head()).isEqualTo(new StudioCommand.StopCamera(CAMERA, Option.none()));
      assertThat(deferred(bench)).isFalse();
      assertThat(bench.session().phase()).isEqualTo(SessionPhase.CONFIGURING);
      assertThat(bench.answered().wanted()).containsExactly(new StudioCommand.StartCamera(CAMERA, Option.none()),
          new StudioCommand.TellRestarted(OUTPUT, DeferralReason.PHOTO_AVAILABLE_ONLY.decision()));
      assertThat(bench.session().phase()).isEqualTo(SessionPhase.STARTED);
    }

    @Test
    void configures_a_committed_session_and_does_not_start_it() {
      Bench bench = new Bench().committed().on(on(PHOTO));
      assertThat(bench.wanted()).hasSize(1);
      assertThat(deferred(bench)).isFalse();
      assertThat(bench.answered().wanted()).containsExactly(
          new StudioCommand.TellRestarted(OUTPUT, DeferralReason.PHOTO_AVAILABLE_ONLY.decision()));
      assertThat(bench.session().phase()).isEqualTo(SessionPhase.CONFIG_COMMITTED);
    }

    @Test
    void turns_back_with_the_asset() {
      Bench bench = new Bench().listening(PHOTO).started().on(on(PHOTO_ASSET));
      assertThat(deferred(bench)).isTrue();
      assertThat(bench.answered().session().deferral().reason()).isEqualTo(DeferralReason.AUTOMATIC);
    }

    @ParameterizedTest
    @EnumSource(value = SessionPhase.class, names = {"INIT", "CONFIG_INPROGRESS", "CONFIGURING", "RELEASED"})
    void does_nothing_else_before_commit(SessionPhase phase) {
      Bench bench = Bench.in(phase).on(on(PHOTO));
      assertThat(bench.wanted()).isEmpty();
      assertThat(bench.session().phase()).isEqualTo(phase);
    }

    @Test
    void while_the_device_is_asked_lets_it_be_asked_once_more() {
      Bench bench = Bench.in(SessionPhase.CONFIGURING);
      StudioCommand asked = bench.wanted().last();
      bench.on(on(PHOTO)).on(new SessionCall.StreamsConfigured(Either.right(
          ((StudioCommand.ConfigureStreams) asked).streams())));
      assertThat(deferred(bench)).isFalse();
      assertThat(bench.session().phase()).isEqualTo(SessionPhase.CONFIGURING);
      assertThat(bench.answered().session().phase()).isEqualTo(SessionPhase.CONFIG_COMMITTED);
      assertThat(bench.session().deferral().reason()).isEqualTo(DeferralReason.PHOTO_AVAILABLE_ONLY);
    }

    @Test
    void configures_the_same_streams_where_the_application_has_chosen_itself() {
      Bench bench = new Bench().configured().on(Bench.defer(DeferredDeliveryImageType.PHOTO))
          .commits().on(on(PHOTO));
      assertThat(deferred(bench)).isTrue();
    }
  }

  @Nested
  class A_listener_that_turns_nothing {

    @Test
    void restarts_nothing() {
      Bench bench = new Bench().started();
      assertThat(bench.on(on(PHOTO_ASSET)).wanted()).isEmpty();
      assertThat(bench.on(on(PHOTO_PROXY)).wanted()).isEmpty();
    }

    @Test
    void restarts_a_started_stream_once_if_both_are_listened_for_then_as_D7_has_it() {
      Bench bench = new Bench().listening(PHOTO_ASSET).started().on(on(PHOTO));
      assertThat(deferred(bench)).isTrue();
      assertThat(bench.answered().on(on(PHOTO)).wanted()).as("a listener that only replaces another").isEmpty();
    }

    @Test
    void leaves_a_committed_stream_if_both_are_listened_for_then() {
      assertThat(new Bench().listening(PHOTO_ASSET).committed().on(on(PHOTO)).wanted()).isEmpty();
    }
  }

  @Nested
  class A_listener_that_leaves {

    @Test
    void restarts_nothing_and_the_committed_way_stays() {
      Bench bench = new Bench().listening(PHOTO, PHOTO_ASSET).started().on(off(PHOTO_ASSET));
      assertThat(bench.wanted()).isEmpty();
      assertThat(bench.session().deferral().photo()).isTrue();
    }

    @Test
    void of_the_asset_switches_deferral_off_while_configuring() {
      Bench bench = new Bench().listening(PHOTO_ASSET).configured().on(off(PHOTO_ASSET)).on(new SessionCall.CommitConfig());
      assertThat(deferred(bench)).isFalse();
      assertThat(bench.session().deferral().reason()).isEqualTo(DeferralReason.SWITCHED_OFF);
    }

    @Test
    void of_the_photo_or_of_no_listener_switches_nothing_off() {
      Bench bench = new Bench().listening(PHOTO).configured().on(off(PHOTO)).on(off(PHOTO_ASSET));
      assertThat(deferred(bench.on(new SessionCall.CommitConfig()))).isTrue();
    }
  }

  @Nested
  class A_restart {

    @Test
    void keeps_flash_and_focus() {
      Bench bench = new Bench().started().on(new SessionCall.Set(new ControlCall.SetFlashMode(FlashMode.OPEN)));
      CameraSettings set = bench.session().settings();
      bench.on(on(PHOTO)).answered();
      assertThat(bench.session().settings()).isEqualTo(set);
      assertThat(bench.wanted().filter(StudioCommand.UpdateSettings.class::isInstance))
          .as("the device has them still").isEmpty();
    }

    @Test
    void keeps_the_preview() {
      Bench bench = new Bench().configured().on(new SessionCall.AddPreview(PREVIEW)).commits()
          .on(new SessionCall.Start()).on(on(PHOTO)).answered();
      assertThat(bench.wanted().head()).isEqualTo(new StudioCommand.StartCamera(CAMERA, Option.some(PREVIEW)));
    }

    @Test
    void that_is_refused_leaves_the_old_stream_running_and_as_ready_as_it_was() {
      Bench bench = new Bench().started().ready().on(on(PHOTO)).refused();
      assertThat(bench.wanted()).containsExactly(new StudioCommand.StartCamera(CAMERA, Option.none()));
      assertThat(bench.session().phase()).isEqualTo(SessionPhase.STARTED);
      assertThat(bench.session().deferral().reason()).isEqualTo(DeferralReason.AUTOMATIC);
      assertThat(bench.refusal(Bench.capture())).as("no captureReady comes from a device that goes on").isEmpty();
    }

    @Test
    void that_is_refused_makes_nothing_ready_that_was_not() {
      assertThat(new Bench().started().on(on(PHOTO)).refused().output().ready()).isFalse();
    }

    @Test
    void waits_for_the_new_stream_to_be_ready() {
      assertThat(new Bench().started().ready().on(on(PHOTO)).answered().output().ready()).isFalse();
    }

    @Test
    void ends_a_burst() {
      Bench bench = new Bench().started().ready().on(Bench.burst()).on(on(PHOTO)).answered();
      assertThat(bench.output().shutter().burst()).isEmpty();
      assertThat(bench.ready().wanted()).isEmpty();
    }
  }
}
