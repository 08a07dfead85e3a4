package dev.latent.medialibrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.AssetSamples;
import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.simulation.Steps;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A scenario's change, to be made as often as there are ways to cut it short, each time in a copy of one library. */
final class Experiment {

  private static final String FOREIGN = AssetSamples.FOLDER + "/foreign.jpg";

  private final Path folder;
  private final Scenario scenario;
  private final boolean links;
  private final Path origin;
  private final Option<PhotoAsset> row;
  private final View before;
  private final View after;
  private final List<String> steps;

  Experiment(Path folder, Scenario scenario, boolean links) throws IOException {
    this.folder = folder;
    this.scenario = scenario;
    this.links = links;
    this.origin = folder.resolve("origin");
    Path foreign = origin.resolve("library").resolve(FOREIGN);
    Files.createDirectories(foreign.getParent());
    Files.write(foreign, Jpegs.of("x", "Foreign final", 8, 8).bytes());
    try (FaultyLibrary library = new FaultyLibrary(origin, links, new CountedSteps());
        AssetStore store = library.store()) {
      AssetSamples.created(store, AssetSamples.plain("bystander"), BytesImage.noise(5, 500));
      row = scenario.before(store);
      before = View.of(store);
    }
    try (FaultyLibrary library = attempt().faulty(new CountedSteps())) {
      library.steps().restart();
      assertThat(run(library.store())).isNotEmpty();
      steps = library.steps().taken();
      after = View.of(library.store());
    }
  }

  Either<StoreRefusal, PhotoAsset> run(AssetStore store) {
    return scenario.run(store, row);
  }

  /** All that the change takes when nothing goes wrong. */
  List<String> steps() {
    return steps;
  }

  View before() {
    return before;
  }

  View after() {
    return after;
  }

  Attempt attempt() throws IOException {
    Path copy = Files.createTempDirectory(folder, "attempt");
    try (Stream<Path> all = Files.walk(origin)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(origin.relativize(each));
        Files.createDirectories(target.getParent());
        Files.copy(each, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    Path photos = Path.of("library", AssetSamples.FOLDER);
    Files.setLastModifiedTime(copy.resolve(photos), Files.getLastModifiedTime(origin.resolve(photos)));
    return new Attempt(copy);
  }

  /** The library before the change, once more. */
  final class Attempt {

    private final Path place;

    Attempt(Path place) {
      this.place = place;
    }

    FaultyLibrary faulty(CountedSteps with) throws IOException {
      return new FaultyLibrary(place, links, with);
    }

    AssetStore reader() {
      return new FileLibraries(new DiskFiles(links)).open(place.resolve("library"), MediaLibraries.Access.READER).get();
    }

    /** The process is killed before the step of that number. @return the steps that were taken */
    List<String> crash(int step, boolean power) throws IOException {
      try (FaultyLibrary library = faulty(new CountedSteps())) {
        library.steps().end(step, CountedSteps.End.KILLED_BEFORE);
        boolean killed = killed(() -> run(library.store()));
        assertThat(killed).isEqualTo(step < steps.size());
        if (!power) {
          library.losePower();
        }
        return library.steps().taken();
      }
    }

    /** Opens the library as these steps allow. */
    boolean killed(CountedSteps with) throws IOException {
      return killed(() -> faulty(with).close());
    }

    private boolean killed(Steps.Step work) throws IOException {
      try {
        work.take();
        return false;
      } catch (Steps.Killed e) {
        return true;
      }
    }

    /** What a new process finds, all of it in order. */
    View recovered() throws IOException {
      try (FaultyLibrary library = faulty(new CountedSteps()); AssetStore store = library.store()) {
        View now = View.of(store);
        assertOnlyTheFilesOf(now);
        AssetId last = now.rows().head().id();
        assertThat(AssetSamples.created(store, AssetSamples.plain("next"), BytesImage.noise(9, 9)).id())
            .as("the next id").isGreaterThan(last);
        return now;
      }
    }

    void assertOnlyTheFilesOf(View now) throws IOException {
      assertThat(View.files(place.resolve("library"))).as("files, and no hidden ones")
          .isEqualTo(now.paths().add(FOREIGN));
    }
  }
}
