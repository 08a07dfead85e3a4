package dev.latent.medialibrary;

import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.plain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a writer that closes makes a copy of its catalogue, and how durable that is. */
class SnapshotsTest {

  @TempDir
  private Path folder;

  private AssetStore writer() {
    return MediaLibraryModule.mediaLibraries().open(folder, MediaLibraries.Access.WRITER).get();
  }

  private void store(String title) {
    try (AssetStore store = writer()) {
      created(store, plain(title));
    }
  }

  private Seq<String> snapshots() throws IOException {
    try (Stream<Path> all = Files.list(Layout.hiddenFolder(folder))) {
      return all.map(it -> it.getFileName().toString()).filter(it -> it.startsWith("snapshot")).sorted()
          .collect(Vector.collector());
    }
  }

  private void age(String snapshot, Duration age) throws IOException {
    Files.setLastModifiedTime(Layout.hiddenFolder(folder).resolve(snapshot), FileTime.from(Instant.now().minus(age)));
  }

  @Test
  void the_first_close_after_a_change_makes_one_with_all_rows() throws IOException {
    store("a");
    assertThat(snapshots()).containsExactly("snapshot-1.db");
    Path copy = Layout.hiddenFolder(folder).resolve("snapshot-1.db");
    assertThat(Integrity.fault(copy)).isEmpty();
    try (Catalogue rows = SqliteCatalogue.read(copy, true)) {
      assertThat(rows.page(AssetFilter.KEPT, Option.none(), 9)).hasSize(1);
    }
  }

  @Test
  void a_close_without_a_change_makes_none() throws IOException {
    store("a");
    age("snapshot-1.db", Duration.ofDays(3));
    writer().close();
    assertThat(snapshots()).containsExactly("snapshot-1.db");
  }

  @Test
  void there_is_one_a_day_and_the_newest_two_are_kept() throws IOException {
    store("a");
    age("snapshot-1.db", Duration.ofHours(23));
    store("b");
    assertThat(snapshots()).containsExactly("snapshot-1.db");
    age("snapshot-1.db", Duration.ofHours(25));
    store("c");
    assertThat(snapshots()).containsExactly("snapshot-1.db", "snapshot-2.db");
    age("snapshot-2.db", Duration.ofHours(25));
    store("d");
    assertThat(snapshots()).containsExactly("snapshot-2.db", "snapshot-3.db");
  }

  @Test
  void one_of_the_future_does_not_put_off_the_next() throws IOException {
    store("a");
    age("snapshot-1.db", Duration.ofDays(-900));
    store("b");
    assertThat(snapshots()).containsExactly("snapshot-1.db", "snapshot-2.db");
  }

  @Test
  void it_is_whole_and_durable_before_it_has_its_name() throws IOException {
    try (FaultyLibrary library = new FaultyLibrary(folder, true)) {
      created(library.store(), plain("a"));
      library.steps().restart();
      library.store().close();
      assertThat(library.steps().taken()).containsExactly("settle", "delete", "copy", "sync file", "move", "sync folder");
    }
  }

  @Test
  void one_that_cannot_be_made_does_not_fail_the_close() throws IOException {
    for (int step = 1; step < 6; step++) {
      Path place = Files.createDirectory(folder.resolve("" + step));
      try (FaultyLibrary library = new FaultyLibrary(place, true)) {
        created(library.store(), plain("a"));
        library.steps().end(step, CountedSteps.End.FAILED);
        library.store().close();
        assertThat(library.steps().taken()).as("tried").isNotNull();
      }
      try (FaultyLibrary library = new FaultyLibrary(place, true)) {
        assertThat(library.store().page(AssetFilter.KEPT, Option.none(), 9)).hasSize(1);
      }
    }
  }
}
