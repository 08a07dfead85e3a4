package dev.latent.camera.model.session;

import static dev.latent.camera.model.session.Bench.BACK;
import static dev.latent.camera.model.session.Bench.FRONT;
import static dev.latent.camera.model.session.Bench.OTHER;
import static dev.latent.camera.model.session.Bench.OUTPUT;
import static dev.latent.camera.model.session.Bench.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.fixture.Gear;
import dev.latent.camera.model.control.PhotoQualityPrioritization;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraPosition;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.PhotoStream;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a photo output answers, save to capture and to listeners. Source: behaviour, 1.5, row by row. */
class PhotoOutputCallsTest {

  private static final Map<String, Function<Caller, OutputCall>> CALLS = HashMap.of(
      "deferImageDelivery", it -> new OutputCall.DeferImageDelivery(it, DeferredDeliveryImageType.PHOTO),
      "enableQuickThumbnail", it -> new OutputCall.EnableQuickThumbnail(it, true),
      "enableMirror", _ -> new OutputCall.EnableMirror(true),
      "setPhotoQualityPrioritization", _ -> new OutputCall.SetPhotoQualityPrioritization(PhotoQualityPrioritization.SPEED),
      "burstCapture", it -> new OutputCall.BurstCapture(it, PhotoCaptureSetting.none(), new PhotoId("burst")),
      "confirmCapture", OutputCall.ConfirmCapture::new,
      "capture", _ -> Bench.capture());

  private static int code(Bench bench, Caller caller, String call) {
    return bench.refusal(CALLS.get(call).get().apply(caller)).map(CameraErrorCode::code).getOrElse(0);
  }

  private static Bench front() {
    return new Bench().on(new SessionCall.BeginConfig(), new SessionCall.AddInput(FRONT), new SessionCall.AddOutput(OUTPUT));
  }

  private static PhotoStream stream(Bench bench) {
    StudioCommand.ConfigureStreams asked =
        (StudioCommand.ConfigureStreams) bench.on(new SessionCall.CommitConfig()).wanted().last();
    return asked.streams().photo().get();
  }

  private static CapturePlan plan(Bench bench, PhotoCaptureSetting setting) {
    return ((StudioCommand.TakePhoto) bench.ready().on(new OutputCall.Capture(setting, Option.none())).wanted().head()).plan();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
      // call; a public application without a session; a system one without; configuring; committed and ready
      "deferImageDelivery,            202,     7400104, 0,       7400102",
      "enableQuickThumbnail,          202,     7400104, 0,       7400102",
      "enableMirror,                  7400104, 7400104, 0,       0",
      "setPhotoQualityPrioritization, 7400104, 7400104, 0,       0",
      "capture,                       7400104, 7400104, 7400104, 0",
      "burstCapture,                  202,     7400104, 7400104, 0",
      "confirmCapture,                202,     7400104, 7400104, 7400102"})
  void is_refused_by_who_calls_first_then_by_when(String call, int stranger, int without, int configuring, int committed) {
    assertThat(code(new Bench(), OTHER, call)).isEqualTo(stranger);
    assertThat(code(new Bench(), SYSTEM, call)).isEqualTo(without);
    assertThat(code(new Bench().configured(), SYSTEM, call)).isEqualTo(configuring);
    assertThat(code(new Bench().committed().ready(), SYSTEM, call)).isEqualTo(committed);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"deferImageDelivery, 801", "enableQuickThumbnail, 801", "enableMirror, 801",
      "setPhotoQualityPrioritization, 7400102"})
  void is_refused_where_the_camera_has_it_not(String call, int code) {
    assertThat(code(front(), SYSTEM, call)).isEqualTo(code);
  }

  @Test
  void a_burst_is_refused_where_the_camera_takes_none() {
    assertThat(code(front().commits().ready(), SYSTEM, "burstCapture")).isEqualTo(801);
  }

  @Test
  void what_is_only_switched_off_needs_no_such_camera() {
    assertThat(front().refusal(new OutputCall.EnableMirror(false))).isEmpty();
    assertThat(front().refusal(new OutputCall.EnableQuickThumbnail(SYSTEM, false))).isEmpty();
  }

  @Nested
  class Queries {

    private final Studio none = new Bench().studio();
    private final Studio back = new Bench().configured().studio();

    @Test
    void of_deferral_are_refused_without_a_session_save_for_none() {
      assertThat(DeferralRules.supported(none, OUTPUT, SYSTEM, DeferredDeliveryImageType.PHOTO).getLeft().code())
          .isEqualTo(CameraErrorCode.SESSION_NOT_RUNNING);
      assertThat(DeferralRules.supported(none, OUTPUT, SYSTEM, DeferredDeliveryImageType.NONE)).contains(false);
      assertThat(DeferralRules.enabled(none, OUTPUT, SYSTEM, DeferredDeliveryImageType.PHOTO).getLeft().code())
          .isEqualTo(CameraErrorCode.SESSION_NOT_RUNNING);
    }

    @Test
    void of_mirroring_are_never_refused() {
      assertThat(PhotoQueries.isMirrorSupported(none, OUTPUT)).isFalse();
      assertThat(PhotoQueries.isMirrorSupported(back, OUTPUT)).isTrue();
      assertThat(PhotoQueries.isMirrorSupported(front().studio(), OUTPUT)).isFalse();
    }

    @Test
    void of_prioritization_need_a_session() {
      PhotoQualityPrioritization speed = PhotoQualityPrioritization.SPEED;
      assertThat(PhotoQueries.isPrioritizationSupported(none, OUTPUT, speed).getLeft().code())
          .isEqualTo(CameraErrorCode.SESSION_NOT_RUNNING);
      assertThat(PhotoQueries.isPrioritizationSupported(back, OUTPUT, speed)).contains(true);
      assertThat(PhotoQueries.isPrioritizationSupported(front().studio(), OUTPUT, speed)).contains(false);
    }

    @Test
    void of_the_profile_are_answered_until_it_is_released() {
      assertThat(PhotoQueries.activeProfile(none, OUTPUT)).contains(Gear.LARGE);
      assertThat(PhotoQueries.activeProfile(new Bench().on(new OutputCall.Release()).studio(), OUTPUT)).isEmpty();
    }
  }

  @Nested
  class A_quick_thumbnail {

    @ParameterizedTest
    @CsvSource({"NORMAL_PHOTO, BACK, true", "LIGHT_PAINTING_PHOTO, BACK, false", "LIGHT_PAINTING_PHOTO, FRONT, false",
        "NIGHT_PHOTO, BACK, false", "NIGHT_PHOTO, FRONT, true"})
    void is_never_of_light_painting_and_at_night_of_front_cameras_only(SceneMode mode,
        CameraPosition position, boolean supported) {
      assertThat(PhotoQueries.quickThumbnail(
          Gear.camera("any", position, 0, Gear.ALL, DeferredDeliveryImageType.PHOTO), mode)).isEqualTo(supported);
    }

    @Test
    void is_configured_where_it_was_enabled() {
      assertThat(stream(new Bench().configured()).quickThumbnail()).isFalse();
      assertThat(stream(new Bench().configured().on(new OutputCall.EnableQuickThumbnail(SYSTEM, true))).quickThumbnail())
          .isTrue();
    }

    @Test
    void is_not_asked_of_another_camera_or_mode_that_has_none() {
      Bench enabled = new Bench().configured().on(new OutputCall.EnableQuickThumbnail(SYSTEM, true));
      assertThat(stream(enabled.on(new SessionCall.RemoveInput(BACK), new SessionCall.AddInput(FRONT))).quickThumbnail())
          .isFalse();
      Bench painting = new Bench().configured().on(new OutputCall.EnableQuickThumbnail(SYSTEM, true))
          .on(new SessionCall.SetMode(SceneMode.LIGHT_PAINTING_PHOTO));
      assertThat(stream(painting).quickThumbnail()).isFalse();
    }
  }

  @Nested
  class A_mirror {

    private final PhotoCaptureSetting mirrored = new PhotoCaptureSetting.Builder().mirror(true).build();

    @Test
    void of_the_shot_wins_and_that_of_the_output_wins_where_the_shot_says_false() {
      assertThat(plan(new Bench().committed(), PhotoCaptureSetting.none()).setting().mirror()).isFalse();
      assertThat(plan(new Bench().committed(), mirrored).setting().mirror()).isTrue();
      Bench enabled = new Bench().committed().on(new OutputCall.EnableMirror(true));
      assertThat(plan(enabled, new PhotoCaptureSetting.Builder().mirror(false).build()).setting()).isEqualTo(mirrored);
    }

    @Test
    void of_the_output_is_not_asked_of_another_camera_that_has_none() {
      Bench bench = new Bench().configured().on(new OutputCall.EnableMirror(true))
          .on(new SessionCall.RemoveInput(BACK), new SessionCall.AddInput(FRONT)).commits();
      assertThat(plan(bench, PhotoCaptureSetting.none()).setting().mirror()).isFalse();
    }
  }

  @Test
  void a_prioritization_is_taken_along_before_and_after_commit_and_begins_with_quality() {
    Bench bench = new Bench().committed();
    assertThat(plan(bench, PhotoCaptureSetting.none()).prioritization()).isEqualTo(PhotoQualityPrioritization.HIGH_QUALITY);
    bench.on(new OutputCall.SetPhotoQualityPrioritization(PhotoQualityPrioritization.SPEED));
    assertThat(plan(bench, PhotoCaptureSetting.none()).prioritization()).isEqualTo(PhotoQualityPrioritization.SPEED);
  }
}
