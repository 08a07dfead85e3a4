package dev.latent.app.wiring;

import dagger.Module;
import dev.latent.hal.folder.FolderModule;
import dev.latent.hal.simulated.SimulatedModule;

/** The kinds of device that this build has; one more is one more line. */
@Module(includes = {SimulatedModule.class, FolderModule.class})
public interface DevicesModule {}
