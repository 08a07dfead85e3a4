package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

  @TempDir
  Path folder;

  private Application app = new Application(Path.of("unset"));

  @BeforeEach
  void install() {
    app = new Application(folder);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "shoot --count 0                    | --count must be 1 or more",
      "shoot --count many                 | --count",
      "shoot --profile nosuch             | phone, tablet, tiny, folder",
      "shoot --inbox .                    | take --profile folder",
      "shoot --existing                   | take --profile folder",
      "shoot --profile folder             | --inbox DIR",
      "shoot --library x --profile folder --inbox x/y | lies in the library",
      "shoot --library=                   | --library must name a folder",
      "shoot --profile folder --inbox pom.xml | is a file, not a folder",
      "shoot --profile folder --inbox nosuch.dir | there is no \"nosuch.dir\"; make it",
      "shoot --profile folder --inbox . --scene a.jpg | unknown setting scene",
      "shoot --profile folder --inbox . --seed 1 | unknown setting seed",
      "shoot --profile nosuch.toml        | no profile nosuch.toml",
      "shoot --scene nosuch.jpg           | nosuch.jpg",
      "shoot --flow other                 | explicit",
      "shoot --interval 5                 | 500ms",
      "shoot --wait-at-most -1s           | 10m",
      "shoot --bogus                      | --bogus",
      "library show                       | ASSET",
      "explain                            | ASSET",
      "explain first                      | \"first\" is not the number of an asset",
      "explain 0                          | \"0\" is not the number of an asset",
      "library show x                     | \"x\" is not the number of an asset",
      "status --limit 0                   | --limit must be 1 or more",
      "retry                              | (ASSET | --all)",
      "retry 1 --all                      | mutually exclusive",
      "withdraw                           | ASSET",
      "develop --now                      | --now",
      "develop --now 1 --retry            | latent retry 1 tries one photo again",
      "simulate --seeds 0                 | --seeds counts from 1",
      "simulate --seeds many              | --seeds",
      "simulate --from x                  | --from",
      "simulate --profile folder          | only a simulated device can be simulated",
      "pause --profile nosuch --library x | phone, tablet, tiny, folder",
      "library                            | subcommand",
      "''                                 | subcommand",
      "other                              | other"})
  void wrong_usage_is_one_line_that_says_what_would_be_right(String line, String hint) {
    Said said = app.say(line.isEmpty() ? new String[0] : line.split(" "));
    assertOneLine(said, 2, hint);
  }

  @Test
  void every_fault_of_a_profile_is_said_at_once_with_its_place() {
    String profile = app.profile("mine.toml", """
        nmae = "mine"
        [device]
        seed = "seven"
        [device.sensor]
        width = 641
        """);
    Said said = app.say("devices", "--profile", profile);
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).satisfiesExactly(
        it -> assertThat(it).startsWith("latent: " + profile + ":1:1: unknown setting nmae"),
        it -> assertThat(it).startsWith("latent: " + profile + ":3:1: seed must be a whole number"),
        it -> assertThat(it).startsWith("latent: " + profile + ":5:1: sensor.width"));
  }

  @Test
  void an_unknown_kind_of_device_is_answered_with_what_the_build_has() {
    String profile = app.profile("mine.toml", "name = \"mine\"\nkit = \"moonbase\"");
    assertOneLine(app.say("devices", "--profile", profile), 2,
        profile + ":2:1: this build has no device kit \"moonbase\"", "simulated", "[device] is read");
  }

  @Test
  void a_scene_that_is_no_picture_is_refused_before_anything_is_made() throws IOException {
    Path text = Files.writeString(folder.resolve("scene.jpg"), "no picture at all");
    Path empty = Files.write(folder.resolve("empty.png"), new byte[0]);
    assertOneLine(app.run("shoot", "--scene", text.toString()), 2, "--scene", text.toString());
    assertOneLine(app.run("shoot", "--scene", empty.toString()), 2, "--scene", empty.toString());
    assertThat(app.library()).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"png", "jpg"})
  void a_scene_whose_copy_was_broken_off_is_refused_before_anything_is_made(String format) throws IOException {
    Path whole = folder.resolve("whole." + format);
    ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), format, whole.toFile());
    byte[] bytes = Files.readAllBytes(whole);
    Path broken = Files.write(folder.resolve("broken." + format), Arrays.copyOf(bytes, bytes.length - 9));
    assertOneLine(app.run("shoot", "--scene", whole.toString(), "--scene", broken.toString()), 2,
        broken.toString(), "ends too early");
    assertThat(app.library()).doesNotExist();
    assertThat(app.run("shoot", "--scene", whole.toString()).exitCode()).isZero();
  }

  @Test
  void a_picture_of_absurd_size_is_refused_by_its_header() throws IOException {
    byte[] header = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R',
        0, 7, 0, 0, 0, 7, 0, 0, 8, 2, 0, 0, 0, 0, 0, 0, 0};
    Path bomb = Files.write(folder.resolve("bomb.png"), header);
    assertOneLine(app.say("shoot", "--library", app.library().toString(), "--profile", "tiny", "--scene",
        bomb.toString()), 2, bomb.toString(), "megapixels");
    assertThat(app.library()).doesNotExist();
  }

  @Test
  void a_library_that_is_a_file_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("library"), "mine");
    assertOneLine(app.run("shoot"), 1, file.toString());
    assertThat(file).hasContent("mine");
  }

  @Test
  void a_damaged_catalogue_is_refused_and_left_as_it_is() throws IOException {
    app.run("shoot");
    Path catalogue = app.library().resolve(".latent/catalogue.db");
    byte[] damaged = new byte[8192];
    Arrays.fill(damaged, (byte) 'x');
    Files.write(catalogue, damaged);
    assertOneLine(app.run("shoot"), 1, app.library().toString());
    assertOneLine(app.say("library", "list", "--library", app.library().toString()), 1, app.library().toString());
    assertThat(catalogue).hasBinaryContent(damaged);
  }

  @Test
  void a_catalogue_that_is_damaged_behind_its_header_is_said_in_words() throws IOException {
    app.run("shoot");
    Path catalogue = app.library().resolve(".latent/catalogue.db");
    byte[] bytes = Files.readAllBytes(catalogue);
    Arrays.fill(bytes, 4096, bytes.length, (byte) 'x');
    Files.write(catalogue, bytes);
    assertOneLine(app.say("library", "list", "--library", app.library().toString()), 1, "damaged", catalogue.toString());
    assertOneLine(app.run("develop"), 1, "damaged", catalogue.toString());
  }

  @Test
  void a_scene_that_is_damaged_inside_ends_the_run_and_hides_no_photo() throws IOException {
    Path good = folder.resolve("good.png");
    ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", good.toFile());
    byte[] bytes = Files.readAllBytes(good);
    Arrays.fill(bytes, 43, bytes.length - 20, (byte) 0x55);
    Path bad = Files.write(folder.resolve("bad.png"), bytes);
    Said said = app.say("shoot", "--library", app.library().toString(), "--profile", "tiny", "--count", "3",
        "--scene", good.toString(), "--scene", bad.toString(), "--no-wait", "--json");
    assertThat(said.exitCode()).isOne();
    assertThat(said.err()).singleElement().asString().contains(bad.toString());
    assertThat(said.objects("stored")).hasSize(1);
    assertThat(said.objects("summary").getFirst()).containsEntry("stored", "1").containsEntry("pending", "1");
  }

  @Test
  void verify_finds_the_file_that_does_not_match_its_row() throws IOException {
    app.run("shoot", "--count", "2");
    String library = app.library().toString();
    assertThat(app.say("library", "verify", "--library", library, "--json").objects().getLast())
        .containsEntry("assets", "2").containsEntry("ok", "2").containsEntry("broken", "0");
    Path photo = Path.of(String.valueOf(app.say("library", "show", "1", "--library", library, "--json")
        .objects().getFirst().get("path")));
    Files.writeString(photo, "not this photo any more");
    Said said = app.say("library", "verify", "--library", library, "--json");
    assertThat(said.exitCode()).isOne();
    assertThat(said.objects().getLast()).containsEntry("ok", "1").containsEntry("broken", "1");
    List<Map<String, String>> broken = said.objects("asset").stream()
        .filter(it -> "false".equals(it.get("ok"))).toList();
    assertThat(broken).singleElement().satisfies(it -> assertThat(it).containsEntry("assetId", "1"));
  }

  @Test
  void an_asset_that_is_not_there_is_said() {
    app.run("shoot");
    assertOneLine(app.say("library", "show", "77", "--library", app.library().toString()), 1, "no asset 77");
  }

  @Test
  void a_library_that_is_not_there_is_not_made_by_looking() {
    assertOneLine(app.say("library", "list", "--library", app.library().toString()), 1, app.library().toString());
    assertThat(app.library()).doesNotExist();
  }

  @Test
  void a_folder_that_is_no_library_is_not_made_one_by_developing() throws IOException {
    assertOneLine(app.run("develop"), 1, "no library in " + app.library());
    assertThat(app.library()).doesNotExist();
    Files.createDirectory(app.library());
    assertOneLine(app.run("develop"), 1, "no library in " + app.library());
    assertThat(app.library()).isEmptyDirectory();
  }

  private static void assertOneLine(Said said, int exitCode, String... hints) {
    assertThat(said.err()).singleElement().asString().startsWith("latent: ").contains(hints)
        .doesNotContain("Exception", "\tat ");
    assertThat(said.out()).isEmpty();
    assertThat(said.exitCode()).isEqualTo(exitCode);
  }
}
