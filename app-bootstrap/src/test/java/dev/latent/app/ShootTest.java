package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.app.cli.desk.Lab;
import dev.latent.app.profile.Profiles;
import dev.latent.app.profile.TargetDevice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShootTest {

  @TempDir
  Path folder;

  private Application app = new Application(Path.of("unset"));

  @BeforeEach
  void install() {
    app = new Application(folder);
  }

  @ParameterizedTest
  @CsvSource({"explicit,deferredPhotoProxyAvailable", "automatic,photoAssetAvailable", "single,photoAvailable"})
  void every_flow_tells_every_event_of_each_shot_once_and_in_order(String flow, String delivery) {
    Said said = app.run("shoot", "--count", "2", "--flow", flow);
    assertThat(said.err()).isEmpty();
    assertThat(said.exitCode()).isZero();
    for (String shot : List.of("1", "2")) {
      List<String> events = said.objects().stream().filter(it -> shot.equals(it.get("shot")))
          .map(it -> it.get("event")).filter(it -> !List.of("held", "developing").contains(it)).toList();
      assertThat(events).containsExactlyInAnyOrder("captureStart", "estimatedCaptureDuration", "frameShutter",
          "frameShutterEnd", "captureEnd", "captureReady", delivery, "stored", "final");
      assertThat(events).containsSubsequence("captureStart", "frameShutter", "frameShutterEnd", "captureEnd");
      assertThat(events).containsSubsequence("captureStart", delivery, "stored", "final");
    }
    assertThat(said.events()).endsWith("summary");
  }

  @ParameterizedTest
  @CsvSource({"explicit,LOW,1,2", "automatic,LOW,1,2", "single,FULL,1,1"})
  void what_is_told_as_stored_and_final_lies_in_the_library(String flow, String quality, String first, String last) {
    Said said = app.run("shoot", "--flow", flow);
    Map<String, String> stored = said.objects("stored").getFirst();
    Map<String, String> end = said.objects("final").getFirst();
    assertThat(stored).containsEntry("quality", quality).containsEntry("revision", first).containsKey("rawAtMillis");
    assertThat(end).containsEntry("quality", "FULL").containsEntry("revision", last)
        .containsEntry("assetId", stored.get("assetId")).containsEntry("path", stored.get("path"));
    Map<String, String> listed = app.say("library", "list", "--library", app.library().toString(), "--json")
        .objects().getFirst();
    assertThat(listed).containsEntry("sha256", end.get("sha256")).containsEntry("state", "FINAL")
        .containsEntry("uri", end.get("uri")).containsEntry("path", end.get("path"));
    assertThat(Path.of(String.valueOf(end.get("path")))).isAbsolute().hasSize(Long.parseLong(end.get("bytes")));
  }

  @Test
  void a_photo_waits_while_the_camera_is_open_and_is_then_developed() {
    Said said = app.run("shoot");
    assertThat(said.objects("held")).extracting(it -> it.get("reason")).contains("the camera is open");
    assertThat(said.events()).containsSubsequence("stored", "held", "developing", "final");
  }

  @Test
  void the_summary_counts_and_measures() {
    Map<String, String> summary = app.run("shoot", "--count", "3").objects("summary").getFirst();
    assertThat(summary).containsEntry("shots", "3").containsEntry("stored", "3").containsEntry("final", "3")
        .containsEntry("failed", "0").containsEntry("withdrawn", "0").containsEntry("pending", "0")
        .containsKeys("storedMillis", "finalMillis", "p50", "max");
  }

  @Test
  void without_waiting_the_photos_stay_pending_and_develop_finishes_them() {
    Said shot = app.run("shoot", "--count", "2", "--no-wait");
    assertThat(shot.exitCode()).isZero();
    assertThat(shot.objects("summary").getFirst()).containsEntry("pending", "2").containsEntry("final", "0");
    assertThat(shot.out().getLast()).contains("\"finalMillis\":null");
    Said developed = app.run("develop");
    assertThat(developed.exitCode()).isZero();
    assertThat(developed.objects("final")).hasSize(2).allSatisfy(it ->
        assertThat(it).containsEntry("quality", "FULL").doesNotContainKeys("shot", "captureId"));
    assertThat(developed.objects("summary").getFirst()).containsEntry("final", "2").containsEntry("pending", "0");
    assertThat(app.run("develop").events()).containsExactly("summary");
  }

  @Test
  void a_wait_that_runs_out_says_why_and_loses_nothing() {
    Said said = app.say("shoot", "--library", app.library().toString(), "--profile", app.slow(), "--json",
        "--wait-at-most", "1ms");
    assertThat(said.exitCode()).isOne();
    assertThat(said.err()).singleElement().asString().contains("1 photo not final", "latent develop");
    assertThat(said.objects("summary").getFirst()).containsEntry("stored", "1").containsEntry("pending", "1");
    assertThat(app.run("develop").objects("final")).hasSize(1);
  }

  @Test
  void the_explicit_flow_needs_a_device_that_defers() {
    Said said = app.say("shoot", "--library", app.library().toString(), "--profile", app.plain(), "--flow", "explicit",
        "--json");
    assertThat(said.exitCode()).isOne();
    assertThat(said.err()).singleElement().asString().contains("does not defer photos", "--flow automatic");
    assertThat(said.out()).isEmpty();
  }

  @Test
  void the_automatic_flow_takes_what_the_device_gives() {
    Said said = app.say("shoot", "--library", app.library().toString(), "--profile", app.plain(), "--json");
    assertThat(said.exitCode()).isZero();
    assertThat(said.events()).containsSubsequence("photoAvailable", "stored", "final");
  }

  @Test
  void people_are_told_a_timeline_of_each_shot() {
    Said said = app.say("shoot", "--library", app.library().toString(), "--profile", app.deferring(), "--count", "2");
    assertThat(said.out()).anyMatch(it -> it.startsWith("shot 1")).anyMatch(it -> it.startsWith("shot 2"))
        .anyMatch(it -> it.matches(".*stored +LOW .*revision 1, .* ms after the first raw frame"))
        .anyMatch(it -> it.matches(".*final +FULL .*revision 2 .*\\.jpg"))
        .anyMatch(it -> it.startsWith("2 photos stored"));
    assertThat(said.out()).noneMatch(it -> it.contains("\u001b") || it.endsWith(" "));
  }

  @Test
  void the_raw_of_a_final_photo_is_gone_when_the_command_has_ended() {
    app.run("shoot", "--count", "2");
    assertThat(app.library().resolve(".latent/spool")).satisfiesAnyOf(
        it -> assertThat(it).doesNotExist(), it -> assertThat(it).isEmptyDirectory());
  }

  @Test
  void a_second_writer_is_told_and_harms_nothing() {
    app.run("shoot", "--no-wait");
    String profile = app.deferring();
    TargetDevice target = Profiles.find(profile).get();
    try (Lab.Darkroom _ = Application.lab().open(app.library(), target).get()) {
      Said second = app.run("shoot");
      assertThat(second.exitCode()).isOne();
      assertThat(second.err()).singleElement().asString().contains(app.library().toString());
      assertThat(app.say("library", "list", "--library", app.library().toString()).out()).hasSize(1);
    }
    assertThat(app.run("develop").objects("final")).hasSize(1);
  }

  @Test
  void devices_needs_no_library_and_makes_none() {
    Said said = app.say("devices", "--profile", "phone", "--json");
    assertThat(said.objects().getFirst()).containsEntry("event", "camera").containsEntry("cameraId", "back")
        .containsEntry("profile", "phone");
    assertThat(Files.exists(app.library())).isFalse();
  }
}
