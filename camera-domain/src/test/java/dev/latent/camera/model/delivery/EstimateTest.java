package dev.latent.camera.model.delivery;

import static dev.latent.camera.model.delivery.Rig.A;
import static dev.latent.camera.model.delivery.Rig.B;
import static dev.latent.camera.model.delivery.Rig.C;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.photo.PhotoId;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When a photo will be final, learned from the ones before it. */
class EstimateTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration STORING = Duration.ofMillis(40);

  private final Rig rig = Rig.ready();

  @Test
  void is_unknown_before_the_device_has_developed_anything() {
    assertThat(estimate(rig.add(A), A)).isEmpty();
  }

  @Test
  void is_unknown_for_a_photo_that_is_final_or_was_never_there() {
    took(A, SECOND);
    assertThat(estimate(rig, A)).isEmpty();
    assertThat(estimate(rig, B)).isEmpty();
  }

  @Test
  void counts_what_is_left_of_the_running_photo_and_the_storing() {
    took(A, SECOND);
    rig.add(B).pass(Duration.ofMillis(300));
    assertThat(estimate(rig, B)).contains(now(Duration.ofMillis(740)));
  }

  @Test
  void of_a_photo_that_takes_longer_than_usual_is_the_storing_alone() {
    took(A, SECOND);
    assertThat(estimate(rig.add(B).pass(Duration.ofSeconds(5)), B)).contains(now(STORING));
  }

  @Test
  void counts_the_photos_ahead() {
    took(A, SECOND);
    assertThat(estimate(rig.add(A, B, C), C)).contains(now(Duration.ofMillis(3040)));
  }

  @Test
  void follows_a_device_that_becomes_slower_by_a_quarter_each_time() {
    took(A, SECOND);
    took(B, Duration.ofSeconds(5));
    assertThat(estimate(rig.add(C), C)).contains(now(Duration.ofMillis(2040)));
  }

  @Test
  void says_what_must_end_first() {
    took(A, SECOND);
    rig.camera(CameraState.NORMAL_CAMERA_OPEN).add(B);
    assertThat(estimate(rig, B)).contains(
        new FinalEstimate(Duration.ofMillis(1040), Option.some(HoldReason.Gate.CAMERA_OPEN)));
  }

  @Test
  void of_an_interrupted_photo_learns_nothing() {
    took(A, SECOND);
    rig.add(B).pass(Duration.ofMillis(1)).camera(CameraState.NORMAL_CAMERA_OPEN).finished(B).stored(B);
    rig.camera(CameraState.NORMAL_CAMERA_CLOSED).add(C);
    assertThat(estimate(rig, C).get().work()).isGreaterThanOrEqualTo(SECOND);
  }

  private void took(PhotoId photo, Duration time) {
    rig.add(photo).pass(time).finished(photo).pass(STORING).stored(photo);
  }

  private static Option<FinalEstimate> estimate(Rig rig, PhotoId photo) {
    return rig.state().estimate(photo, rig.uptime());
  }

  private static FinalEstimate now(Duration work) {
    return new FinalEstimate(work, Option.none());
  }
}
