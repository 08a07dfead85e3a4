package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The second phase from the command line, when no process looks after it. */
class ErrandsTest extends TwoPhotos {

  @Test
  void without_a_service_the_status_says_so_and_what_to_do() {
    assertThat(text(look("status"))).contains("no process looks after it; 2 photos to develop", "     1  NORMAL",
        "     2  NORMAL", "nobody develops it now", "latent develop finishes them");
    assertThat(look("status", "--json").objects("status").getFirst()).containsEntry("attendance", "NOBODY")
        .containsEntry("pending", "2").containsEntry("hold", "NOBODY");
    assertThat(text(look("status", "--limit", "1"))).contains("... and 1 photo more: --limit shows them");
  }

  @Test
  void once_all_is_final_there_is_nothing_to_tell() {
    assertThat(text(grant("develop", "--json"))).contains("\"final\":2");
    assertThat(look("status").out()).containsExactly("second phase  no process looks after it; 0 photos to develop");
  }

  @Test
  void one_photo_can_be_had_at_once_however_hot_it_is_and_the_other_waits() {
    Said said = grant("develop", "--now", "2", "--json", "--pressure", "at 0s SEVERE");
    assertThat(said.objects("final")).singleElement().extracting(it -> it.get("assetId")).isEqualTo("2");
    assertThat(said.objects("developing")).singleElement().extracting(it -> it.get("assetId")).isEqualTo("2");
    assertThat(said.exitCode()).isZero();
    assertThat(look("library", "show", "1", "--json").objects("asset").getFirst()).containsEntry("quality", "LOW");
    assertRefused(grant("develop", "--now", "2"), "asset 2 is final already");
    assertRefused(grant("develop", "--now", "3"), "there is no asset 3 in " + app.library());
  }

  @Test
  void just_after_the_system_camera_was_closed_heat_does_not_count() {
    Said said = app.run("shoot", "--flow", "explicit", "--pressure", "at 0s SEVERE");
    assertThat(said.objects("final")).isNotEmpty();
    assertThat(said.exitCode()).isZero();
  }

  @Test
  void a_withdrawn_photo_stays_low_for_good() {
    assertThat(text(grant("withdraw", "1"))).startsWith("asset 1, IMG_").endsWith("and its raw is freed");
    assertRefused(grant("withdraw", "1"), "asset 1 has no second phase any more: it was withdrawn");
    assertThat(grant("develop", "--json").objects("final")).singleElement()
        .extracting(it -> it.get("assetId")).isEqualTo("2");
    assertThat(look("library", "show", "1", "--json").objects("asset").getFirst())
        .containsEntry("quality", "LOW").containsEntry("state", "WITHDRAWN");
    assertThat(text(look("explain", "1"))).contains("its second phase was withdrawn");
  }

  @Test
  void a_pause_outlives_the_process_and_says_how_it_ends() {
    assertThat(text(grant("pause"))).isEqualTo("paused: nothing is developed until latent resume");
    assertRefused(grant("develop"), "the second phase is paused: latent resume lets it go on");
    assertRefused(grant("develop", "--now", "1"), "the second phase is paused: latent resume lets it go on");
    Said shot = grant("shoot");
    assertThat(shot.exitCode()).isOne();
    assertThat(shot.err()).first().asString()
        .endsWith("1 photo not final: the second phase is paused, and latent resume lets it go on");
    assertThat(text(look("status"))).contains("second phase  paused", "latent resume lets it go on");
    assertThat(text(grant("resume", "--json"))).isEqualTo("{\"event\":\"resumed\"}");
    assertThat(grant("develop", "--json").objects("final")).hasSize(3);
  }

  @Test
  void a_photo_that_was_given_up_is_tried_again_when_somebody_asks() {
    String hangs = app.profile("hangs.toml", """
        [delivery]
        watchdog = 0.1
        attempts = 1
        [device]
        pixels = false
        strip = 60000
        """);
    Said given = app.runOn(hangs, "develop");
    assertThat(given.objects("failed")).hasSize(2).first().asString().contains("; latent retry 1 tries it again");
    assertThat(text(look("status"))).contains("0 photos to develop, 2 given up", "it was given up after TIMEOUT",
        "latent retry --all tries those again that were given up");
    assertThat(text(look("explain", "1"))).contains("a try failed: TIMEOUT", "given up, it stays at low quality: TIMEOUT");
    assertRefused(grant("develop", "--now", "1"), "asset 1 was given up: latent retry 1 asks for another try");
    assertThat(text(grant("retry", "1"))).startsWith("asset 1, ").endsWith(": latent develop tries it again");
    assertRefused(grant("retry", "1"), "asset 1 was not given up");
    assertThat(text(grant("retry", "--all"))).startsWith("asset 2, ");
    assertThat(text(grant("retry", "--all"))).isEqualTo("there is no photo to try again");
    assertThat(grant("develop", "--json").objects("final")).hasSize(2);
  }

  @Test
  void a_photo_whose_raw_is_gone_cannot_be_tried_again() throws IOException {
    try (Stream<Path> raws = Files.list(app.library().resolve(".latent/spool"))) {
      for (Path raw : raws.toList()) {
        Files.delete(raw);
      }
    }
    assertThat(grant("develop", "--json").objects("failed")).hasSize(2);
    assertRefused(grant("retry", "1"), "asset 1 stays at low quality: its raw is gone");
    assertThat(text(grant("retry", "--all"))).isEqualTo(
        "there is no photo to try again\n2 photos given up for good: the raw is gone");
    assertThat(text(look("status"))).contains("it was given up after RAW_LOST").doesNotContain("latent retry");
  }

  @Test
  void the_life_of_a_photo_is_told_over_all_processes() {
    assertThat(grant("develop", "--json").objects("final")).hasSize(2);
    assertThat(look("explain", "1").out().stream().map(it -> it.replaceFirst("^ *[0-9:.]{12} +", ""))).containsSubsequence(
        "its first stage is stored, and the full photo is wanted", "the service ends", "a service starts",
        "held: library and device are being compared", "the device works on it, LOAD_BALANCE",
        "the device has finished it", "final: the full photo is durable, revision 2", "its raw is freed");
    Said json = look("explain", "1", "--json");
    assertThat(json.out()).hasSize(1);
    assertThat(json.out().getFirst()).contains("\"now\":null", "\"what\":\"FINAL\"", "\"heldMillis\":{\"");
    assertRefused(look("explain", "7"), "there is no asset 7");
  }

  @Test
  void a_photo_in_the_trash_is_developed_last_and_comes_back() {
    assertThat(text(grant("library", "trash", "1"))).endsWith("latent library restore 1 takes it out");
    assertThat(text(look("status"))).containsPattern("(?s)2 {2}NORMAL.* 1 {2}LOW");
    assertThat(text(look("library", "list", "--trash"))).contains("(in the trash)");
    assertThat(look("library", "list").out()).singleElement().asString().startsWith("     2  PENDING");
    Said developed = grant("develop", "--json");
    assertThat(developed.objects("final")).extracting(it -> it.get("assetId")).containsExactly("2", "1");
    Said shown = look("library", "show", "1", "--json");
    assertThat(shown.objects("asset").getFirst()).containsEntry("trashed", "true").containsEntry("quality", "FULL");
    assertThat(text(grant("library", "restore", "1"))).endsWith("it is out of the trash");
    assertThat(look("library", "list", "--trash").out()).isEmpty();
  }

  @Test
  void a_list_shows_what_is_asked_for() {
    assertThat(look("library", "list", "--state", "pending", "--since", "2020-01-01").out()).hasSize(2);
    assertThat(look("library", "list", "--state", "FINAL").out()).isEmpty();
    assertThat(look("library", "list", "--since", "2999-12-31T23:59+14:00").out()).isEmpty();
    assertThat(look("library", "list", "--limit", "1").out()).singleElement().asString().startsWith("     2");
    assertThat(look("library", "list", "--favorites").out()).isEmpty();
    assertThat(look("library", "list", "--folder", "DCIM").out()).isEmpty();
    assertThat(look("library", "list", "--since", "soon").err()).singleElement().asString()
        .contains("\"soon\" is no moment: write 2026-11-25");
    assertThat(look("library", "list", "--limit", "0").exitCode()).isEqualTo(2);
  }

  @Test
  void a_photo_that_is_deleted_takes_its_file_and_its_raw_with_it() throws IOException {
    assertThat(text(grant("library", "delete", "1"))).endsWith("it is gone for good");
    assertRefused(grant("library", "delete", "1"), "there is no asset 1");
    assertThat(grant("develop", "--json").objects("final")).singleElement()
        .extracting(it -> it.get("assetId")).isEqualTo("2");
    assertThat(look("library", "verify").out()).containsExactly("1 asset, 1 ok, 0 broken");
    try (Stream<Path> raws = Files.list(app.library().resolve(".latent/spool"))) {
      assertThat(raws).isEmpty();
    }
  }

  @Test
  void where_there_is_no_library_none_is_made() {
    for (String[] line : List.of(new String[] {"status"}, new String[] {"explain", "1"}, new String[] {"pause"},
        new String[] {"retry", "--all"}, new String[] {"develop", "--now", "1"})) {
      Path nowhere = folder.resolve("nowhere");
      Said said = app.say(Stream.concat(Stream.of(line), Stream.of("--library", nowhere.toString()))
          .toArray(String[]::new));
      assertRefused(said, "there is no library in " + nowhere);
      assertThat(nowhere).doesNotExist();
    }
  }

  @Test
  void a_photo_that_is_wanted_at_once_is_the_first_and_what_is_refused_begins_nothing() {
    Said said = grant("develop", "--now", "2", "--json");
    assertThat(said.objects("held")).noneMatch(it -> it.toString().contains("ahead of it"));
    assertThat(said.objects("final")).hasSize(1);
    assertThat(story("2")).doesNotContain("held: the second phase is paused");
    int before = story("1").size();
    assertRefused(grant("develop", "--now", "2"), "is final already");
    assertThat(grant("withdraw", "2").exitCode()).isEqualTo(1);
    assertThat(story("1")).hasSize(before);
  }

  private List<String> story(String asset) {
    return look("explain", asset).out().stream().filter(it -> it.startsWith("  ")).toList();
  }
}
