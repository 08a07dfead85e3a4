package dev.latent.hal.simulated;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.latent.camera.model.device.Setting;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.simulation.Steps;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;

/**
 * The disk of a device without pixels, in memory, where it can fail and lose power; the device lives on it again and
 * again. Confined.
 */
public final class SimulatedDisk implements AutoCloseable {

  private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
  private final FaultySpool spool;

  /** @param steps takes all that is done to it */
  public SimulatedDisk(Steps steps) {
    try {
      this.spool = new FaultySpool(new SpoolInMemory(disk.getPath("/spool")), steps);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Another life of the device.
   *
   * @param settings its {@code [device]} table, with {@code pixels = false}
   * @param surroundings whose home is not used
   * @return the kit, or every fault of the settings at once
   */
  public Either<Seq<Setting.Fault>, DeviceKit> kit(Setting.Table settings, DeviceKit.Surroundings surroundings) {
    return DeviceReader.read(settings)
        .map(it -> new SimulatedKit(it, surroundings, new StandInPixels(it), spool));
  }

  /**
   * What was not synced is gone, save some of the names; no device lives on it.
   *
   * @param kept a bit for each change of a name that was not synced, the first the lowest: whether it lasts
   */
  public void losePower(int kept) {
    try {
      spool.losePower(kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      disk.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
