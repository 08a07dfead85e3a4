package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.port.driven.DeliveryHistory;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A world of its own, without any library at first; in it a folder that is opened again has what it had. */
final class MemoryLibraries implements MediaLibraries {

  private record World(MemoryShelf shelf, MemoryHistory.Shelf history) {}

  private final ConcurrentMap<Path, World> worlds = new ConcurrentHashMap<>();

  @Override
  public Either<AssetError, AssetStore> open(Path folder, Access access) {
    return Either.right(new MemoryAssetStore(world(folder).shelf()));
  }

  /** Whoever has opened one may write it; nobody else can. */
  @Override
  public boolean isWritten(Path folder) {
    return false;
  }

  @Override
  public DeliveryHistory history(Path folder, Access access) {
    return new MemoryHistory(world(folder).history());
  }

  /** What is in memory is intact. */
  @Override
  public Either<AssetError, Option<Repaired>> repair(Path folder) {
    return Either.right(Option.none());
  }

  @Override
  public Either<AssetError, Inspection> inspect(Path folder) {
    return Either.left(AssetErrorCode.OPERATION_NOT_SUPPORTED.because("what is in memory has no files to look at"));
  }

  private World world(Path folder) {
    return worlds.computeIfAbsent(folder.toAbsolutePath().normalize(),
        _ -> new World(new MemoryShelf(), new MemoryHistory.Shelf()));
  }
}
