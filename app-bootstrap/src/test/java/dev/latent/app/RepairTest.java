package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A library that is damaged, from the command line: how that is found, and what is done about it. */
class RepairTest extends TwoPhotos {

  private Path catalogue() {
    return app.library().resolve(".latent/catalogue.db");
  }

  private void damage(int from) throws IOException {
    byte[] bytes = Files.readAllBytes(catalogue());
    Arrays.fill(bytes, from, bytes.length, (byte) 'x');
    Files.write(catalogue(), bytes);
  }

  /** The files of photos. */
  private static Path[] photos(Path library) throws IOException {
    try (Stream<Path> all = Files.walk(library.resolve("DCIM"))) {
      return all.filter(Files::isRegularFile).sorted().toArray(Path[]::new);
    }
  }

  @Test
  void a_damaged_catalogue_is_refused_with_the_command_that_rebuilds_it() throws IOException {
    String before = text(look("library", "list"));
    damage(0);
    assertRefused(look("library", "list"), "is damaged and was left as it is: latent library repair --library "
        + app.library() + " rebuilds it");
    assertThat(text(look("library", "repair"))).isEqualTo("the catalogue is rebuilt: 2 assets from its snapshot, "
        + "0 photos from files");
    assertThat(text(look("library", "list"))).isEqualTo(before);
    assertThat(text(grant("develop"))).contains("2 photos developed");
    assertThat(text(look("library", "repair"))).isEqualTo("the catalogue is intact; nothing was changed");
  }

  @Test
  void a_repair_tells_programs_what_it_came_to_and_people_what_is_missing() throws IOException {
    assertThat(text(look("library", "repair", "--json"))).isEqualTo("{\"event\":\"repaired\",\"rebuilt\":false,"
        + "\"known\":0,\"adopted\":0,\"completed\":0,\"changed\":0,\"missing\":0,\"aside\":0,\"foreign\":0}");
    Files.delete(photos(app.library())[0]);
    Files.delete(catalogue());
    assertRefused(look("library", "list"), "is gone: latent library repair --library " + app.library() + " rebuilds it");
    assertThat(text(look("library", "repair"))).endsWith("; 1 without a file: latent library verify names them");
    damage(0);
    assertThat(text(look("library", "repair", "--json"))).isEqualTo("{\"event\":\"repaired\",\"rebuilt\":true,"
        + "\"known\":2,\"adopted\":0,\"completed\":0,\"changed\":0,\"missing\":1,\"aside\":0,\"foreign\":0}");
  }

  @Test
  void what_is_no_library_is_not_repaired() {
    assertRefused(app.say("library", "repair", "--library", folder.resolve("none").toString()), "there is no library");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void a_deep_look_at_a_library_in_order_finds_nothing() {
    assertThat(text(look("library", "verify", "--deep")))
        .isEqualTo("2 assets, 2 ok, 0 broken, 0 stray, 0 foreign, catalogue intact");
    assertThat(text(grant("develop"))).contains("2 photos developed");
    assertThat(text(look("library", "verify", "--deep")))
        .isEqualTo("2 assets, 2 ok, 0 broken, 0 stray, 0 foreign, catalogue intact");
  }

  @Test
  void a_deep_look_finds_nothing_in_photos_of_one_stage_and_in_files_of_others() throws IOException {
    assertThat(app.runOn(app.plain(), "shoot").exitCode()).isZero();
    Files.writeString(app.library().resolve("DCIM/holiday.jpg"), "another's");
    assertThat(text(look("library", "verify", "--deep"))).isEqualTo("foreign DCIM/holiday.jpg has no row, and does not "
        + "say that it was made here\n3 assets, 3 ok, 0 broken, 0 stray, 1 foreign, catalogue intact");
  }

  @Test
  void a_repair_says_how_many_files_it_has_left_alone() throws IOException {
    Files.writeString(app.library().resolve("DCIM/holiday.jpg"), "another's");
    damage(0);
    assertThat(text(look("library", "repair"))).isEqualTo("the catalogue is rebuilt: 2 assets from its snapshot, "
        + "0 photos from files; 1 files without a row left alone: latent library verify --deep names them");
  }

  @Test
  void a_deep_look_names_images_that_do_not_decode_and_photos_without_a_row() throws IOException {
    Path broken = photos(app.library())[0];
    Files.writeString(broken, "torn");
    Application other = new Application(Files.createDirectory(folder.resolve("other")));
    assertThat(other.run("shoot").exitCode()).isZero();
    Files.copy(photos(other.library())[0], broken.resolveSibling("stray.jpg"));
    Files.writeString(broken.resolveSibling("holiday.jpg"), "another's");
    Said said = look("library", "verify", "--deep");
    assertThat(said.exitCode()).isOne();
    assertThat(said.out()).hasSize(5);
    assertThat(said.out().get(0)).startsWith("broken  1  " + broken + ": ").contains("is not what was stored");
    assertThat(said.out().get(1)).startsWith("broken  1  " + broken + ": ").contains("cannot be decoded");
    assertThat(said.out().get(2)).startsWith("stray   DCIM/").contains("stray.jpg is a photo without a row");
    assertThat(said.out().get(3)).startsWith("foreign DCIM/").contains("holiday.jpg has no row");
    assertThat(said.out().get(4)).isEqualTo("2 assets, 1 ok, 1 broken, 1 stray, 1 foreign, catalogue intact");
    assertThat(look("library", "verify", "--deep", "--json").objects().getLast())
        .containsEntry("strays", "1").containsEntry("foreign", "1").containsEntry("broken", "1")
        .containsEntry("catalogueIntact", "true");
  }

  @Test
  void a_deep_look_finds_a_catalogue_that_is_damaged_where_nobody_has_read_it_yet() throws IOException {
    damage(4096);
    Said said = look("library", "verify", "--deep");
    assertThat(said.exitCode()).isOne();
    assertThat(said.out()).singleElement().asString()
        .startsWith("broken  the catalogue " + catalogue() + " is damaged: latent library repair --library " + app.library() + " rebuilds it");
  }
}
