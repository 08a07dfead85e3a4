package dev.latent.hal.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.control.FlashMode;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Stage;
import dev.latent.camera.simulation.VirtualTime;
import dev.latent.hal.kit.Tables;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What zoom, light and flash do to real pixels of a tiny sensor, alike in preview, quick thumbnail and both stages. */
class ControlPicturesTest {

  @TempDir Path folder;
  private int homes;

  /** The four pictures of one photo, the smallest first. */
  private record Taken(BufferedImage preview, BufferedImage quick, BufferedImage first, BufferedImage last,
      List<Metadata> exif) {

    List<BufferedImage> all() {
      return List.of(preview, quick, first, last);
    }
  }

  @Test
  void zooming_shows_the_middle_of_the_scene() throws Exception {
    Taken taken = taken(scene(), new CameraSettings.Builder().zoomRatio(2.5).build(), 1);
    BufferedImage middle = ImageIO.read(scene().toFile()).getSubimage(120, 90, 160, 120);
    for (BufferedImage each : taken.all()) {
      assertAlike(each, middle);
    }
  }

  @Test
  void a_camera_with_a_longer_lens_sees_as_one_that_is_zoomed_and_says_so() throws Exception {
    Taken tele = taken(scene(), CameraSettings.initial(), 2.5);
    BufferedImage middle = ImageIO.read(scene().toFile()).getSubimage(120, 90, 160, 120);
    tele.all().forEach(each -> assertAlike(each, middle));
    for (Metadata each : tele.exif()) {
      ExifSubIFDDirectory exif = each.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
      assertThat(exif.getDouble(ExifSubIFDDirectory.TAG_FOCAL_LENGTH)).isEqualTo(14);
      assertThat(exif.getDouble(ExifSubIFDDirectory.TAG_DIGITAL_ZOOM_RATIO)).isEqualTo(1);
    }
  }

  @Test
  void a_bias_of_one_doubles_the_light() throws Exception {
    Taken plain = taken(grey(120), CameraSettings.initial(), 1);
    Taken more = taken(grey(120), new CameraSettings.Builder().exposureBias(1).build(), 1);
    Taken less = taken(grey(120), new CameraSettings.Builder().exposureBias(-1).build(), 1);
    for (int i = 0; i < 4; i++) {
      double light = linear(plain.all().get(i));
      assertThat(linear(more.all().get(i)) / light).isCloseTo(2, within(0.05));
      assertThat(linear(less.all().get(i)) / light).isCloseTo(0.5, within(0.02));
    }
  }

  @Test
  void more_light_than_the_well_holds_is_white_without_a_tint() throws Exception {
    Taken bright = taken(grey(200), new CameraSettings.Builder().exposureBias(4).build(), 1);
    for (BufferedImage each : bright.all()) {
      assertThat(Pictured.of(each)).containsExactly(new double[] {255, 255, 255}, within(1.0));
    }
  }

  @Test
  void a_muted_camera_sees_nothing_but_its_own_noise() throws Exception {
    Taken muted = taken(scene(), new CameraSettings.Builder().muted(true).flashMode(FlashMode.OPEN).build(), 1);
    for (BufferedImage each : muted.all()) {
      assertThat(Pictured.of(each)).containsExactly(new double[] {1.5, 1.5, 1.5}, within(1.5));
    }
    assertThat(Arrays.stream(muted.last().getRGB(0, 0, 320, 240, null, 0, 320)).distinct()).as("noise")
        .hasSizeGreaterThan(1);
  }

  @Test
  void the_flash_lights_the_photo_and_the_torch_the_preview_too() throws Exception {
    Taken plain = taken(grey(100), CameraSettings.initial(), 1);
    Taken flash = taken(grey(100), new CameraSettings.Builder().flashMode(FlashMode.OPEN).build(), 1);
    Taken torch = taken(grey(100), new CameraSettings.Builder().flashMode(FlashMode.ALWAYS_OPEN).build(), 1);
    for (int i = 0; i < 4; i++) {
      double light = linear(plain.all().get(i));
      assertThat(linear(torch.all().get(i)) / light).isCloseTo(1.5, within(0.05));
      assertThat(linear(flash.all().get(i)) / light).isCloseTo(i == 0 ? 1 : 1.5, within(0.05));
    }
    assertThat(List.of(fired(plain), fired(flash), fired(torch))).containsExactly(0x10, 0x09, 0x09);
  }

  @Test
  void the_automatic_flash_fires_in_the_dark_alone() throws Exception {
    CameraSettings auto = new CameraSettings.Builder().flashMode(FlashMode.AUTO).build();
    assertThat(fired(taken(grey(40), auto, 1))).isEqualTo(0x19);
    assertThat(fired(taken(grey(120), auto, 1))).isEqualTo(0x18);
  }

  @Test
  void both_stages_say_alike_how_the_camera_was_set() throws Exception {
    Taken taken = taken(scene(), new CameraSettings.Builder().zoomRatio(1.5).exposureBias(-0.5).build(), 1);
    for (Metadata each : taken.exif()) {
      ExifSubIFDDirectory exif = each.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
      assertThat(exif.getDouble(ExifSubIFDDirectory.TAG_DIGITAL_ZOOM_RATIO)).isEqualTo(1.5);
      assertThat(exif.getDouble(ExifSubIFDDirectory.TAG_EXPOSURE_BIAS)).isEqualTo(-0.5);
      assertThat(exif.getInt(ExifSubIFDDirectory.TAG_FLASH)).isEqualTo(0x10);
    }
  }

  private Taken taken(Path scene, CameraSettings settings, double crop) throws Exception {
    VirtualTime time = new VirtualTime();
    Roll roll = new Roll(time, Kits.of(time, folder.resolve("home" + ++homes), "cores", 0,
        "sensor", Kits.tinySensor(), "scene", List.of(scene.toString()),
        "cameras", List.of(Tables.of("crop", crop, "modes", List.of(Tables.of("deferral", "photo",
            "preview", List.of("160x120"))))))).previewing(10).glimpsing().ready(true).set(settings);
    roll.kit.cameraHal().start(roll.camera().cameraId());
    time.settle();
    roll.kit.cameraHal().stop(roll.camera().cameraId());
    assertThat(roll.frames.getFirst().image().size()).isEqualTo(new Size(160, 120));
    PhotoId photo = roll.develop(roll.take("p1"));
    byte[] last = Roll.bytes(roll.kit.imageProcessor().fetch(photo, Stage.FINAL).get());
    return new Taken(Pictured.image(roll.frames.getFirst().image()), Pictured.image(roll.thumbnails.getFirst()),
        Pictured.decoded(roll.image(0)), Pictured.decoded(last), List.of(exif(roll.image(0)), exif(last)));
  }

  private Path scene() {
    return Kits.scene(folder, new Color(200, 150, 90));
  }

  private Path grey(int level) throws IOException {
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 400 * 300; i++) {
      image.setRGB(i % 400, i / 400, level * 0x010101);
    }
    Path file = folder.resolve("grey" + level + ".png");
    ImageIO.write(image, "png", file.toFile());
    return file;
  }

  /** Of the same colours in each of sixteen parts. */
  private static void assertAlike(BufferedImage picture, BufferedImage expected) {
    for (int part = 0; part < 16; part++) {
      assertThat(Pictured.of(part(picture, part))).as("part %s", part)
          .containsExactly(Pictured.of(part(expected, part)), within(4.0));
    }
  }

  private static BufferedImage part(BufferedImage image, int part) {
    int width = image.getWidth() / 4;
    int height = image.getHeight() / 4;
    return image.getSubimage(part % 4 * width, part / 4 * height, width, height);
  }

  private static int fired(Taken taken) throws Exception {
    List<Integer> codes = taken.exif().stream().map(it -> it.getFirstDirectoryOfType(ExifSubIFDDirectory.class)
        .getInteger(ExifSubIFDDirectory.TAG_FLASH)).distinct().toList();
    assertThat(codes).as("alike in both stages").hasSize(1);
    return codes.getFirst();
  }

  /** The mean light of the picture, white at one. */
  private static double linear(BufferedImage image) {
    double sum = 0;
    for (int rgb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
      double level = (rgb >> 8 & 0xFF) / 255.0;
      sum += level <= 0.04045 ? level / 12.92 : Math.pow((level + 0.055) / 1.055, 2.4);
    }
    return sum / image.getWidth() / image.getHeight();
  }

  private static Metadata exif(byte[] jpeg) throws Exception {
    return ImageMetadataReader.readMetadata(new ByteArrayInputStream(jpeg));
  }
}
