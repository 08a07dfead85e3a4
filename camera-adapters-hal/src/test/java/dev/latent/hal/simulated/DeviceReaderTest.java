package dev.latent.hal.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.control.CameraAbilities;
import dev.latent.camera.model.control.ExposureMode;
import dev.latent.camera.model.control.FlashMode;
import dev.latent.camera.model.control.FrameRateRange;
import dev.latent.camera.model.control.PhotoQualityPrioritization;
import dev.latent.camera.model.control.Range;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraFormat;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.CameraPosition;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.device.Setting;
import dev.latent.camera.model.device.Size;
import dev.latent.hal.kit.Tables;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceReaderTest {

  @TempDir Path folder;

  @Test
  void nothing_said_is_a_phone_with_one_back_camera() {
    DeviceSettings phone = DeviceReader.read(Tables.of()).get();
    CameraDevice camera = phone.cameras().head();
    assertThat(phone.sensor().size()).isEqualTo(new Size(4000, 3000));
    assertThat(camera.cameraPosition()).isEqualTo(CameraPosition.BACK);
    assertThat(camera.deferral().of(SceneMode.NORMAL_PHOTO)).isEqualTo(DeferredDeliveryImageType.PHOTO);
    assertThat(camera.capability(SceneMode.NORMAL_PHOTO).get().photoProfiles())
        .containsExactly(new Profile(CameraFormat.JPEG, new Size(4000, 3000)));
    assertThat(camera.capability(SceneMode.NORMAL_PHOTO).get().previewProfiles())
        .containsExactly(new Profile(CameraFormat.RGBA_8888, new Size(1000, 750)));
  }

  @Test
  void cameras_are_as_they_are_described() {
    Setting.Table mode = Tables.of("mode", "night_photo", "deferral", "none", "photo", List.of("full"),
        "preview", List.of("640x480", "320x240"));
    Setting.Table front = Tables.of("id", "selfie", "position", "front", "type", "wide_angle", "orientation", 270,
        "modes", List.of(mode, Tables.of()));
    CameraDevice camera = DeviceReader.read(Tables.of("cameras", List.of(front))).get().cameras().head();
    assertThat(camera.cameraId()).isEqualTo(new CameraId("selfie"));
    assertThat(camera.cameraOrientation()).isEqualTo(270);
    assertThat(camera.sceneModes()).containsExactlyInAnyOrder(SceneMode.NIGHT_PHOTO, SceneMode.NORMAL_PHOTO);
    assertThat(camera.capability(SceneMode.NIGHT_PHOTO).get().previewProfiles()).hasSize(2);
  }

  @Test
  void what_can_be_set_of_a_camera_is_as_it_is_described() {
    Setting.Table back = Tables.of("flash", List.of("close", "OPEN"), "exposure_modes", List.of("auto"),
        "exposure_bias", List.of(-2, 1.5), "focus_modes", List.of(), "zoom", List.of(), "mirror", false,
        "burst", false, "quick_thumbnail", false, "mute", false, "prioritization", List.of("speed"),
        "frame_rates", List.of("15-60", "24"));
    assertThat(eye(back).device().abilities()).isEqualTo(new CameraAbilities.Builder()
        .flashModes(HashSet.of(FlashMode.CLOSE, FlashMode.OPEN))
        .exposureModes(HashSet.of(ExposureMode.AUTO))
        .exposureBias(Option.some(new Range(-2, 1.5)))
        .prioritizations(HashSet.of(PhotoQualityPrioritization.SPEED))
        .frameRates(io.vavr.collection.List.of(new FrameRateRange(15, 60), new FrameRateRange(24, 24)))
        .build());
  }

  @Test
  void nothing_said_of_a_camera_is_a_phones_without_a_flash() {
    CameraAbilities phone = eye(Tables.of()).device().abilities();
    assertThat(phone).isEqualTo(DeviceReader.read(Tables.of()).get().cameras().head().abilities());
    assertThat(phone.flashModes()).isEmpty();
    assertThat(phone.zoomRatio()).containsExactly(new Range(1, 10));
    assertThat(phone.exposureBias()).containsExactly(new Range(-4, 4));
    assertThat(List.of(phone.mirror(), phone.burst(), phone.quickThumbnail(), phone.mute())).containsOnly(true);
    assertThat(phone.prioritizations()).hasSize(2);
    assertThat(phone.frameRates()).containsExactly(new FrameRateRange(30, 30));
    assertThat(eye(Tables.of())).extracting(Eye::crop, Eye::disabled).containsExactly(1.0, false);
    assertThat(eye(Tables.of("crop", 3, "disabled", true))).extracting(Eye::crop, Eye::disabled)
        .containsExactly(3.0, true);
  }

  @Test
  void abilities_that_no_camera_has_are_refused_where_they_stand() {
    Setting.Table camera = Tables.of("id", " ", "flash", List.of("on"), "zoom", List.of(0.5, 2),
        "frame_rates", List.of("60-30"), "crop", 0.5, "disabled", "yes",
        "modes", List.of(Tables.of("photo", List.of())));
    assertThat(faults("cameras", List.of(camera))).containsExactlyInAnyOrder(
        "test:1:1: cameras.id must not be empty",
        "test:2:1: cameras.flash must be one of close, open, auto, always_open",
        "test:3:1: cameras.zoom must be two numbers that go upwards between 1.0 and 100.0, or empty",
        "test:4:1: cameras.frame_rates must be different rates like \"30\" or \"15-60\", at least one",
        "test:5:1: cameras.crop must be 1.0 to 10.0",
        "test:6:1: cameras.disabled must be true or false",
        "test:1:1: cameras.modes.photo must name a size; leave it out for \"full\"");
  }

  private static Eye eye(Setting.Table camera) {
    return DeviceReader.read(Tables.of("cameras", List.of(camera))).get().eyes().head();
  }

  @Test
  void all_faults_are_said_at_once_each_where_it_stands() {
    Setting.Table sensor = Tables.of("width", 321, "frames", 17, "iso", 25, "colour", "red");
    Setting.Table spool = Tables.of("least_free_mib", 100, "low_free_mib", 50, "enough_free_mib", 20);
    assertThat(faults("sensor", sensor, "spool", spool, "seeds", 1)).containsExactlyInAnyOrder(
        "test:1:1: sensor.width must be even",
        "test:2:1: sensor.frames must be 1 to 16",
        "test:3:1: sensor.iso must not be below base_iso, 50",
        "test:4:1: unknown setting sensor.colour; known here: base_iso, exposure, f_number, focal_length, frames, "
            + "full_well, height, iso, read_noise, readout, width",
        "test:2:1: spool.low_free_mib must not be below least_free_mib, 100",
        "test:3:1: spool.enough_free_mib must not be below low_free_mib, 50",
        "test:3:1: unknown setting seeds; known here: cameras, cores, heat, make, model, pixels, scene, seed, sensor, "
            + "spool, strip");
  }

  @Test
  void contradictions_between_cameras_are_refused() {
    Setting.Table one = Tables.of("id", "a", "orientation", 45,
        "modes", List.of(Tables.of("photo", List.of("640x480")), Tables.of("preview", List.of("large"))));
    assertThat(faults("cameras", List.of(one, Tables.of("id", "a")))).containsExactlyInAnyOrder(
        "test:1:1: cameras must each have an id of their own",
        "test:2:1: cameras.orientation must be 0, 90, 180 or 270",
        "test:3:1: cameras.modes must each have a mode of their own",
        "test:1:1: cameras.modes.photo must be \"full\" or the sensor's size, \"4000x3000\"",
        "test:1:1: cameras.modes.preview must be sizes like \"4000x3000\", or \"full\"");
  }

  @Test
  void a_scene_that_is_no_picture_is_refused_where_it_is_named() throws IOException {
    Path good = Kits.scene(folder, Color.RED);
    Path text = Files.writeString(folder.resolve("text.jpg"), "this is not a picture");
    Path empty = Files.createFile(folder.resolve("empty.png"));
    Path cut = Files.write(folder.resolve("cut.png"), Arrays.copyOf(Files.readAllBytes(good), 12));
    Path missing = folder.resolve("missing.jpg");
    List<String> scenes = List.of(good, text, empty, cut, folder, missing).stream().map(Path::toString).toList();
    List<String> faults = faults("make", "x", "scene", scenes);
    assertThat(faults).hasSize(5).allMatch(it -> it.startsWith("test:2:1: scene "));
    assertThat(faults).allMatch(it -> it.endsWith("; name a JPEG, PNG or TIFF file") || it.endsWith("or name another"));
  }

  private static List<String> faults(Object... settings) {
    return DeviceReader.read(Tables.of(settings)).getLeft().map(Setting.Fault::toString).asJava();
  }
}
