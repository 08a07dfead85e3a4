package dev.latent.medialibrary;

import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.deleted;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.plain;
import static dev.latent.camera.contract.AssetSamples.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a catalogue that is damaged or gone. What becomes of each row and file: {@link SalvageTest}. */
class RepairTest {

  private static final String OTHER = "fedcba9876543210fedcba9876543210";

  @TempDir
  private Path folder;
  private Wreck wreck;

  @BeforeEach
  void real() throws IOException {
    wreck = new Wreck(folder.toRealPath());
  }

  private static Seq<PhotoAsset> rows(AssetStore store) {
    return store.page(AssetFilter.KEPT, Option.none(), 99);
  }

  @Test
  void an_intact_catalogue_is_left_as_it_is() throws IOException {
    try (AssetStore store = wreck.open()) {
      created(store, low(Jpegs.PHOTO), Jpegs.first(Jpegs.PHOTO));
    }
    byte[] before = Files.readAllBytes(wreck.catalogue());
    assertThat(wreck.tryRepair().get()).isEmpty();
    assertThat(Files.readAllBytes(wreck.catalogue())).isEqualTo(before);
    try (Stream<Path> files = Files.list(wreck.catalogue().getParent())) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder("catalogue.db", "lock", "snapshot-1.db");
    }
  }

  @Test
  void a_damaged_one_comes_back_from_its_snapshot_with_all_that_is_in_no_file() throws IOException {
    View before;
    try (AssetStore store = wreck.open()) {
      PhotoAsset row = created(store, low(Jpegs.PHOTO), Jpegs.first(Jpegs.PHOTO));
      row = updated(store, row, new PhotoAsset.Builder().from(row).favorite(true).userComment("by the sea").build());
      store.commit(AssetMachine.trashed(row, row.takenAt()).get(), Option.none());
      deleted(store, created(store, low(OTHER), Jpegs.first(OTHER)));
      created(store, plain("empty"));
      store.pauseSecondPhase(true);
      before = View.of(store);
    }
    assertThat(wreck.damaged().repair()).isEqualTo(new MediaLibraries.Repaired(2, 0, 0, 0, 0, 0, 0));
    try (AssetStore store = wreck.open()) {
      assertThat(View.of(store)).isEqualTo(before);
      assertThat(store.secondPhasePaused()).isTrue();
      assertThat(store.unfinished()).contains(DeliveryRecord.of(new PhotoId(OTHER),
          Standing.DELETED));
    }
  }

  @Test
  void one_that_is_gone_or_empty_or_damaged_inside_comes_back_too() throws IOException {
    View before;
    try (AssetStore store = wreck.open()) {
      created(store, low(Jpegs.PHOTO), Jpegs.first(Jpegs.PHOTO));
      before = View.of(store);
    }
    for (int how = 0; how < 3; how++) {
      switch (how) {
        case 0 -> wreck.gone();
        case 1 -> wreck.damagedInside();
        default -> Files.write(wreck.catalogue(), new byte[0]);
      }
      assertThat(wreck.repair().known()).isOne();
      try (AssetStore store = wreck.open()) {
        assertThat(View.of(store)).isEqualTo(before);
      }
    }
  }

  @Test
  void a_snapshot_that_is_damaged_too_is_passed_over() throws IOException {
    try (AssetStore store = wreck.open()) {
      PhotoAsset row = created(store, plain("a"));
      updated(store, row, new PhotoAsset.Builder().from(row).favorite(true).build());
    }
    Files.write(wreck.hidden("snapshot-2.db"), new byte[5000]);
    wreck.damaged().repair();
    try (AssetStore store = wreck.open()) {
      assertThat(rows(store)).singleElement().satisfies(it -> assertThat(it.favorite()).isTrue());
    }
  }

  @Test
  void without_a_snapshot_it_comes_back_from_the_files() throws IOException {
    PhotoAsset row;
    try (AssetStore store = wreck.open()) {
      row = created(store, low(Jpegs.PHOTO), Jpegs.first(Jpegs.PHOTO));
    }
    assertThat(wreck.withoutSnapshot().damaged().repair()).isEqualTo(new MediaLibraries.Repaired(0, 1, 0, 0, 0, 0, 0));
    try (AssetStore store = wreck.open()) {
      assertThat(rows(store)).singleElement().satisfies(it -> {
        assertThat(it.path()).isEqualTo(row.path());
        assertThat(it.delivery()).isEqualTo(row.delivery());
        assertThat(store.verify(it.id()).isRight()).isTrue();
      });
    }
  }

  @Test
  void what_was_damaged_is_kept_with_its_log_under_a_name_that_says_so() throws IOException {
    wreck.open().close();
    wreck.damaged();
    byte[] damaged = Files.readAllBytes(wreck.catalogue());
    Files.write(wreck.hidden("catalogue.db-wal"), new byte[] {1, 2, 3});
    wreck.repair();
    assertThat(wreck.hidden("catalogue-damaged-1.db")).hasBinaryContent(damaged);
    assertThat(wreck.hidden("catalogue-damaged-1.db-wal")).hasBinaryContent(new byte[] {1, 2, 3});
    wreck.damaged().repair();
    assertThat(wreck.hidden("catalogue-damaged-2.db")).hasBinaryContent(damaged);
  }

  @Test
  void a_library_that_another_writes_is_not_repaired() {
    try (AssetStore _ = wreck.open()) {
      assertThat(wreck.tryRepair().getLeft().what())
          .isEqualTo("another process is writing to " + wreck.library() + "; wait until it ends");
    }
  }

  @Test
  void where_there_is_no_library_none_is_made() throws IOException {
    Wreck none = new Wreck(Files.createDirectory(folder.resolve("none")));
    assertThat(none.tryRepair().getLeft().what()).startsWith("there is no library in " + none.library());
    assertThat(none.library()).isEmptyDirectory();
  }

  @Test
  void a_row_that_says_what_no_row_can_say_is_damage_too() throws SQLException {
    PhotoAsset row;
    try (AssetStore store = wreck.open()) {
      row = created(store, low(Jpegs.PHOTO), Jpegs.first(Jpegs.PHOTO));
    }
    wreck.changed("UPDATE asset SET quality = 'LAW'").repair();
    try (AssetStore store = wreck.open()) {
      assertThat(store.find(row.id())).containsExactly(row);
    }
  }

  @Test
  void a_catalogue_of_a_newer_version_is_not_a_damaged_one() throws SQLException {
    wreck.open().close();
    wreck.changed("CREATE TABLE album (name TEXT)", "PRAGMA user_version = 99");
    assertThat(wreck.tryRepair().getLeft().code()).isEqualTo(AssetErrorCode.OPERATION_NOT_SUPPORTED);
    assertThat(wreck.tryRepair().getLeft().what()).contains("version 99", "left as it is");
  }
}
