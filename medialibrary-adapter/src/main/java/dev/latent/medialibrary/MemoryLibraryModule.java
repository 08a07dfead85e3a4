package dev.latent.medialibrary;

import dagger.Module;
import dagger.Provides;

/** Media libraries in memory, for tests and simulations: each lasts as long as the one {@link MediaLibraries}. */
@Module
public interface MemoryLibraryModule {

  @Provides
  static MediaLibraries mediaLibraries() {
    return new MemoryLibraries();
  }
}
