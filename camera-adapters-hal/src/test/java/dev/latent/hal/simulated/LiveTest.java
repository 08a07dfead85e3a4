package dev.latent.hal.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Stage;
import dev.latent.hal.kit.Tables;
import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real pixels on threads of its own, in real time; no test here depends on how fast it is. */
class LiveTest {

  @TempDir Path folder;

  @Test
  void photos_are_taken_and_developed_at_the_same_time() throws Exception {
    try (LiveDevice device = device()) {
      device.configure();
      device.awaitReady();
      for (int i = 0; i < 5; i++) {
        PhotoId photo = device.press("p" + i);
        device.await(CameraEvent.FirstStage.class);
        device.develop(photo);
        try (var image = device.kit.imageProcessor().fetch(photo, Stage.FINAL).get()) {
          assertThat(Roll.bytes(image)).hasSize((int) image.length());
        }
        device.kit.imageProcessor().remove(photo);
        device.awaitReady();
      }
    }
    try (Stream<Path> files = Files.list(folder.resolve("home"))) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void closing_the_camera_at_any_time_leaves_each_photo_with_one_end() throws Exception {
    for (int i = 0; i < 12; i++) {
      try (LiveDevice device = device()) {
        device.configure();
        device.awaitReady();
        PhotoId photo = device.press("p" + i);
        if (i % 2 == 0) {
          device.await(CameraEvent.ShutterOpened.class);
        }
        if (i % 3 == 0) {
          device.await(CameraEvent.FirstStage.class);
        }
        device.kit.cameraHal().close(device.camera);
        List<String> kinds = device.kinds();
        assertThat(kinds.contains("CaptureFailed") || kinds.contains("CaptureEnded")).as("%s", kinds).isTrue();
        assertThat(kinds.contains("CaptureFailed") != kinds.contains("FirstStage")).as("%s", kinds).isTrue();
        assertThat(device.kit.imageProcessor().pending().get().exists(each -> each.photo().equals(photo)))
            .isEqualTo(kinds.contains("FirstStage"));
      }
    }
  }

  private LiveDevice device() {
    return new LiveDevice(folder.resolve("home"), "cores", 2, "sensor",
        Tables.of("width", 320, "height", 240, "frames", 3, "exposure", 1, "readout", 1),
        "scene", List.of(Kits.scene(folder, Color.PINK).toString()));
  }
}
