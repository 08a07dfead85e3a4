package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.medialibrary.MediaLibraries;
import dev.latent.medialibrary.MediaLibraryModule;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The media library from the command line: copies of it, and what becomes of it. */
class LibraryTest extends TwoPhotos {

  private Path target() {
    return folder.resolve("copies");
  }

  private Said export(String... options) {
    return look(Stream.concat(Stream.of("library", "export", target().toString()), Stream.of(options))
        .toArray(String[]::new));
  }

  private List<Path> copies() throws IOException {
    return files(target());
  }

  /** The library's own. */
  private List<Path> files() throws IOException {
    return files(app.library().resolve("DCIM"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void an_export_copies_what_is_there_and_an_export_of_what_is_final_waits_for_it() throws IOException {
    assertThat(text(export("--final-only"))).isEqualTo("0 copied, 0 there already, 0 failed");
    assertThat(text(grant("develop", "--now", "1", "--json"))).contains("\"final\":1");
    assertThat(text(export("--final-only"))).isEqualTo("1 copied, 0 there already, 0 failed");
    assertThat(copies()).singleElement().satisfies(it -> assertThat(it).hasSameBinaryContentAs(
        app.library().resolve(target().relativize(it).toString())));
    assertThat(text(export())).isEqualTo("1 copied, 1 there already, 0 failed");
  }

  @Test
  void an_export_leaves_other_files_and_the_trash_alone() throws IOException {
    assertThat(text(grant("library", "trash", "1"))).isNotEmpty();
    assertThat(text(export("--json"))).isEqualTo("{\"event\":\"summary\",\"copied\":1,\"there\":0,\"failed\":0}");
    Path copy = copies().getFirst();
    Files.writeString(copy, "mine");
    Said said = export();
    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.err()).singleElement().asString().contains("asset 2: another file is there, and stays: " + copy);
    assertThat(copy).hasContent("mine");
    assertThat(copies()).hasSize(1);
  }

  @Test
  void an_export_of_a_damaged_file_copies_nothing_and_names_it() throws IOException {
    Files.writeString(files().getFirst(), "torn");
    Said said = export();
    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.err()).singleElement().asString().contains("asset 1: its file is not what was stored: latent library verify");
    assertThat(said.out()).containsExactly("1 copied, 0 there already, 1 failed");
    assertThat(copies()).hasSize(1);
  }

  @Test
  void what_an_export_that_was_killed_has_left_is_written_over() throws IOException {
    Path album = Files.createDirectories(target().resolve(app.library().relativize(files().getFirst()).getParent()));
    Files.writeString(album.resolve(".latent-export-1"), "half of");
    assertThat(text(export())).isEqualTo("2 copied, 0 there already, 0 failed");
    assertThat(copies()).hasSize(2).noneMatch(it -> it.getFileName().toString().startsWith("."));
  }

  @Test
  void an_export_ends_with_one_line_where_nothing_can_be_written() throws IOException {
    Files.writeString(target(), "a file");
    Said said = export();
    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.err()).singleElement().asString().startsWith("latent: no more can be copied there: " + target());
    assertThat(said.out()).containsExactly("0 copied, 0 there already, 0 failed");
    assertThat(target()).hasContent("a file");
  }

  @Test
  void an_export_into_the_library_itself_is_refused() {
    Said said = look("library", "export", app.library().resolve("copies").toString());
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).singleElement().asString().contains("export into another folder than the library's own");
  }

  @Test
  void whoever_was_away_catches_up_from_the_cursor_that_it_kept() {
    Said all = look("library", "watch", "--since", "0", "--once", "--json");
    assertThat(all.objects("added")).hasSize(2).last().extracting(it -> it.get("cursor")).isEqualTo("2");
    assertThat(text(grant("develop", "--now", "2", "--json"))).contains("\"final\":1");
    assertThat(text(grant("library", "delete", "1"))).isNotEmpty();
    Said news = look("library", "watch", "--since", "2", "--once", "--json");
    assertThat(news.objects("updated")).singleElement().extracting(it -> it.get("quality")).isEqualTo("FULL");
    assertThat(news.objects("removed")).singleElement().extracting(it -> it.get("assetId")).isEqualTo("1");
    assertThat(text(look("library", "watch", "--since", "2", "--once"))).contains("updated       2  FINAL", "removed       1");
    assertThat(look("library", "watch", "--once").out()).isEmpty();
  }

  @Test
  void a_cursor_that_cannot_be_is_refused() {
    assertThat(look("library", "watch", "--since", "-1").exitCode()).isEqualTo(2);
    assertRefused(app.say("library", "watch", "--library", folder.resolve("nowhere").toString()),
        "there is no library in");
  }

  @Test
  void a_photo_that_another_program_has_changed_keeps_that_change_when_it_becomes_final() throws IOException {
    Path file = files().getFirst();
    byte[] mine = Files.readAllBytes(files().getLast());
    Files.write(file, mine);
    assertThat(text(grant("develop", "--json"))).contains("\"final\":2");
    assertThat(file).hasBinaryContent(mine);
    assertThat(text(look("library", "list"))).containsOnlyOnce("(edited)");
    assertThat(text(look("library", "show", "1"))).contains("quality   FULL", "by another program; the original under it has");
    assertThat(text(look("library", "verify"))).isEqualTo("2 assets, 2 ok, 0 broken");
  }

  @Test
  void a_photo_that_nobody_has_saved_is_listed_by_itself_with_the_time_when_it_goes() {
    NewAsset unsaved = new NewAsset.Builder().folder("DCIM/2026-11").displayName(DisplayName.jpeg("unsaved"))
        .takenAt(OffsetDateTime.parse("2099-11-20T09:30:00+01:00")).quality(PhotoQuality.LOW).temporary(true)
        .delivery(Option.some(DeliveryRecord.of(new PhotoId("unsaved"), Standing.LOW))).build();
    try (AssetStore store = MediaLibraryModule.mediaLibraries().open(app.library(), MediaLibraries.Access.WRITER).get()) {
      store.commit(new AssetChange.Create(unsaved), Option.some(BytesImage.noise(1, 100))).get();
    }
    assertThat(text(look("library", "list"))).doesNotContain("unsaved.jpg");
    assertThat(text(look("library", "list", "--unsaved"))).contains("unsaved.jpg", "(not saved)").doesNotContain("IMG_");
    Said mixed = look("library", "list", "--unsaved", "--trash");
    assertThat(mixed.exitCode()).isEqualTo(2);
    assertThat(mixed.err()).first().asString().contains("--unsaved lists all that nobody has saved");
    assertThat(text(look("library", "show", "3"))).contains("unsaved   goes at 2099-11-21T09:30+01:00");
    assertThat(text(look("library", "verify"))).startsWith("3 assets");
  }
}
