package dev.latent.hal.pressure;

import dev.latent.camera.model.device.Setting;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.camera.port.driven.Timekeeper;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.concurrent.Executor;
import javax.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the source that looks at the machine. */
final class LinuxFactory implements SystemPressure.Factory {

  private static final Logger LOG = LoggerFactory.getLogger("dev.latent.hal.pressure");

  @Inject
  LinuxFactory() {}

  @Override
  public Either<Seq<Setting.Fault>, SystemPressure> create(Setting.Table settings, Timekeeper time,
      Executor background) {
    return LinuxSettings.read(settings).map(it -> new LinuxPressure(Sensors.of(it, new KernelFiles(LOG::warn)),
        new Steady(it.levels()), it.poll(), time, background));
  }
}
