package dev.latent.hal.simulated;

import dev.latent.camera.model.device.Setting;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.hal.kit.Folder;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.file.Path;
import javax.inject.Inject;

/** Makes simulated devices. */
final class SimulatedKitFactory implements DeviceKit.Factory {

  @Inject
  SimulatedKitFactory() {}

  @Override
  public Either<Seq<Setting.Fault>, DeviceKit> create(Setting.Table settings, DeviceKit.Surroundings surroundings) {
    return DeviceReader.read(settings).map(it -> new SimulatedKit(it, surroundings, pixels(it),
        new SpoolDisk(new Folder(Path.of(surroundings.home())))));
  }

  private static Pixels pixels(DeviceSettings settings) {
    return settings.pixels() ? new ImagingPixels(settings) : new StandInPixels(settings);
  }
}
