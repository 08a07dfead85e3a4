package dev.latent.hal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Raw files, from their previews to their photos. */
class CameraRawTest {

  private static final byte[] LARGE = CameraFiles.picture(2200, 1400, 1);
  private static final byte[] MIDDLE = CameraFiles.picture(1040, 700, 2);
  private static final byte[] SMALL = CameraFiles.picture(160, 120, 3);

  @TempDir Path folder;

  @BeforeEach
  void plugIn() throws IOException {
    Tethered.lay(folder);
  }

  static Stream<Arguments> raws() {
    return Stream.of(
        Arguments.of("a.CR2", RawFiles.cr2(LARGE, SMALL), new Size(1100, 700), new Size(2200, 1400)),
        Arguments.of("a.nef", RawFiles.nef(LARGE), new Size(1100, 700), new Size(2200, 1400)),
        Arguments.of("a.ARW", RawFiles.arw(MIDDLE, SMALL), new Size(1040, 700), new Size(1040, 700)),
        Arguments.of("a.dng", RawFiles.dng(LARGE, MIDDLE), new Size(1040, 700), new Size(2200, 1400)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("raws")
  void both_stages_come_from_its_previews_and_say_what_they_are(String name, byte[] raw, Size first, Size last)
      throws Exception {
    Tethered it = new Tethered(folder).open();
    it.arm("p1");
    it.drop(name, raw);
    it.pass(250);
    assertSays(it.image("p1", Stage.FIRST), Stage.FIRST, first);
    assertThat(it.develop("p1")).isEqualTo(it.finished("p1"));
    assertSays(it.image("p1", Stage.FINAL), Stage.FINAL, last);
  }

  @Test
  void the_embedded_preview_itself_is_the_first_stage() throws IOException {
    Tethered it = new Tethered(folder).open();
    it.arm("p1");
    it.drop("a.dng", RawFiles.dng(LARGE, MIDDLE));
    it.pass(250);
    assertEndsAlike(it.image("p1", Stage.FIRST), MIDDLE);
    it.develop("p1");
    assertEndsAlike(it.image("p1", Stage.FINAL), LARGE);
  }

  @Test
  void a_preview_that_says_itself_how_it_was_taken_stays_as_it_is() throws IOException {
    byte[] own = CameraFiles.jpeg(2200, 1400, 5);
    Tethered it = new Tethered(folder).open();
    it.arm("p1");
    it.drop("a.nef", RawFiles.nef(own));
    it.pass(250);
    it.develop("p1");
    assertThat(it.image("p1", Stage.FINAL)).isEqualTo(own);
  }

  @Test
  void the_first_stage_does_not_wait_for_the_sensor_data_and_the_second_does() throws IOException {
    byte[] raw = RawFiles.cr2(LARGE, SMALL);
    int previews = RawFiles.previewsEnd(raw);
    Tethered it = new Tethered(folder).open();
    CaptureId capture = it.arm("p1");
    it.append("a.cr2", raw, 0, previews - SMALL.length / 2);
    assertThat(it.pass(500).told(capture)).isEmpty();
    it.append("a.cr2", raw, previews - SMALL.length / 2, previews);
    assertThat(it.pass(250).told(capture)).contains("FirstStage");
    it.process("p1");
    it.pass(900);
    it.append("a.cr2", raw, previews, previews + 10);
    it.pass(900);
    it.append("a.cr2", raw, previews + 10, raw.length);
    assertThat(it.heard).doesNotContain(it.finished("p1"));
    it.pass(1500);
    assertThat(it.heard).endsWith(it.finished("p1"));
    CaptureId second = it.arm("p2");
    assertThat(it.pass(2000).told(second)).as("the longer file is the same").isEmpty();
  }

  @Test
  void a_raw_file_without_a_preview_is_no_photo() throws IOException {
    Tethered it = new Tethered(folder).open();
    CaptureId capture = it.arm("p1");
    it.drop("a.dng", RawFiles.nef(new byte[100]));
    assertThat(it.pass(5000).told(capture)).isEmpty();
  }

  @Test
  void in_one_stage_the_photo_is_the_largest_preview() throws Exception {
    Tethered it = new Tethered(folder).open(false);
    CaptureId capture = it.arm("p1", false);
    it.drop("a.nef", RawFiles.nef(LARGE));
    it.pass(2000);
    assertSays(it.full(capture), Stage.FINAL, new Size(2200, 1400));
  }

  private static void assertSays(byte[] jpeg, Stage stage, Size size) throws Exception {
    Metadata says = JpegMetadataReader.readMetadata(new ByteArrayInputStream(jpeg));
    var image = Objects.requireNonNull(says.getFirstDirectoryOfType(ExifIFD0Directory.class));
    var exif = Objects.requireNonNull(says.getFirstDirectoryOfType(ExifSubIFDDirectory.class));
    assertThat(Map.of(
        "software", image.getString(ExifDirectoryBase.TAG_SOFTWARE),
        "make", image.getString(ExifDirectoryBase.TAG_MAKE),
        "orientation", image.getString(ExifDirectoryBase.TAG_ORIENTATION),
        "photo", exif.getString(ExifDirectoryBase.TAG_IMAGE_UNIQUE_ID)))
        .isEqualTo(Map.of("software", stage.software(), "make", "Maker", "orientation", "8", "photo", "p1"));
    assertThat(Picture.of(jpeg).get().size()).isEqualTo(size);
  }

  /** All but the beginning, where EXIF takes the place of JFIF. */
  private static void assertEndsAlike(byte[] image, byte[] preview) {
    int length = preview.length - 20;
    assertThat(Arrays.copyOfRange(image, image.length - length, image.length))
        .isEqualTo(Arrays.copyOfRange(preview, 20, preview.length));
  }
}
