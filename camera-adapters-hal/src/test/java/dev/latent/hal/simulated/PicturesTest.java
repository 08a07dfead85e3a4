package dev.latent.hal.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.ImageRotation;
import dev.latent.camera.model.photo.Location;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.QualityLevel;
import dev.latent.camera.model.photo.Stage;
import dev.latent.camera.simulation.VirtualTime;
import io.vavr.control.Option;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real pixels on a tiny sensor. */
class PicturesTest {

  @TempDir Path folder;

  @Test
  void a_shot_becomes_a_quick_picture_and_then_a_full_one_of_the_same_scene() throws Exception {
    Roll roll = roll("home").ready(true);
    PhotoId photo = roll.develop(roll.take("p1"));
    EncodedImage image = roll.kit.imageProcessor().fetch(photo, Stage.FINAL).get();
    BufferedImage first = ImageIO.read(new ByteArrayInputStream(roll.image(0)));
    BufferedImage last = ImageIO.read(new ByteArrayInputStream(Roll.bytes(image)));
    assertThat(List.of(first.getWidth(), first.getHeight())).containsExactly(80, 60);
    assertThat(List.of(last.getWidth(), last.getHeight())).containsExactly(320, 240);
    assertThat(image.size()).isEqualTo(new Size(320, 240));
    assertThat(difference(mean(first), mean(last))).isLessThan(8);
  }

  @Test
  void the_first_stage_is_made_again_from_the_spool_to_the_byte() {
    Roll roll = roll("home").ready(true);
    PhotoId photo = roll.take("p1");
    byte[] again = Roll.bytes(roll("home").kit.imageProcessor().fetch(photo, Stage.FIRST).get());
    assertThat(again).isEqualTo(roll.image(0));
  }

  @Test
  void a_single_stage_capture_gives_the_full_picture_at_once() throws Exception {
    Roll roll = roll("home").ready(false);
    roll.press("p1", false);
    roll.time.passUntilQuiet();
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(roll.image(0)));
    assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(320, 240);
    assertThat(folder.resolve("home").resolve("p1.burst")).doesNotExist();
  }

  @Test
  void one_stage_and_two_make_the_same_picture_of_the_same_shot() throws Exception {
    Roll two = roll("one").ready(true);
    PhotoId photo = two.develop(two.take("p1"));
    Roll one = roll("other").ready(false);
    one.press("p1", false);
    one.time.passUntilQuiet();
    byte[] developed = Roll.bytes(two.kit.imageProcessor().fetch(photo, Stage.FINAL).get());
    BufferedImage a = ImageIO.read(new ByteArrayInputStream(one.image(0)));
    BufferedImage b = ImageIO.read(new ByteArrayInputStream(developed));
    assertThat(a.getRGB(0, 0, 320, 240, null, 0, 320)).isEqualTo(b.getRGB(0, 0, 320, 240, null, 0, 320));
  }

  @Test
  void the_same_seed_gives_the_same_bytes_and_another_seed_others() {
    byte[] one = finalOf("one", 7);
    assertThat(finalOf("two", 7)).isEqualTo(one);
    assertThat(finalOf("three", 8)).isNotEqualTo(one);
  }

  @Test
  void each_shot_takes_the_next_scene_in_turn() {
    VirtualTime time = new VirtualTime();
    Path red = Kits.scene(folder, Color.RED);
    Path blue = Kits.scene(folder, Color.BLUE);
    Roll roll = new Roll(time, Kits.of(time, folder.resolve("home"), "cores", 0, "sensor", Kits.tinySensor(),
        "scene", List.of(red.toString(), blue.toString()))).ready(true);
    List.of("p1", "p2", "p3").forEach(roll::take);
    assertThat(difference(mean(decoded(roll.image(0))), mean(decoded(roll.image(1))))).isGreaterThan(10);
    assertThat(difference(mean(decoded(roll.image(0))), mean(decoded(roll.image(2))))).isLessThan(2);
  }

  @Test
  void both_stages_carry_the_same_facts_and_their_own_stage() throws Exception {
    Roll roll = roll("home").asking(new PhotoCaptureSetting.Builder()
        .rotation(ImageRotation.ROTATION_90)
        .location(Option.some(new Location(48.2, -16.4, Option.some(170.0))))
        .build()).ready(true);
    PhotoId photo = roll.develop(roll.take("abc123"));
    Metadata first = metadata(roll.image(0));
    Metadata last = metadata(Roll.bytes(roll.kit.imageProcessor().fetch(photo, Stage.FINAL).get()));
    for (Metadata each : List.of(first, last)) {
      ExifSubIFDDirectory exif = each.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
      assertThat(exif.getString(ExifSubIFDDirectory.TAG_IMAGE_UNIQUE_ID)).isEqualTo("abc123");
      assertThat(exif.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL)).isEqualTo("2026:11:20 09:30:00");
      assertThat(exif.getInt(ExifSubIFDDirectory.TAG_ISO_EQUIVALENT)).isEqualTo(100);
      assertThat(each.getFirstDirectoryOfType(ExifIFD0Directory.class).getInt(ExifIFD0Directory.TAG_ORIENTATION))
          .isEqualTo(6);
      assertThat(each.getFirstDirectoryOfType(GpsDirectory.class).getGeoLocation().getLongitude())
          .isBetween(-16.41, -16.39);
    }
    assertThat(stage(first)).isNotEqualTo(stage(last));
  }

  @Test
  void a_mirrored_photo_is_turned_first_and_mirrored_then() {
    assertThat(List.of(ImageRotation.values())).extracting(it -> ImageFacts.orientation(
        new PhotoCaptureSetting.Builder().rotation(it).mirror(true).build())).containsExactly(2, 5, 4, 7);
  }

  @Test
  void the_asked_quality_decides_the_size_of_the_file() {
    int low = firstLength(new PhotoCaptureSetting.Builder().quality(QualityLevel.QUALITY_LEVEL_LOW).build());
    int high = firstLength(new PhotoCaptureSetting.Builder().quality(QualityLevel.QUALITY_LEVEL_HIGH).build());
    int least = firstLength(new PhotoCaptureSetting.Builder().compressionQuality(Option.some(10)).build());
    assertThat(List.of(least, low, high)).isSorted().doesNotHaveDuplicates();
  }

  private int firstLength(PhotoCaptureSetting setting) {
    Roll roll = roll("q" + setting.hashCode()).asking(setting).ready(true);
    roll.take("p1");
    return roll.image(0).length;
  }

  private byte[] finalOf(String home, int seed) {
    VirtualTime time = new VirtualTime();
    Roll roll = new Roll(time, Kits.of(time, folder.resolve(home), "cores", 0, "seed", seed,
        "sensor", Kits.tinySensor(), "scene", List.of(Kits.scene(folder, Color.GREEN).toString()))).ready(true);
    PhotoId photo = roll.develop(roll.take("p1"));
    return Roll.bytes(roll.kit.imageProcessor().fetch(photo, Stage.FINAL).get());
  }

  private Roll roll(String home) {
    VirtualTime time = new VirtualTime();
    return new Roll(time, Kits.of(time, folder.resolve(home), "cores", 0, "sensor", Kits.tinySensor(),
        "scene", List.of(Kits.scene(folder, Color.ORANGE).toString())));
  }

  private static BufferedImage decoded(byte[] jpeg) {
    try {
      return ImageIO.read(new ByteArrayInputStream(jpeg));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Metadata metadata(byte[] jpeg) throws Exception {
    return ImageMetadataReader.readMetadata(new ByteArrayInputStream(jpeg));
  }

  private static String stage(Metadata metadata) {
    return metadata.getFirstDirectoryOfType(ExifIFD0Directory.class).getString(ExifIFD0Directory.TAG_SOFTWARE);
  }

  private static double[] mean(BufferedImage image) {
    double[] sum = new double[3];
    for (int rgb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
      for (int i = 0; i < 3; i++) {
        sum[i] += (rgb >> (8 * i)) & 0xFF;
      }
    }
    return java.util.Arrays.stream(sum).map(it -> it / (image.getWidth() * image.getHeight())).toArray();
  }

  private static double difference(double[] a, double[] b) {
    return Math.max(Math.abs(a[0] - b[0]), Math.max(Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2])));
  }
}
