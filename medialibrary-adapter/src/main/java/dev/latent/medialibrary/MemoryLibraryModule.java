package dev.latent.medialibrary;

import dagger.Module;
import dagger.Provides;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Media libraries in memory, for tests and simulations: each lasts as long as the one {@link MediaLibraries}. */
@Module
public interface MemoryLibraryModule {

  /** Each call makes a world of its own, without any library; in it a folder that is opened again has its rows. */
  @Provides
  static MediaLibraries mediaLibraries() {
    ConcurrentMap<Path, MemoryAssetStore.Shelf> shelves = new ConcurrentHashMap<>();
    return (folder, access) -> Either.right(new MemoryAssetStore(
        shelves.computeIfAbsent(folder.toAbsolutePath().normalize(), _ -> new MemoryAssetStore.Shelf())));
  }
}
