package dev.latent.camera.model.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that Media Library Kit gives what an asset is, and why a call is refused. */
class AssetNumbersTest {

  @ParameterizedTest
  @CsvSource({"FULL, 0", "LOW, 1"})
  void of_qualities(PhotoQuality quality, int number) {
    assertThat(quality.code()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"IMAGE, 1", "VIDEO, 2"})
  void of_photo_types(PhotoType type, int number) {
    assertThat(type.code()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"IMAGE_RESOURCE, 1", "PHOTO_PROXY, 3"})
  void of_resources(ResourceType type, int number) {
    assertThat(type.code()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"JPEG, 1", "HEIF, 2"})
  void of_file_types(ImageFileType type, int number) {
    assertThat(type.code()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"NOT_SYSTEM_APPLICATION, 202", "PARAMETER, 401", "NO_SUCH_FILE, 13900002", "IO_ERROR, 13900005",
      "PERMISSION_DENIED, 13900012", "FILE_EXISTS, 13900015", "INVALID_ARGUMENT, 13900020",
      "NO_SPACE_LEFT, 13900025", "READ_ONLY_FILE_SYSTEM, 13900027", "INVALID_DISPLAY_NAME, 14000001",
      "INVALID_URI, 14000002", "INTERNAL, 14000011", "OPERATION_NOT_SUPPORTED, 14000016"})
  void of_refusals(AssetErrorCode code, int number) {
    assertThat(code.code()).isEqualTo(number);
  }
}
