package dev.latent.app.wiring;

import dev.latent.app.cli.desk.ExitCode;
import dev.latent.app.cli.desk.Lab;
import dev.latent.app.cli.errand.Sight;
import dev.latent.app.cli.tell.Console;
import dev.latent.app.control.ControlClient;
import dev.latent.app.profile.TargetDevice;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.port.driven.ImageDecoder;
import dev.latent.camera.port.driven.Timekeeper;
import dev.latent.medialibrary.MediaLibraries;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Opens what the commands ask for. */
final class WiredLab implements Lab {

  private final Devices devices;
  private final MediaLibraries libraries;
  private final WiredDarkroom.Factory darkrooms;
  private final Provider<Timekeeper> timekeepers;
  private final Provider<ImageDecoder> decoders;

  @Inject
  WiredLab(Devices devices, MediaLibraries libraries, WiredDarkroom.Factory darkrooms,
      Provider<Timekeeper> timekeepers, Provider<ImageDecoder> decoders) {
    this.devices = devices;
    this.libraries = libraries;
    this.darkrooms = darkrooms;
    this.timekeepers = timekeepers;
    this.decoders = decoders;
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
    return devices.kit(target, new RawKeeper(library).home(target)).mapLeft(Refusal::of)
        .flatMap(kit -> join(library, target, kit, access));
  }

  private Either<Refusal, Darkroom> join(Path library, TargetDevice target, DeviceKit kit,
      MediaLibraries.Access access) {
    return libraries.open(library, access)
        .mapLeft(Refusal::of)
        .flatMap(store -> kept(library, target, store))
        .peekLeft(_ -> kit.close())
        .map(store -> darkrooms.of(library, new WiredDarkroom.Parts(kit, store,
            libraries.history(library, MediaLibraries.Access.WRITER)), target.rules()));
  }

  private static Either<Refusal, AssetStore> kept(Path library, TargetDevice target, AssetStore store) {
    return new RawKeeper(library).refuse(target, store)
        .<Either<Refusal, AssetStore>>map(why -> {
          store.close();
          return Either.left(Refusal.failed(why));
        })
        .getOrElse(() -> Either.right(store));
  }

  @Override
  public Either<Refusal, Album> read(Path library) {
    return libraries.open(library, MediaLibraries.Access.READER).mapLeft(Refusal::of).map(store -> album(library, store));
  }

  @Override
  public Either<Refusal, Inspection> inspect(Path library) {
    return libraries.inspect(library).mapLeft(Refusal::of).flatMap(look ->
        read(library).map(album -> new WiredInspection(album, look, decoders.get())));
  }

  @Override
  public Either<Refusal, Option<Repaired>> repair(Path library) {
    return libraries.repair(library).mapLeft(Refusal::of).map(done -> done.map(it -> new Repaired(
        it.known(), it.adopted(), it.completed(), it.changed(), it.missing(), it.aside(), it.foreign())));
  }

  private Album album(Path library, AssetStore store) {
    return new ReadAlbum(store, libraries.history(library, MediaLibraries.Access.READER), timekeepers.get(),
        libraries.isWritten(library) ? Sight.Attendance.ELSEWHERE : Sight.Attendance.NOBODY);
  }

  @Override
  public Either<Refusal, Simulator> simulator(TargetDevice target) {
    return WiredSimulator.of(target);
  }

  @Override
  public Option<ExitCode> ask(Path library, Seq<String> words, Console console) {
    OptionalInt exit = new ControlClient(Hidden.of(library)).ask(words.asJava(), console::line, console::errLine);
    return exit.isPresent() ? Array.of(ExitCode.values()).find(it -> it.code() == exit.getAsInt()) : Option.none();
  }
}
