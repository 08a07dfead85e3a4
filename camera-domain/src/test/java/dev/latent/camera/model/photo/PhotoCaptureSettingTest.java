package dev.latent.camera.model.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoCaptureSettingTest {

  @Test
  void every_part_is_optional() {
    PhotoCaptureSetting none = PhotoCaptureSetting.none();
    assertThat(none.quality()).isEqualTo(QualityLevel.QUALITY_LEVEL_HIGH);
    assertThat(none.rotation()).isEqualTo(ImageRotation.ROTATION_0);
    assertThat(none.mirror()).isFalse();
    assertThat(none.location()).isEmpty();
    assertThat(none.compressionQuality()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-5, 0", "0, 0", "42, 42", "100, 100", "2000000000, 100"})
  void a_compression_quality_outside_is_moved_to_the_nearer_end(int asked, int taken) {
    assertThat(new PhotoCaptureSetting.Builder().compressionQuality(Option.some(asked)).build().compressionQuality())
        .contains(taken);
  }

  @Test
  void a_rotation_and_a_quality_are_of_the_kit_by_their_type_so_that_none_is_illegal() {
    assertThat(ImageRotation.values()).extracting(ImageRotation::code).containsExactly(0, 90, 180, 270);
    assertThat(QualityLevel.values()).extracting(QualityLevel::code).containsExactly(0, 1, 2);
  }

  @ParameterizedTest
  @CsvSource({"90.1, 0", "-90.1, 0", "0, 180.1", "0, -180.1", "NaN, 0", "0, NaN"})
  void a_place_off_the_earth_is_refused(double latitude, double longitude) {
    assertThatThrownBy(() -> new Location(latitude, longitude, Option.none())).isInstanceOf(IllegalArgumentException.class);
  }
}
