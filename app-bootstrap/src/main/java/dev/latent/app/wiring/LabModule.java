package dev.latent.app.wiring;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import dev.latent.app.cli.desk.Lab;
import dev.latent.app.system.Background;
import dev.latent.app.system.RandomIds;
import dev.latent.app.system.SystemTimekeeper;
import dev.latent.camera.port.driven.Ids;
import dev.latent.camera.port.driven.Timekeeper;
import dev.latent.hal.decoder.DecoderModule;
import dev.latent.medialibrary.MediaLibraryModule;
import jakarta.inject.Singleton;

/** What is the same for every device: time, identity, threads, the library of files, and what decodes them. */
@Module(includes = {MediaLibraryModule.class, DecoderModule.class})
public interface LabModule {

  @Binds
  Lab lab(WiredLab lab);

  /** One for each party that asks: each has an alarm of its own. */
  @Provides
  static Timekeeper timekeeper() {
    return new SystemTimekeeper();
  }

  @Provides
  static Ids ids() {
    return new RandomIds();
  }

  /** For what blocks; pixels have threads of their own. */
  @Provides
  @Singleton
  static Background background() {
    return new Background();
  }
}
