package dev.latent.medialibrary;

import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.low;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetState;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Option;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig;

/** A library that a former version has made. */
class MigrationTest {

  private final MediaLibraries libraries = MediaLibraryModule.mediaLibraries();

  @TempDir
  private Path folder;

  /** As that version left it. */
  private PhotoAsset former(int version) throws SQLException {
    PhotoAsset row;
    try (AssetStore store = libraries.open(folder, MediaLibraries.Access.WRITER).get()) {
      row = created(store, low("a"), BytesImage.noise(1, 10));
    }
    Path catalogue = folder.resolve(".latent/catalogue.db");
    try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + catalogue);
        Statement statement = connection.createStatement()) {
      undo(statement, List.of("temporaries", "by_folder_and_state", "favorites_by_folder", "trashed_by_folder"),
          List.of("temporary", "edited_at", "edited_offset", "edit_format",
          "edit_version", "edit_data", "original_width", "original_height", "original_bytes", "original_sha256"));
      if (version < 3) {
        undo(statement, List.of("by_state", "by_time", "by_folder", "favorites", "trashed", "by_change", "removed_by_change"),
            List.of("display", "favorite", "latitude", "longitude", "altitude", "comment", "trashed_at", "trashed_offset",
                "state", "added", "changed"));
        statement.execute("DROP TABLE removed");
      }
      if (version < 2) {
        undo(statement, List.of(), List.of("tries"));
        statement.execute("DROP TABLE setting");
      }
      statement.execute("PRAGMA user_version = " + version);
    }
    return row;
  }

  private static void undo(Statement statement, List<String> indices, List<String> columns) throws SQLException {
    for (String index : indices) {
      statement.execute("DROP INDEX " + index);
    }
    for (String column : columns) {
      statement.execute("ALTER TABLE asset DROP COLUMN " + column);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void is_brought_to_the_newest_by_a_writer_with_every_row_as_it_was(int version) throws SQLException {
    PhotoAsset row = former(version);
    try (AssetStore store = libraries.open(folder, MediaLibraries.Access.WRITER).get()) {
      assertThat(store.find(row.id())).containsExactly(row);
      assertThat(store.page(AssetFilter.KEPT.in(AssetState.PENDING), Option.none(), 9)).containsExactly(row);
      assertThat(store.secondPhasePaused()).isFalse();
      assertThat(store.verify(row.id()).isRight()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void is_repaired_from_a_snapshot_that_the_former_version_made(int version) throws Exception {
    PhotoAsset row = former(version);
    Path catalogue = folder.resolve(".latent/catalogue.db");
    Files.move(catalogue, catalogue.resolveSibling("snapshot-2.db"));
    assertThat(libraries.repair(folder).get().map(MediaLibraries.Repaired::known)).containsExactly(1);
    try (AssetStore store = libraries.open(folder, MediaLibraries.Access.WRITER).get()) {
      assertThat(store.find(row.id())).containsExactly(row);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void is_no_damage(int version) throws Exception {
    former(version);
    assertThat(libraries.repair(folder).get()).isEmpty();
    assertThat(libraries.inspect(folder).get().catalogue()).isEmpty();
  }

  private Wreck saying(String what) throws Exception {
    former(3);
    return new Wreck(folder.toRealPath()).changed("PRAGMA " + what);
  }

  private void assertRepaired(Wreck wreck) {
    wreck.repair();
    try (AssetStore store = wreck.open()) {
      assertThat(store.page(AssetFilter.KEPT, Option.none(), 9)).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"user_version = 2", "user_version = 11", "application_id = 7"})
  void that_says_the_wrong_thing_of_itself_is_damaged_and_not_brought_to_the_newest(String what) throws Exception {
    Wreck wreck = saying(what);
    byte[] before = Files.readAllBytes(wreck.catalogue());
    assertThat(libraries.open(wreck.library(), MediaLibraries.Access.WRITER).getLeft()).isEqualTo(wreck.damage());
    assertThat(wreck.catalogue()).hasBinaryContent(before);
    assertRepaired(wreck);
  }

  @Test
  void that_says_that_it_is_the_newest_is_damaged_to_whoever_reads_it() throws Exception {
    Wreck wreck = saying("user_version = 4");
    try (AssetStore store = libraries.open(wreck.library(), MediaLibraries.Access.READER).get()) {
      assertThatThrownBy(store::temporary).hasMessage(wreck.damage().what());
    }
    assertRepaired(wreck);
  }

  @Test
  void is_left_as_it_is_by_a_reader_which_says_what_to_do() throws SQLException {
    former(1);
    var refused = libraries.open(folder, MediaLibraries.Access.READER).getLeft();
    assertThat(refused.code()).isEqualTo(AssetErrorCode.OPERATION_NOT_SUPPORTED);
    assertThat(refused.what()).contains("older version", "open it for writing once");
  }
}
