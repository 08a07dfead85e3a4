package dev.latent.hal.folder;

import dev.latent.camera.contract.CameraHalContract;
import dev.latent.camera.contract.DeviceKitContract;
import dev.latent.camera.contract.ImageProcessorContract;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.simulation.VirtualTime;
import dev.latent.hal.kit.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * The contracts of its ports, under virtual time. Its limits are declared by what its camera offers: no preview stream,
 * no burst, photos in two stages.
 */
class FolderDeviceTest implements CameraHalContract, ImageProcessorContract, DeviceKitContract {

  @TempDir Path folder;

  @BeforeEach
  void plugIn() throws IOException {
    Files.createDirectory(inbox());
  }

  private Path inbox() {
    return folder.resolve("inbox");
  }

  @Override
  public DeviceKit kit(VirtualTime time) {
    DeviceKit.Surroundings surroundings =
        new DeviceKit.Surroundings(time.timekeeper(), time.executor(), folder.resolve("home").toString());
    return new Photographer(
        new FolderKitFactory().create(Tables.of("inbox", inbox().toString()), surroundings).get(), inbox());
  }
}
