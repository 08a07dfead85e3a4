package dev.latent.app.wiring;

import dev.latent.app.cli.Lab;
import dev.latent.app.profile.TargetDevice;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.medialibrary.MediaLibraries;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.nio.file.Path;

/** Opens what the commands ask for. */
final class WiredLab implements Lab {

  /** Where a device keeps its raws: the hidden folder of the library, so that both go together. */
  private static final Path SPOOL = Path.of(".latent", "spool");

  private final Devices devices;
  private final MediaLibraries libraries;
  private final WiredDarkroom.Factory darkrooms;

  @Inject
  WiredLab(Devices devices, MediaLibraries libraries, WiredDarkroom.Factory darkrooms) {
    this.devices = devices;
    this.libraries = libraries;
    this.darkrooms = darkrooms;
  }

  /** The kit makes its home when it first needs it, and here it never does. */
  @Override
  public Either<Refusal, Seq<CameraDevice>> cameras(TargetDevice target) {
    return devices.kit(target, Path.of(System.getProperty("java.io.tmpdir"), "latent-devices").toAbsolutePath())
        .mapLeft(Refusal::of)
        .map(kit -> {
          try (kit) {
            kit.cameraHal().connect(_ -> {});
            return kit.cameraHal().cameras();
          }
        });
  }

  @Override
  public Either<Refusal, Darkroom> open(Path library, TargetDevice target) {
    return open(library, target, MediaLibraries.Access.WRITER);
  }

  @Override
  public Either<Refusal, Darkroom> reopen(Path library, TargetDevice target) {
    return open(library, target, MediaLibraries.Access.NEXT_WRITER);
  }

  private Either<Refusal, Darkroom> open(Path library, TargetDevice target, MediaLibraries.Access access) {
    return devices.kit(target, library.resolve(SPOOL)).mapLeft(Refusal::of)
        .flatMap(kit -> join(library, kit, access));
  }

  private Either<Refusal, Darkroom> join(Path library, DeviceKit kit, MediaLibraries.Access access) {
    return libraries.open(library, access)
        .mapLeft(Refusal::of)
        .peekLeft(_ -> kit.close())
        .map(store -> darkrooms.of(kit, store));
  }

  @Override
  public Either<Refusal, Album> read(Path library) {
    return libraries.open(library, MediaLibraries.Access.READER).mapLeft(Refusal::of).map(WiredLab::album);
  }

  private static Album album(AssetStore store) {
    return new ReadAlbum(store);
  }
}
