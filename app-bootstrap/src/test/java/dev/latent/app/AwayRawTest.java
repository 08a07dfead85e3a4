package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Raws on a medium that is not there at one start, and is there again at another. */
class AwayRawTest extends TwoPhotos {

  private Path spool() {
    return app.library().resolve(".latent/spool");
  }

  private Path away() {
    return folder.resolve("away");
  }

  /** Two photos are given up. */
  @BeforeEach
  void startWithoutRaws() throws IOException {
    Files.move(spool(), away());
    assertThat(grant("develop", "--json").objects("failed")).hasSize(2);
  }

  private void mount() throws IOException {
    Files.deleteIfExists(spool());
    Files.move(away(), spool());
  }

  private void assertThatNoRawIsLeft() throws IOException {
    try (Stream<Path> raws = Files.list(spool())) {
      assertThat(raws).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"develop --json", "develop --json --retry"})
  void are_developed_at_that_one_whether_somebody_asks_or_not(String line) throws IOException {
    mount();
    assertThat(grant(line.split(" ")).objects("final")).hasSize(2);
    assertThat(look("explain", "1").out().stream().map(it -> it.replaceFirst("^ *[0-9:.]{12} +", ""))).containsSubsequence(
        "given up, it stays at low quality: RAW_LOST", "a service starts", "its raw is there again",
        "the device works on it, LOAD_BALANCE", "final: the full photo is durable, revision 2", "its raw is freed");
    assertThatNoRawIsLeft();
  }

  @Test
  void while_they_are_away_cannot_be_tried_again() {
    assertRefused(grant("retry", "1"), "asset 1 stays at low quality: its raw is gone");
    assertThat(grant("develop", "--retry", "--json").objects("final")).isEmpty();
    assertThat(text(grant("retry", "--all"))).isEqualTo(
        "there is no photo to try again\n2 photos given up for good: the raw is gone");
    assertThat(text(look("status"))).contains("0 photos to develop, 2 given up");
  }

  @Test
  void are_tried_again_by_whoever_asks_for_one_and_so_is_the_other() throws IOException {
    mount();
    assertThat(text(grant("retry", "1"))).startsWith("asset 1, ").endsWith(": latent develop tries it again");
    assertThat(text(look("status"))).contains("2 photos to develop").doesNotContain("given up");
    assertRefused(grant("retry", "1"), "asset 1 was not given up");
    assertThat(grant("develop", "--json").objects("final")).hasSize(2);
  }

  @Test
  void are_tried_again_by_whoever_asks_for_all() throws IOException {
    mount();
    assertThat(grant("retry", "--all").out()).hasSize(2).allMatch(it -> it.endsWith(": latent develop tries it again"));
    assertThat(text(grant("retry", "--all"))).isEqualTo("there is no photo to try again");
    assertThat(grant("develop", "--json").objects("final")).hasSize(2);
  }

  @Test
  void of_a_photo_that_was_withdrawn_meanwhile_are_freed() throws IOException {
    assertThat(grant("withdraw", "1").exitCode()).isZero();
    mount();
    assertThat(grant("develop", "--json").objects("final")).singleElement()
        .extracting(it -> it.get("assetId")).isEqualTo("2");
    assertThat(look("library", "show", "1", "--json").objects("asset").getFirst()).containsEntry("state", "WITHDRAWN");
    assertThatNoRawIsLeft();
  }

  @Test
  void of_a_photo_that_was_put_into_the_trash_meanwhile_are_developed_last_and_leave_it_there() throws IOException {
    assertThat(grant("library", "trash", "1").exitCode()).isZero();
    mount();
    assertThat(grant("develop", "--json").objects("final")).extracting(it -> it.get("assetId")).containsExactly("2", "1");
    assertThat(look("library", "show", "1", "--json").objects("asset").getFirst())
        .containsEntry("trashed", "true").containsEntry("quality", "FULL");
  }
}
