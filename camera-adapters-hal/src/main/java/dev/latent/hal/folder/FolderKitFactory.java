package dev.latent.hal.folder;

import dev.latent.camera.model.device.Setting;
import dev.latent.camera.port.driven.DeviceKit;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import javax.inject.Inject;

/** Makes kits that watch a folder. */
final class FolderKitFactory implements DeviceKit.Factory {

  @Inject
  FolderKitFactory() {}

  @Override
  public Either<Seq<Setting.Fault>, DeviceKit> create(Setting.Table settings, DeviceKit.Surroundings surroundings) {
    return FolderReader.read(settings).map(it -> new FolderKit(it, surroundings));
  }
}
