package dev.latent.hal.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExifTest {
  private static final byte[] JPEG = Jpeg.quick(Pictures.smooth(64, 48), 80);

  static ExifFacts.Builder facts() {
    ExifFacts.Builder builder = new ExifFacts.Builder();
    builder.make("Latent").model("Simulated One").software("Latent first stage");
    builder.taken(OffsetDateTime.parse("2026-02-03T04:05:06.078+05:30")).exposureSeconds(1 / 120.0).iso(50);
    builder.fNumber(1.8).focalLengthMillimetres(5.43).width(64).height(48).imageUniqueId("0123456789abcdef");
    return builder;
  }

  private static <D extends Directory> D read(byte[] jpeg, Class<D> kind) throws Exception {
    Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(jpeg));
    metadata.getDirectories().forEach(directory -> assertThat(directory.getErrors()).isEmpty());
    return metadata.getFirstDirectoryOfType(kind);
  }

  @Test
  void says_which_camera_and_which_stage() throws Exception {
    ExifIFD0Directory image = read(Exif.insert(JPEG, facts().orientation(6).build()), ExifIFD0Directory.class);
    assertThat(image.getString(ExifDirectoryBase.TAG_MAKE)).isEqualTo("Latent");
    assertThat(image.getString(ExifDirectoryBase.TAG_MODEL)).isEqualTo("Simulated One");
    assertThat(image.getString(ExifDirectoryBase.TAG_SOFTWARE)).isEqualTo("Latent first stage");
    assertThat(image.getInt(ExifDirectoryBase.TAG_ORIENTATION)).isEqualTo(6);
  }

  @Test
  void says_how_it_was_taken() throws Exception {
    ExifSubIFDDirectory exif = read(Exif.insert(JPEG, facts().build()), ExifSubIFDDirectory.class);
    assertThat(exif.getDateOriginal()).isEqualTo(OffsetDateTime.parse("2026-02-03T04:05:06.078+05:30").toInstant());
    assertThat(exif.getString(ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL)).isEqualTo("+05:30");
    assertThat(exif.getRational(ExifDirectoryBase.TAG_EXPOSURE_TIME)).hasToString("1/120");
    assertThat(exif.getInt(ExifDirectoryBase.TAG_ISO_EQUIVALENT)).isEqualTo(50);
    assertThat(exif.getDouble(ExifDirectoryBase.TAG_FNUMBER)).isEqualTo(1.8);
    assertThat(exif.getDouble(ExifDirectoryBase.TAG_FOCAL_LENGTH)).isEqualTo(5.43);
    assertThat(exif.getInt(ExifDirectoryBase.TAG_COLOR_SPACE)).isEqualTo(1);
    assertThat(exif.getInt(ExifDirectoryBase.TAG_EXIF_IMAGE_WIDTH)).isEqualTo(64);
    assertThat(exif.getInt(ExifDirectoryBase.TAG_EXIF_IMAGE_HEIGHT)).isEqualTo(48);
    assertThat(exif.getString(ExifDirectoryBase.TAG_IMAGE_UNIQUE_ID)).isEqualTo("0123456789abcdef");
  }

  @ParameterizedTest
  @CsvSource({"-33.8567844, 151.2152967, 12.5", "60.25, -24.5, -3", "0, 0, 0", "89.9999999999, -179.9999999999, 8848"})
  void says_where(double latitude, double longitude, double altitude) throws Exception {
    ExifFacts.Place place = new ExifFacts.Place(latitude, longitude, OptionalDouble.of(altitude));
    GpsDirectory gps = read(Exif.insert(JPEG, facts().place(place).build()), GpsDirectory.class);
    assertThat(gps.getGeoLocation().getLatitude()).isCloseTo(latitude, within(1e-7));
    assertThat(gps.getGeoLocation().getLongitude()).isCloseTo(longitude, within(1e-7));
    assertThat(gps.getDouble(GpsDirectory.TAG_ALTITUDE)).isEqualTo(Math.abs(altitude));
    assertThat(gps.getInt(GpsDirectory.TAG_ALTITUDE_REF)).isEqualTo(altitude < 0 ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.5", "2, 2", "0.0333333333, 0.0333333333", "0.00025, 0.00025", "30, 30", "0.0007, 0.0007"})
  void an_exposure_time_comes_back(double seconds, double expected) throws Exception {
    byte[] jpeg = Exif.insert(JPEG, facts().exposureSeconds(seconds).build());
    assertThat(read(jpeg, ExifSubIFDDirectory.class).getDouble(ExifDirectoryBase.TAG_EXPOSURE_TIME))
        .isCloseTo(expected, within(0.01 * expected));
  }

  @Test
  void leaves_the_picture_as_it_is() throws Exception {
    byte[] with = Exif.insert(JPEG, facts().build());
    assertThat(read(with, JpegDirectory.class).getImageWidth()).isEqualTo(64);
    int length = JPEG.length - 2 - 18;
    assertThat(Arrays.copyOfRange(with, with.length - length, with.length))
        .isEqualTo(Arrays.copyOfRange(JPEG, JPEG.length - length, JPEG.length));
  }

  @Test
  void bytes_that_are_no_jpeg_are_refused() {
    assertThatThrownBy(() -> Exif.insert(new byte[10], facts().build())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void facts_that_no_camera_has_are_refused() {
    assertThatThrownBy(() -> facts().orientation(9).build()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> facts().iso(70_000).build()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ExifFacts.Place(91, 0, OptionalDouble.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
