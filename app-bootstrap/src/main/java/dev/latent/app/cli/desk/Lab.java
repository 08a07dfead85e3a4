package dev.latent.app.cli.desk;

import dev.latent.app.cli.errand.Clerk;
import dev.latent.app.cli.errand.Sight;
import dev.latent.app.cli.tell.Console;
import dev.latent.app.profile.TargetDevice;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.Setting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;

/** What the commands ask of the wiring. */
public interface Lab {

  /** The cameras of a target device; needs no library. */
  Either<Refusal, Seq<CameraDevice>> cameras(TargetDevice target);

  /**
   * The library for one writer, joined with a target device.
   *
   * @param library absolute; made if there is none
   */
  Either<Refusal, Darkroom> open(Path library, TargetDevice target);

  /** As open, for a library that is there already; makes none. */
  Either<Refusal, Darkroom> reopen(Path library, TargetDevice target);

  /** The library for a reader, beside a writer if there is one. */
  Either<Refusal, Album> read(Path library);

  /** As read, for a closer look. */
  Either<Refusal, Inspection> inspect(Path library);

  /** Rebuilds the catalogue of a library; none if it is intact, and nothing was changed. */
  Either<Refusal, Option<Repaired>> repair(Path library);

  /** Devices in memory, with users and faults drawn from a seed. */
  Either<Refusal, Simulator> simulator(TargetDevice target);

  /** Plays one history after another; each from its seed alone. Thread-safe. */
  interface Simulator {

    Simulated run(long seed);

    /** As run, and of one that went wrong the shortest that goes wrong as well. */
    Simulated shortest(long seed);
  }

  /**
   * What came of one history.
   *
   * @param time that has passed in it
   * @param lives processes, one more than have died
   * @param photos that were acknowledged
   * @param items that were planned
   * @param faults how often each kind came about, by what the second phase was at
   * @param findings what must never be, by its kind
   * @param trace what happened, in order
   */
  record Simulated(long seed, Duration time, int lives, int photos, int items, Map<String, Map<String, Integer>> faults,
      Seq<Tuple2<String, String>> findings, Seq<String> trace) {}

  /**
   * Has the process that writes a library do something.
   *
   * @param library absolute
   * @param words without spaces, as its {@link Clerk} understands them
   * @param console takes what it says, as it says it
   * @return how it went; none when nobody answers, or not to the end
   */
  Option<ExitCode> ask(Path library, Seq<String> words, Console console);

  /** A library and a device, joined. */
  interface Darkroom extends AutoCloseable {

    Context as(Caller caller);

    /** Called at most once. Compares library and device; blocks until that is done. */
    void start();

    /** As start, with a photo that somebody waits for: it runs before all others. */
    void start(PhotoId first);

    /**
     * As start, and nothing is developed: for whoever only has a wish to make durable.
     *
     * @return the photos whose raws were lost, and which are awaited again because the raws are there
     */
    Set<PhotoId> startPaused();

    /** From now on the clerk answers other processes; where that is not possible, nobody does. */
    void serve(Clerk clerk);

    /** What is not final stays pending, durably. */
    @Override
    void close();
  }

  /** A library to look at, without its device. */
  interface Album extends Sight, AutoCloseable {

    /** Every change is refused. */
    @Override
    PhotoAccessHelper photos();

    @Override
    void close();
  }

  /** A library to be looked at more closely than whoever uses it does. */
  interface Inspection extends AutoCloseable {

    /** What is wrong with the catalogue; only when nothing is can the rest be asked. */
    Option<String> catalogue();

    /** Every change is refused. */
    PhotoAccessHelper photos();

    /** What is wrong with the files of an asset: their bytes, the images in them, what they say of themselves. */
    Seq<String> faults(PhotoAsset asset);

    /** Files of ours that no asset has. */
    Seq<String> strays();

    /** Files that no asset has, and that do not say that they were made here; no fault. */
    Seq<String> foreign();

    @Override
    void close();
  }

  /**
   * What a repair came to.
   *
   * @param known assets that a snapshot had
   * @param adopted photos that were without a row, and have one
   * @param completed assets whose file is the final image by now
   * @param changed other assets whose file is another by now
   * @param missing assets that stay although a file of theirs is gone
   * @param aside hidden files that belong to no asset
   * @param foreign files without a row that do not say that they were made here
   */
  record Repaired(int known, int adopted, int completed, int changed, int missing, int aside, int foreign) {}

  /** Why not, each line one thing to be put right. */
  record Refusal(ExitCode exitCode, Seq<String> lines) {

    public static Refusal of(Seq<Setting.Fault> faults) {
      return new Refusal(ExitCode.USAGE, faults.map(Setting.Fault::toString));
    }

    public static Refusal of(AssetError error) {
      return new Refusal(ExitCode.FAILED, List.of(error.what()));
    }

    /** What the device does not have was asked for wrongly; what it cannot, it has failed at. */
    public static Refusal of(CameraError error) {
      return new Refusal(error.code() == CameraErrorCode.INVALID_ARGUMENT ? ExitCode.USAGE : ExitCode.FAILED,
          List.of(error.what()));
    }

    /** {@return what is wrong with the library or its device, not with the command} */
    public static Refusal failed(String line) {
      return new Refusal(ExitCode.FAILED, List.of(line));
    }

    public static Refusal usage(String line) {
      return new Refusal(ExitCode.USAGE, List.of(line));
    }
  }
}
