package dev.latent.app;

import dagger.Component;
import dev.latent.app.cli.desk.Lab;
import dev.latent.app.wiring.DevicesModule;
import dev.latent.app.wiring.LabModule;
import jakarta.inject.Singleton;

/** The whole application. */
@Singleton
@Component(modules = {LabModule.class, DevicesModule.class})
interface LatentApp {

  Lab lab();
}
