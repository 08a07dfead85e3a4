package dev.latent.medialibrary;

import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latent.camera.contract.AssetSamples;
import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.simulation.Steps;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes that become durable together. */
class GroupTest {

  @TempDir
  private Path folder;

  /** A library with one photo, and three that wait. */
  private static final class Three implements AutoCloseable {

    final FaultyLibrary library;
    final List<Group.Entry> entries;

    Three(Path place) throws IOException {
      library = new FaultyLibrary(place, true);
      created(library.store(), low("0123456789abcdef0123456789abcde0"), BytesImage.noise(1, 100));
      entries = List.of(library.staged(new AssetId(2), plain("a"), BytesImage.noise(2, 200)),
          library.staged(new AssetId(3), low(Jpegs.PHOTO), Jpegs.first(Jpegs.PHOTO)),
          library.staged(new AssetId(4), plain("c"), BytesImage.noise(4, 400)));
      library.steps().restart();
    }

    void settle() {
      library.group().settle(entries);
    }

    @Override
    public void close() {
      library.close();
    }
  }

  @Test
  void they_share_a_sync_of_their_folder_and_a_commit() throws IOException {
    try (Three three = new Three(folder)) {
      three.settle();
      assertThat(three.library.steps().taken()).containsExactly("place", "place", "place", "sync folder", "commit");
      for (Group.Entry entry : three.entries) {
        PhotoAsset row = entry.outcome().get();
        assertThat(three.library.store().verify(row.id()).toOption()).containsExactly(row);
      }
    }
  }

  @Test
  void one_whose_name_another_file_has_is_refused_and_the_others_are_not() throws IOException {
    try (Three three = new Three(folder)) {
      Files.writeString(folder.resolve("library").resolve(AssetSamples.FOLDER).resolve("c.jpg"), "foreign");
      three.settle();
      assertThat(three.entries.get(0).outcome().isRight()).isTrue();
      assertThat(three.entries.get(1).outcome().isRight()).isTrue();
      assertThat(three.entries.get(2).outcome().getLeft())
          .isEqualTo(new StoreRefusal.NameTaken(plain("c").displayName()));
    }
  }

  @Test
  void a_disk_that_is_full_at_a_step_fails_one_before_they_are_together_and_all_after() throws IOException {
    for (int step = 0; step < 5; step++) {
      try (Three three = new Three(Files.createTempDirectory(folder, "full"))) {
        three.library.steps().end(step, CountedSteps.End.FAILED);
        three.settle();
        three.library.steps().restart();
        int failed = step;
        List<Boolean> stored = three.entries.map(GroupTest::isStored);
        assertThat(stored).as("step %s", step).isEqualTo(List.range(0, 3).map(it -> failed < 3 && it != failed));
        assertThat(View.of(three.library.store()).rows()).hasSize(1 + (step < 3 ? 2 : 0));
      }
    }
  }

  @Test
  void one_that_breaks_leaves_nobody_to_wait_for_ever() throws IOException {
    try (Three three = new Three(folder)) {
      Group.Entry broken = new Group.Entry(Set.of("broken"), () -> {
        throw new AssertionError("broken");
      });
      assertThatThrownBy(() -> three.library.group().settle(three.entries.prepend(broken))).hasMessage("broken");
      for (Group.Entry entry : three.entries) {
        assertThatThrownBy(entry::outcome).isInstanceOf(IllegalStateException.class);
      }
    }
  }

  private static boolean isStored(Group.Entry entry) {
    try {
      return entry.outcome().isRight();
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void a_crash_at_any_step_leaves_none_of_them_or_all_but_what_says_what_it_is_is_kept() throws IOException {
    for (int step = 0; step <= 5; step++) {
      for (boolean power : List.of(true, false)) {
        Path place = Files.createTempDirectory(folder, "crash");
        crash(place, step, power);
        try (FaultyLibrary library = new FaultyLibrary(place, true); AssetStore store = library.store()) {
          View now = View.of(store);
          var titles = now.rows().map(it -> it.displayName().title()).toSet().remove("IMG_0123456789abcdef0123456789abcde0");
          assertThat(titles).as("step %s, with power: %s", step, power).isIn(HashSet.empty(),
              HashSet.of("IMG_" + Jpegs.PHOTO), HashSet.of("a", "c", "IMG_" + Jpegs.PHOTO));
          assertThat(titles.size() == 3).isEqualTo(step == 5);
          assertThat(View.files(place.resolve("library"))).isEqualTo(now.paths());
        }
      }
    }
  }

  private void crash(Path place, int step, boolean power) throws IOException {
    try (Three three = new Three(place)) {
      three.library.steps().end(step, CountedSteps.End.KILLED_BEFORE);
      if (step < 5) {
        assertThatThrownBy(three::settle).isInstanceOf(Steps.Killed.class);
      } else {
        three.settle();
      }
      if (!power) {
        three.library.losePower();
      }
    }
  }
}
