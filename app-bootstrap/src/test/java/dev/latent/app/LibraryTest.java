package dev.latent.app;

import static dev.latent.app.TwoPhotos.assertRefused;
import static dev.latent.app.TwoPhotos.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The media library from the command line: copies of it, and what becomes of it. */
class LibraryTest {

  @TempDir
  Path folder;

  private TwoPhotos photos = TwoPhotos.NONE;

  @BeforeEach
  void shootTwo() {
    photos = TwoPhotos.in(folder);
  }

  private Path target() {
    return folder.resolve("copies");
  }

  private Said export(String... options) {
    return photos.look(Stream.concat(Stream.of("library", "export", target().toString()), Stream.of(options))
        .toArray(String[]::new));
  }

  private List<Path> copies() throws IOException {
    try (Stream<Path> files = Files.walk(target())) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void an_export_copies_what_is_there_and_an_export_of_what_is_final_waits_for_it() throws IOException {
    assertThat(text(export("--final-only"))).isEqualTo("0 copied, 0 there already, 0 failed");
    assertThat(text(photos.grant("develop", "--now", "1", "--json"))).contains("\"final\":1");
    assertThat(text(export("--final-only"))).isEqualTo("1 copied, 0 there already, 0 failed");
    assertThat(copies()).singleElement().satisfies(it -> assertThat(it).hasSameBinaryContentAs(
        photos.app().library().resolve(target().relativize(it).toString())));
    assertThat(text(export())).isEqualTo("1 copied, 1 there already, 0 failed");
  }

  @Test
  void an_export_leaves_other_files_and_the_trash_alone() throws IOException {
    assertThat(text(photos.grant("library", "trash", "1"))).isNotEmpty();
    assertThat(text(export("--json"))).isEqualTo("{\"event\":\"summary\",\"copied\":1,\"there\":0,\"failed\":0}");
    Path copy = copies().getFirst();
    Files.writeString(copy, "mine");
    Said said = export();
    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.err()).singleElement().asString().contains("asset 2: another file is there, " + copy);
    assertThat(copy).hasContent("mine");
    assertThat(copies()).hasSize(1);
  }

  @Test
  void an_export_of_a_damaged_file_copies_nothing_and_names_it() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(photos.app().library().resolve("DCIM"))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    Files.writeString(files.getFirst(), "torn");
    Said said = export();
    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.err()).singleElement().asString().contains("the library's file of it is not what was stored");
    assertThat(said.out()).containsExactly("1 copied, 0 there already, 1 failed");
    assertThat(copies()).hasSize(1);
  }

  @Test
  void an_export_into_the_library_itself_is_refused() {
    Said said = photos.look("library", "export", photos.app().library().resolve("copies").toString());
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).singleElement().asString().contains("export into another folder than the library's own");
  }

  @Test
  void whoever_was_away_catches_up_from_the_cursor_that_it_kept() {
    Said all = photos.look("library", "watch", "--since", "0", "--once", "--json");
    assertThat(all.objects("added")).hasSize(2).last().extracting(it -> it.get("cursor")).isEqualTo("2");
    assertThat(text(photos.grant("develop", "--now", "2", "--json"))).contains("\"final\":1");
    assertThat(text(photos.grant("library", "delete", "1"))).isNotEmpty();
    Said news = photos.look("library", "watch", "--since", "2", "--once", "--json");
    assertThat(news.objects("updated")).singleElement().extracting(it -> it.get("quality")).isEqualTo("FULL");
    assertThat(news.objects("removed")).singleElement().extracting(it -> it.get("assetId")).isEqualTo("1");
    assertThat(text(photos.look("library", "watch", "--since", "2", "--once"))).contains("updated       2  FINAL", "removed       1");
    assertThat(photos.look("library", "watch", "--once").out()).isEmpty();
  }

  @Test
  void a_cursor_that_cannot_be_is_refused() {
    assertThat(photos.look("library", "watch", "--since", "-1").exitCode()).isEqualTo(2);
    assertRefused(photos.app().say("library", "watch", "--library", folder.resolve("nowhere").toString()),
        "there is no library in");
  }
}
