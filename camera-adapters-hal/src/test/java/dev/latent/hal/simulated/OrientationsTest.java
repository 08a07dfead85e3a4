package dev.latent.hal.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
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
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a photo is asked for, seen in both of its files; read by OpenCV, which turns a picture as its EXIF says. */
class OrientationsTest {

  private static final Color[] CORNERS = {Color.RED, Color.GREEN, Color.BLUE, Color.GRAY};

  @TempDir Path folder;
  private int homes;

  /** Corners: upper left, upper right, lower left, lower right; red, green, blue, grey in the scene. */
  @ParameterizedTest
  @CsvSource({"ROTATION_0, false, RGBW", "ROTATION_90, false, BRWG", "ROTATION_180, false, WBGR",
      "ROTATION_270, false, GWRB", "ROTATION_0, true, GRWB", "ROTATION_90, true, RBGW", "ROTATION_180, true, BWRG",
      "ROTATION_270, true, WGBR"})
  void a_photo_is_turned_first_and_mirrored_then(ImageRotation rotation, boolean mirror, String corners)
      throws Exception {
    Files taken = taken(new PhotoCaptureSetting.Builder().rotation(rotation).mirror(mirror).build());
    assertThat(corners(viewed(taken.first()))).isEqualTo(corners);
    assertThat(corners(viewed(taken.last()))).isEqualTo(corners);
    assertThat(corners(taken.quick())).isEqualTo(corners);
  }

  @Test
  void a_place_below_the_sea_is_said_so_and_none_is_said_at_all() throws Exception {
    Location shore = new Location(31.5, -35.5, Option.some(-430.5));
    for (byte[] each : taken(new PhotoCaptureSetting.Builder().location(Option.some(shore)).build()).both()) {
      GpsDirectory gps = gps(each).getFirst();
      assertThat(gps.getGeoLocation().getLatitude()).isCloseTo(31.5, within(1e-6));
      assertThat(gps.getGeoLocation().getLongitude()).isCloseTo(-35.5, within(1e-6));
      assertThat(gps.getDouble(GpsDirectory.TAG_ALTITUDE)).isEqualTo(430.5);
      assertThat(gps.getInt(GpsDirectory.TAG_ALTITUDE_REF)).isEqualTo(1);
    }
    Location flat = new Location(0, 0, Option.none());
    for (byte[] each : taken(new PhotoCaptureSetting.Builder().location(Option.some(flat)).build()).both()) {
      assertThat(gps(each).getFirst().containsTag(GpsDirectory.TAG_ALTITUDE)).isFalse();
    }
    for (byte[] each : taken(PhotoCaptureSetting.none()).both()) {
      assertThat(gps(each)).isEmpty();
    }
  }

  @Test
  void the_asked_quality_decides_the_size_of_both_files() throws Exception {
    List<Files> levels = List.of(quality(QualityLevel.QUALITY_LEVEL_LOW), quality(QualityLevel.QUALITY_LEVEL_MEDIUM),
        quality(QualityLevel.QUALITY_LEVEL_HIGH));
    assertThat(levels).extracting(it -> it.first().length).isSorted().doesNotHaveDuplicates();
    assertThat(levels).extracting(it -> it.last().length).isSorted().doesNotHaveDuplicates();
    List<Files> numbers = List.of(compression(0), compression(50), compression(100));
    assertThat(numbers).extracting(it -> it.first().length).isSorted().doesNotHaveDuplicates();
    assertThat(numbers).extracting(it -> it.last().length).isSorted().doesNotHaveDuplicates();
  }

  /** The pictures of one photo: the quick one, and both files, the first stage first. */
  private record Files(BufferedImage quick, List<byte[]> both) {

    byte[] first() {
      return both.getFirst();
    }

    byte[] last() {
      return both.getLast();
    }
  }

  private Files quality(QualityLevel level) throws IOException {
    return taken(new PhotoCaptureSetting.Builder().quality(level).build());
  }

  private Files compression(int quality) throws IOException {
    return taken(new PhotoCaptureSetting.Builder().compressionQuality(Option.some(quality)).build());
  }

  private Files taken(PhotoCaptureSetting setting) throws IOException {
    VirtualTime time = new VirtualTime();
    Roll roll = new Roll(time, Kits.of(time, folder.resolve("home" + ++homes), "cores", 0,
        "sensor", Kits.tinySensor(), "scene", List.of(quarters().toString()))).asking(setting).glimpsing().ready(true);
    PhotoId photo = roll.develop(roll.take("p1"));
    return new Files(Pictured.image(roll.thumbnails.getFirst()), List.of(roll.image(0),
        Roll.bytes(roll.kit.imageProcessor().fetch(photo, Stage.FINAL).get())));
  }

  private Path quarters() throws IOException {
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 400 * 300; i++) {
      image.setRGB(i % 400, i / 400, CORNERS[i % 400 / 200 + 2 * (i / 400 / 150)].getRGB());
    }
    Path file = folder.resolve("quarters.png");
    ImageIO.write(image, "png", file.toFile());
    return file;
  }

  private static BufferedImage viewed(byte[] jpeg) {
    try (Mat bytes = new Mat(1, jpeg.length, opencv_core.CV_8UC1, new BytePointer(jpeg));
        Mat image = opencv_imgcodecs.imdecode(bytes, opencv_imgcodecs.IMREAD_COLOR)) {
      byte[] bgr = new byte[3 * image.cols() * image.rows()];
      image.data().get(bgr);
      BufferedImage viewed = new BufferedImage(image.cols(), image.rows(), BufferedImage.TYPE_3BYTE_BGR);
      viewed.getRaster().setDataElements(0, 0, image.cols(), image.rows(), reversed(bgr));
      return viewed;
    }
  }

  /** Red first, as a raster wants it. */
  private static byte[] reversed(byte[] bgr) {
    byte[] rgb = new byte[bgr.length];
    for (int i = 0; i < bgr.length; i++) {
      rgb[i] = bgr[i / 3 * 3 + 2 - i % 3];
    }
    return rgb;
  }

  private static String corners(BufferedImage image) {
    int width = image.getWidth() / 2;
    int height = image.getHeight() / 2;
    return IntStream.range(0, 4)
        .mapToObj(i -> image.getSubimage(i % 2 * width, i / 2 * height, width, height))
        .map(OrientationsTest::letter)
        .reduce("", String::concat);
  }

  private static String letter(BufferedImage corner) {
    double[] mean = Pictured.of(corner);
    int strongest = IntStream.range(0, 3).boxed().max(Comparator.comparingDouble(i -> mean[i])).get();
    boolean grey = mean[strongest] - Math.min(mean[0], Math.min(mean[1], mean[2])) < 60;
    return grey ? "W" : "RGB".substring(strongest, strongest + 1);
  }

  private static List<GpsDirectory> gps(byte[] jpeg) throws Exception {
    return List.copyOf(ImageMetadataReader.readMetadata(new ByteArrayInputStream(jpeg))
        .getDirectoriesOfType(GpsDirectory.class));
  }
}
