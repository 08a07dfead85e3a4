package dev.latent.hal.simulated;

import dev.latent.camera.contract.CameraHalContract;
import dev.latent.camera.contract.CameraPicturesContract;
import dev.latent.camera.contract.CameraPreviewContract;
import dev.latent.camera.contract.CameraThumbnailContract;
import dev.latent.camera.contract.DeviceKitContract;
import dev.latent.camera.contract.ImageProcessorContract;
import dev.latent.camera.contract.Level;
import dev.latent.camera.contract.Pace;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.simulation.VirtualTime;
import java.awt.Color;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The contracts of its ports, with pictures and without, under virtual time. */
class SimulatedDeviceTest {

  @Nested
  class Without_pixels implements CameraHalContract, CameraPreviewContract, CameraThumbnailContract,
      CameraPicturesContract, ImageProcessorContract, DeviceKitContract {

    @TempDir Path folder;

    @Override
    public DeviceKit kit(VirtualTime time) {
      return Kits.of(time, folder.resolve("home"), "pixels", false);
    }

    @Override
    public boolean pictures() {
      return false;
    }
  }

  @Nested
  class With_pixels implements CameraHalContract, CameraPreviewContract, CameraThumbnailContract,
      CameraPicturesContract, ImageProcessorContract, DeviceKitContract {

    @TempDir Path folder;

    @Override
    public DeviceKit kit(VirtualTime time) {
      return Kits.of(time, folder.resolve("home"), "cores", 0, "sensor", Kits.tinySensor(),
          "scene", List.of(Kits.scene(folder, Color.ORANGE).toString()));
    }
  }

  @Nested
  class On_another_home_each_time implements CameraHalContract, CameraPreviewContract, CameraThumbnailContract,
      CameraPicturesContract, ImageProcessorContract, DeviceKitContract {

    @TempDir Path folder;
    private int lives;

    @Override
    public DeviceKit kit(VirtualTime time) {
      return Kits.of(time, folder.resolve("home" + ++lives), "pixels", false);
    }

    @Override
    public Level level() {
      return Level.CORE;
    }

    @Override
    public boolean pictures() {
      return false;
    }
  }

  /** Its pixels are worked on by its own threads, at whatever speed they are. */
  @Nested
  class On_threads_of_its_own implements CameraHalContract, CameraPreviewContract, CameraThumbnailContract,
      CameraPicturesContract, ImageProcessorContract, DeviceKitContract {

    @TempDir Path folder;
    private final List<DeviceKit> lives = new ArrayList<>();

    @Override
    public DeviceKit kit(VirtualTime time) {
      DeviceKit life = Kits.of(time, folder.resolve("home"), "cores", 2, "sensor", Kits.tinySensor(),
          "scene", List.of(Kits.scene(folder, Color.ORANGE).toString()));
      lives.add(life);
      return life;
    }

    /** Or its threads would go on in a folder that is being taken away. */
    @AfterEach
    void end() {
      lives.forEach(DeviceKit::close);
    }

    @Override
    public Pace pace() {
      return Pace.free(Duration.ofSeconds(20));
    }
  }
}
