package dev.latent.medialibrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.photo.Revision;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.simulation.Steps;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteConfig;

/** A repair, cut short before each of its steps by a kill, a power cut, a full disk. */
class RepairCrashTest {

  private static int enumerated;

  @TempDir
  private Path folder;

  @AfterAll
  static void tell() {
    System.out.println("RepairCrashTest cut repairs short before " + enumerated + " steps");
  }

  @ParameterizedTest(name = "snapshot {0}, links {1}")
  @CsvSource({"true, true", "true, false", "false, true", "false, false"})
  void a_repair_that_was_cut_short_at_any_step_can_be_done_again_and_nothing_is_lost(boolean snapshot, boolean links)
      throws IOException {
    Wreck origin = RepairCase.in(folder.resolve("origin"), snapshot);
    Map<String, String> before = photos(origin);
    Wreck whole = copy(origin);
    List<String> steps = repair(whole, links, new CountedSteps(), true).taken();
    Set<PhotoAsset> rows = rows(whole);
    assertThat(rows).as("rows of an undisturbed repair").hasSize(snapshot ? 10 : 6);
    for (int step = 0; step <= steps.size(); step++) {
      for (boolean power : List.of(true, false)) {
        Wreck wreck = copy(origin);
        CountedSteps taken = new CountedSteps();
        taken.end(step, CountedSteps.End.KILLED_BEFORE);
        repair(wreck, links, taken, power);
        assertNothingLost(before, wreck);
        assertOpensAsItIsToBeOrNotAtAll(wreck, rows);
        assertThat(wreck.tryRepair().isRight()).as("repaired again after %s", taken.taken()).isTrue();
        assertNothingLost(before, wreck);
        assertThat(rows(wreck)).as("repaired again after %s, with power: %s", taken.taken(), power).isEqualTo(rows);
        enumerated++;
      }
    }
  }

  @ParameterizedTest(name = "snapshot {0}, links {1}")
  @CsvSource({"true, true", "false, false"})
  void a_repair_for_which_the_disk_is_full_at_any_step_can_be_done_once_there_is_room(boolean snapshot, boolean links)
      throws IOException {
    Wreck origin = RepairCase.in(folder.resolve("origin"), snapshot);
    Map<String, String> before = photos(origin);
    Wreck whole = copy(origin);
    List<String> steps = repair(whole, links, new CountedSteps(), true).taken();
    for (int step = 0; step < steps.size(); step++) {
      Wreck wreck = copy(origin);
      CountedSteps taken = new CountedSteps();
      taken.end(step, CountedSteps.End.FAILED);
      repair(wreck, links, taken, true);
      assertNothingLost(before, wreck);
      assertOpensAsItIsToBeOrNotAtAll(wreck, rows(whole));
      assertThat(wreck.tryRepair().isRight()).as("repaired again after %s", taken.taken()).isTrue();
      assertThat(rows(wreck)).as("repaired again after %s", taken.taken()).isEqualTo(rows(whole));
      enumerated++;
    }
  }

  /** @param power false if the machine loses it at the end of the steps */
  private CountedSteps repair(Wreck wreck, boolean links, CountedSteps steps, boolean power) throws IOException {
    FaultyFiles files = new FaultyFiles(new DiskFiles(links), steps, Files.createTempDirectory(folder, "attic"));
    try {
      new Repair(wreck.library(), files,
          file -> new FaultyCatalogue(SqliteCatalogue.write(file, SQLiteConfig.SynchronousMode.OFF), steps)).run();
    } catch (Steps.Killed | IOException e) {
      assertThat(e).isInstanceOfAny(Steps.Killed.class, IOException.class);
    }
    if (!power) {
      files.losePower();
    }
    return steps;
  }

  private Wreck copy(Wreck origin) throws IOException {
    Path copy = Files.createTempDirectory(folder, "copy").toRealPath();
    try (Stream<Path> all = Files.walk(origin.library())) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(origin.library().relativize(each));
        Files.createDirectories(target.getParent());
        Files.copy(each, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return new Wreck(copy);
  }

  /** By path, and the hidden ones too, save what is in our own folder. */
  private static Map<String, String> photos(Wreck wreck) throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (String path : View.files(wreck.library())) {
      all.put(path, Hashed.of(wreck.library().resolve(path)));
    }
    return all;
  }

  private static void assertNothingLost(Map<String, String> before, Wreck wreck) throws IOException {
    Map<String, String> now = photos(wreck);
    assertThat(now.values()).as("bytes").containsAll(before.values());
    before.forEach((path, hash) -> {
      if (!path.contains("/.")) {
        assertThat(now).as("photos").containsEntry(path, hash);
      }
    });
  }

  private static void assertOpensAsItIsToBeOrNotAtAll(Wreck wreck, Set<PhotoAsset> rows) {
    for (MediaLibraries.Access access : List.of(MediaLibraries.Access.READER, MediaLibraries.Access.NEXT_WRITER)) {
      Either<AssetError, AssetStore> opened = MediaLibraryModule.mediaLibraries().open(wreck.library(), access);
      opened.peekLeft(why -> assertThat(why.what()).contains("latent library repair"));
      for (AssetStore store : opened) {
        try (store) {
          assertThat(withoutIds(store)).isEqualTo(rows);
        }
      }
    }
  }

  private static Set<PhotoAsset> rows(Wreck wreck) {
    try (AssetStore store = wreck.open()) {
      return withoutIds(store);
    }
  }

  /** In which order photos are adopted depends on where the repair before was cut short. */
  private static Set<PhotoAsset> withoutIds(AssetStore store) {
    return HashSet.ofAll(View.of(store, it -> !it.fileName().title().endsWith("06")).rows()
        .map(it -> new PhotoAsset.Builder().from(it).id(new AssetId(1)).version(1).revision(new Revision(1)).build()));
  }
}
