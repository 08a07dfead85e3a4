package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real camera's files as photos, from the command line. */
class FolderShootTest {

  @TempDir Path folder;

  private Application app = new Application(Path.of("unset"));
  private Path inbox = Path.of("unset");

  @BeforeEach
  void plugIn() throws IOException {
    app = new Application(folder);
    inbox = Files.createDirectory(folder.resolve("inbox"));
    for (int i = 0; i < 2; i++) {
      Files.write(inbox.resolve("DSC_" + i + ".JPG"), jpeg(i));
      Files.setLastModifiedTime(inbox.resolve("DSC_" + i + ".JPG"), FileTime.fromMillis(1_700_000_000_000L + 9000L * i));
    }
  }

  private static byte[] jpeg(int number) throws IOException {
    BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(40 * number, 120, 200));
    graphics.fillOval(20 + 30 * number, 20, 100, 160);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", bytes);
    return bytes.toByteArray();
  }

  private Said shoot(String... more) {
    String profile = app.profile("card.toml", "kit = \"folder\"\n[device]\nsettle_ms = 20\npoll_ms = 10\n");
    List<String> line = new ArrayList<>(List.of("shoot", "--library", app.library().toString(), "--profile",
        profile, "--inbox", inbox.toString(), "--existing", "--count", "2", "--json"));
    line.addAll(List.of(more));
    return app.say(line.toArray(String[]::new));
  }

  @Test
  void each_file_is_stored_at_once_at_low_quality_and_then_as_the_camera_wrote_it() throws IOException {
    Said said = shoot();
    assertThat(said.err()).isEmpty();
    assertThat(said.exitCode()).isZero();
    assertThat(said.events()).startsWith("awaited").endsWith("summary");
    assertThat(said.objects("stored")).extracting(it -> it.get("quality")).containsExactly("LOW", "LOW");
    assertThatTheLibraryHasTheFiles(said.objects("final"));
    assertThat(app.say("library", "verify", "--library", app.library().toString()).exitCode()).isZero();
    assertThat(inbox.resolve("DSC_0.JPG")).hasBinaryContent(jpeg(0));
  }

  @Test
  void a_photo_that_waits_in_another_kind_of_device_is_not_given_up_by_this_one() throws IOException {
    String tiny = app.profile("waits.toml", "[device]\npixels = false\n");
    String library = app.library().toString();
    assertThat(app.say("shoot", "--library", library, "--profile", tiny, "--no-wait").exitCode()).isZero();
    Said said = shoot();
    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.err()).singleElement().asString()
        .contains("1 photo of this library waits", "\"simulated\"", "waits");
    Files.delete(app.library().resolve(".latent/kit"));
    assertThat(shoot().err()).as("of a library that is older than such notes").singleElement().asString()
        .contains("\"simulated\"");
    assertThat(app.say("develop", "--library", library, "--profile", tiny, "--json").objects("final")).hasSize(1);
    assertThat(shoot().exitCode()).isZero();
  }

  @Test
  void a_first_stage_of_our_own_is_nobody_s_best_picture() throws IOException {
    Path quick = folder.resolve("quick");
    app.say("shoot", "--library", quick.toString(), "--profile", app.pictures(), "--no-wait");
    try (var files = Files.walk(quick.resolve("DCIM"))) {
      Path low = files.filter(it -> it.toString().endsWith(".jpg")).findFirst().orElseThrow();
      Files.copy(low, inbox.resolve("A_LOW.JPG"));
    }
    Files.setLastModifiedTime(inbox.resolve("A_LOW.JPG"), FileTime.fromMillis(1_600_000_000_000L));
    assertThatTheLibraryHasTheFiles(shoot().objects("final"));
  }

  @Test
  void in_one_stage_each_file_is_stored_as_the_camera_wrote_it() throws IOException {
    Said said = shoot("--flow", "single");
    assertThat(said.objects("stored")).extracting(it -> it.get("quality")).containsExactly("FULL", "FULL");
    assertThatTheLibraryHasTheFiles(said.objects("final"));
  }

  @Test
  void what_was_left_is_developed_without_the_folder() throws IOException {
    Said said = shoot("--no-wait");
    assertThat(said.objects("stored")).hasSize(2);
    for (int i = 0; i < 2; i++) {
      Files.delete(inbox.resolve("DSC_" + i + ".JPG"));
    }
    Files.delete(inbox);
    Said developed = app.say("develop", "--profile", "folder", "--library", app.library().toString(), "--json");
    assertThat(developed.exitCode()).isZero();
    assertThatTheLibraryHasTheFiles(said.objects("stored"));
  }

  private void assertThatTheLibraryHasTheFiles(List<Map<String, String>> told) throws IOException {
    assertThat(told).hasSize(2);
    List<Map<String, String>> oldestFirst = told.stream()
        .sorted(Comparator.comparingInt(it -> Integer.parseInt(String.valueOf(it.get("assetId"))))).toList();
    for (int i = 0; i < 2; i++) {
      assertThat(Path.of(String.valueOf(oldestFirst.get(i).get("path")))).hasBinaryContent(jpeg(i));
    }
  }
}
