package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of a photo on the command line, as it can be seen in the files of both stages. */
class CaptureOptionsTest {

  @TempDir
  Path folder;

  private Application app = new Application(Path.of("unset"));

  @BeforeEach
  void install() {
    app = new Application(folder);
  }

  @ParameterizedTest
  @CsvSource({"--rotation 0,1", "--rotation 90,6", "--rotation 180,3", "--rotation 270,8", "--mirror,2",
      "--rotation 90 --mirror,5", "--rotation 180 --mirror,4", "--rotation 270 --mirror,7"})
  void the_exif_of_both_stages_says_how_a_viewer_turns_and_mirrors_the_photo(String options, int orientation)
      throws Exception {
    assertThat(orientation(first(options.split(" ")))).isEqualTo(orientation);
    assertThat(orientation(last())).isEqualTo(orientation);
  }

  @Test
  void the_exif_of_both_stages_says_where_the_photo_was_taken() throws Exception {
    assertPlace(first("--location", "-33.8568,151.2153,4.5"));
    assertPlace(last());
  }

  @Test
  void without_a_location_no_file_says_where_it_was_taken() throws Exception {
    assertThat(exif(first()).getFirstDirectoryOfType(GpsDirectory.class)).isNull();
    assertThat(exif(last()).getFirstDirectoryOfType(GpsDirectory.class)).isNull();
  }

  @Test
  void a_lower_quality_makes_smaller_files_in_both_stages() {
    long first = bytes(app.runOn(app.pictures(), "shoot", "--no-wait", "--quality", "high"), "stored");
    long last = bytes(app.runOn(app.pictures(), "develop"), "final");
    for (String quality : new String[] {"medium", "low"}) {
      long lowerFirst = bytes(app.runOn(app.pictures(), "shoot", "--no-wait", "--quality", quality), "stored");
      long lowerLast = bytes(app.runOn(app.pictures(), "develop"), "final");
      assertThat(lowerFirst).as(quality).isLessThan(first);
      assertThat(lowerLast).as(quality).isLessThan(last);
      first = lowerFirst;
      last = lowerLast;
    }
  }

  @ParameterizedTest
  @CsvSource({
      "--flow automatic,true,AUTOMATIC",
      "--flow explicit,true,CHOSEN",
      "--flow single,false,PHOTO_AVAILABLE_ONLY",
      "--mode night_photo,true,AUTOMATIC",
      "--camera back --mode professional_photo,false,NOT_SUPPORTED",
      "--camera front,false,NOT_SUPPORTED",
      "--camera front --mode night_photo --flow explicit,true,CHOSEN"})
  void every_shot_says_whether_and_why_it_is_deferred(String options, String deferred, String reason) {
    Said said = app.runOn(app.several(), "shoot", options.split(" "));
    assertThat(said.exitCode()).isZero();
    assertThat(said.objects("captureStart")).singleElement().satisfies(it ->
        assertThat(it).containsEntry("deferred", deferred).containsEntry("reason", reason));
    assertThat(said.objects("final")).singleElement().satisfies(it -> assertThat(it).containsEntry("quality", "FULL")
        .containsEntry("revision", deferred.equals("true") ? "2" : "1"));
  }

  @Test
  void people_are_told_why_a_photo_comes_in_one_stage() {
    Said said = app.say("shoot", "--library", app.library().toString(), "--profile", app.several(),
        "--camera", "front");
    assertThat(said.out()).anyMatch(it -> it.endsWith("in one stage: this camera does not defer photos in this mode"));
    assertThat(said.out()).noneMatch(it -> it.contains("stimatedCaptureDuration"));
  }

  @Test
  void people_are_not_told_what_goes_without_saying() {
    Said said = app.say("shoot", "--library", app.library().toString(), "--profile", app.several());
    assertThat(said.out()).anyMatch(it -> it.endsWith("  captureStart"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "2 | --camera top                             | --camera back, front, tele",
      "2 | --mode nihgt_photo                       | front takes photos in normal_photo, night_photo",
      "2 | --camera tele --mode night_photo         | tele takes photos in normal_photo",
      "1 | --camera tele --mirror                   | tele does not mirror photos",
      "1 | --camera front --flow explicit           | front does not defer photos in normal_photo",
      "2 | --rotation 45                            | 0, 90, 180 or 270",
      "2 | --location here                          | LAT,LON",
      "2 | --location 48.2                          | LAT,LON",
      "2 | --location 91,16                         | -90 to 90 degrees",
      "2 | --location 48,-180.1                     | -180 to 180 degrees",
      "2 | --location 48,16,NaN                     | LAT,LON,ALT",
      "2 | --location 48,16,1000000                 | metres",
      "2 | --quality best                           | high, medium or low"})
  void what_cannot_be_is_said_in_one_line_and_nothing_is_made(int exitCode, String options, String hint) {
    Said said = app.runOn(app.several(), "shoot", options.split(" "));
    assertThat(said.err()).singleElement().asString().startsWith("latent: ").contains(hint);
    assertThat(said.out()).isEmpty();
    assertThat(said.exitCode()).isEqualTo(exitCode);
    assertThat(app.library()).doesNotExist();
  }

  private Path first(String... options) {
    return path(app.runOn(app.several(), "shoot", Stream.concat(Stream.of("--no-wait"), Stream.of(options))
        .toArray(String[]::new)).objects("stored").getFirst());
  }

  private Path last() {
    return path(app.runOn(app.several(), "develop").objects("final").getFirst());
  }

  private static Path path(Map<String, String> told) {
    return Path.of(String.valueOf(told.get("path")));
  }

  private static long bytes(Said said, String event) {
    return Long.parseLong(said.objects(event).getFirst().get("bytes"));
  }

  private static int orientation(Path photo) throws IOException, ImageProcessingException, MetadataException {
    return exif(photo).getFirstDirectoryOfType(ExifIFD0Directory.class).getInt(ExifIFD0Directory.TAG_ORIENTATION);
  }

  private static void assertPlace(Path photo) throws IOException, ImageProcessingException, MetadataException {
    GpsDirectory place = exif(photo).getFirstDirectoryOfType(GpsDirectory.class);
    assertThat(place.getGeoLocation().getLatitude()).isCloseTo(-33.8568, Offset.offset(1e-6));
    assertThat(place.getGeoLocation().getLongitude()).isCloseTo(151.2153, Offset.offset(1e-6));
    assertThat(place.getDouble(GpsDirectory.TAG_ALTITUDE)).isEqualTo(4.5);
  }

  private static Metadata exif(Path photo) throws IOException, ImageProcessingException {
    return ImageMetadataReader.readMetadata(photo.toFile());
  }
}
