package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DevicesTest {

  @TempDir
  Path folder;

  private Application app = new Application(Path.of("unset"));

  @BeforeEach
  void install() {
    app = new Application(folder);
  }

  @Test
  void people_see_which_type_each_mode_of_each_camera_defers() {
    List<String> out = app.say("devices", "--profile", app.several()).out();
    assertThat(out).containsSubsequence(
        "camera back: back, default, built_in, orientation 0",
        "  mode                defers  photo       preview",
        "  normal_photo        photo   JPEG 64x48  RGBA_8888 16x12",
        "  normal_video        video   JPEG 64x48  RGBA_8888 16x12",
        "  night_photo         photo   JPEG 64x48  RGBA_8888 16x12",
        "  professional_photo  none    JPEG 64x48  RGBA_8888 16x12",
        "camera front: front, default, built_in, orientation 0",
        "  normal_photo  none    JPEG 64x48  RGBA_8888 16x12",
        "  night_photo   photo   JPEG 64x48  RGBA_8888 16x12",
        "camera tele: back, telephoto, built_in, orientation 0");
    assertThat(out).noneMatch(it -> it.endsWith(" "));
  }

  @Test
  void people_see_what_can_be_set_of_a_camera_and_nothing_that_cannot() {
    String profile = app.profile("able.toml", """
        [[device.cameras]]
        flash = ["auto", "close"]
        exposure_modes = []
        exposure_bias = [-2.5, 2]
        zoom = []
        mirror = false
        frame_rates = ["30", "15-60"]
        """);
    assertThat(app.say("devices", "--profile", profile).out()).containsSubsequence(
        "  preview   30 or 15 to 60 frames per second",
        "  flash     close, auto",
        "  bias      -2.5 to 2 EV",
        "  focus     manual, continuous_auto, auto, locked",
        "  priority  high_quality, speed",
        "  can       burst, quick thumbnail, mute").noneMatch(it -> it.contains("exposure") || it.contains("zoom"));
  }

  @Test
  void programs_get_one_object_for_each_camera() {
    Said said = app.say("devices", "--profile", app.several(), "--json");
    assertThat(said.out()).hasSize(3).allMatch(it -> it.startsWith("{\"event\":\"camera\",\"profile\":\"several\","));
    assertThat(said.out().getLast()).isEqualTo("""
        {"event":"camera","profile":"several","kit":"simulated","cameraId":"tele","position":"BACK","type":"TELEPHOTO",\
        "connection":"BUILT_IN","orientation":0,\
        "modes":[{"mode":"NORMAL_PHOTO","deferral":"PHOTO","photo":["JPEG 64x48"],"preview":["RGBA_8888 16x12"]}],\
        "abilities":{"frameRates":[{"min":30,"max":30}],"flashModes":[],\
        "exposureModes":["LOCKED","AUTO","CONTINUOUS_AUTO"],"exposureBias":{"min":-4.0,"max":4.0},\
        "focusModes":["MANUAL","CONTINUOUS_AUTO","AUTO","LOCKED"],"zoomRatio":{"min":1.0,"max":10.0},\
        "prioritizations":["HIGH_QUALITY","SPEED"],\
        "mirror":false,"burst":true,"quickThumbnail":true,"mute":true}}""");
  }

  @Test
  void what_a_camera_has_not_is_null_or_empty_for_programs() {
    String profile = app.profile("plain.toml", "[[device.cameras]]\nzoom = []\nexposure_bias = []\nfocus_modes = []");
    assertThat(app.say("devices", "--profile", profile, "--json").out()).singleElement().asString()
        .contains("\"zoomRatio\":null", "\"exposureBias\":null", "\"focusModes\":[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"phone", "tablet", "tiny"})
  void every_built_in_device_is_without_fault_and_takes_normal_photos(String profile) {
    Said said = app.say("devices", "--profile", profile, "--json");
    assertThat(said.err()).isEmpty();
    assertThat(said.out()).allMatch(it -> it.contains("\"profile\":\"" + profile + "\"")
        && it.contains("\"mode\":\"NORMAL_PHOTO\""));
  }

  @Test
  void the_phone_defers_by_camera_and_mode_and_the_tablet_no_photo() {
    assertThat(app.say("devices", "--profile", "phone").out())
        .anyMatch(it -> it.matches(" +night_photo +photo .*"))
        .anyMatch(it -> it.matches(" +professional_photo +none .*"))
        .anyMatch(it -> it.matches(" +normal_video +video .*"))
        .anyMatch(it -> it.matches(" +normal_photo +none .*"));
    assertThat(app.say("devices", "--profile", "tablet").out()).noneMatch(it -> it.matches(" +\\w+ +photo .*"));
  }
}
