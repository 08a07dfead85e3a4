package dev.latent.app.wiring;

import dagger.Module;
import dev.latent.hal.folder.FolderModule;
import dev.latent.hal.pressure.PressureModule;
import dev.latent.hal.simulated.SimulatedModule;

/** The kinds of device, and of pressure apart from a device, that this build has; one more is one more line. */
@Module(includes = {SimulatedModule.class, FolderModule.class, PressureModule.class})
public interface DevicesModule {}
