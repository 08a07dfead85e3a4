package dev.latent.medialibrary;

import dagger.Module;
import dagger.Provides;

/** Media libraries as folders of files. */
@Module
public interface MediaLibraryModule {

  @Provides
  static MediaLibraries mediaLibraries() {
    return new FileLibraries(new DiskFiles());
  }
}
