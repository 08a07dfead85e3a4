package dev.latent.medialibrary;

import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.low;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalogue that says the wrong thing of itself is damaged when its tables are ours, and otherwise left alone. */
class EditionTest {

  private final MediaLibraries libraries = MediaLibraryModule.mediaLibraries();

  @TempDir
  private Path folder;
  private Wreck wreck;
  private PhotoAsset row;

  @BeforeEach
  void stored() throws IOException {
    wreck = new Wreck(folder.toRealPath());
    try (AssetStore store = wreck.open()) {
      row = created(store, low(Jpegs.PHOTO), Jpegs.first(Jpegs.PHOTO));
    }
  }

  private AssetError refused(MediaLibraries.Access access) {
    Either<AssetError, AssetStore> opened = libraries.open(wreck.library(), access);
    opened.forEach(AssetStore::close);
    return opened.swap().getOrElseThrow(() -> new AssertionError("it opened"));
  }

  private void assertRepaired() {
    wreck.repair();
    try (AssetStore store = wreck.open()) {
      assertThat(store.find(row.id())).containsExactly(row);
    }
  }

  private void assertRefusedAndRepaired() throws IOException {
    byte[] before = Files.readAllBytes(wreck.catalogue());
    for (MediaLibraries.Access access : MediaLibraries.Access.values()) {
      assertThat(refused(access)).as("for a %s", access).isEqualTo(wreck.damage());
    }
    assertThat(wreck.catalogue()).hasBinaryContent(before);
    assertRepaired();
  }

  private void assertLeftAlone(String why) throws IOException {
    byte[] before = Files.readAllBytes(wreck.catalogue());
    for (MediaLibraries.Access access : MediaLibraries.Access.values()) {
      assertThat(refused(access).code()).isEqualTo(AssetErrorCode.OPERATION_NOT_SUPPORTED);
      assertThat(refused(access).what()).contains(why, "left as it is");
    }
    assertThat(wreck.tryRepair().getLeft().what()).contains(why, "left as it is");
    assertThat(wreck.catalogue()).hasBinaryContent(before);
  }

  private static Either<AssetError, AssetStore> read(AssetStore opened) {
    try (opened) {
      opened.page(AssetFilter.KEPT, Option.none(), 9);
      opened.cursor();
      return Either.right(opened);
    } catch (UncheckedIOException e) {
      return Either.left(AssetErrorCode.IO_ERROR.because(String.valueOf(e.getMessage())));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE + 4, -1, 0, 1, 2, 3, 5, 6, 12, 1 << 30 | 4})
  void a_version_that_its_tables_are_not_of_is_damage(int version) throws Exception {
    wreck.changed("PRAGMA user_version = " + version);
    assertRefusedAndRepaired();
  }

  @ParameterizedTest
  @ValueSource(ints = {0x4c61746f, 0x4c61742e, 0x0c61746e, 0x4c61746e | 1 << 31, 0})
  void another_mark_over_our_tables_is_damage(int application) throws Exception {
    wreck.changed("PRAGMA application_id = " + application);
    assertRefusedAndRepaired();
  }

  @ParameterizedTest
  @ValueSource(strings = {"edit_format", "taken_at", "asset", "by_time", "removed"})
  void another_name_in_the_tables_is_damage_to_whoever_needs_it_and_repaired(String name) throws SQLException {
    String other = name.replace('a', 'c').replace('m', 'l');
    wreck.changed("PRAGMA writable_schema = ON", "UPDATE sqlite_schema SET name = replace(name, '%1$s', '%2$s'), "
        + "tbl_name = replace(tbl_name, '%1$s', '%2$s'), sql = replace(sql, '%1$s', '%2$s')".formatted(name, other));
    assertThat(libraries.open(wreck.library(), MediaLibraries.Access.READER).flatMap(EditionTest::read).getLeft())
        .isEqualTo(wreck.damage());
    assertRepaired();
  }

  @Test
  void a_table_that_was_made_under_another_name_than_it_has_is_damage() throws SQLException {
    wreck.changed("PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE sqlite_seQuence(name,seq)' WHERE name = 'sqlite_sequence'");
    assertRepaired();
  }

  @Test
  void a_newer_version_with_other_tables_is_left_alone() throws Exception {
    wreck.changed("ALTER TABLE asset ADD COLUMN mood TEXT", "PRAGMA user_version = 5");
    assertLeftAlone("is of version 5");
  }

  @Test
  void what_is_not_ours_is_left_alone() throws Exception {
    wreck.changed("DROP TABLE removed", "PRAGMA application_id = 7");
    assertLeftAlone("is not a catalogue of this program");
  }

  @Test
  void a_snapshot_that_says_the_wrong_thing_of_itself_is_passed_over() throws Exception {
    Files.copy(wreck.catalogue(), wreck.hidden("snapshot-2.db"));
    new Wreck(wreck.library()).changed("PRAGMA user_version = 3");
    Files.move(wreck.catalogue(), wreck.hidden("snapshot-3.db"));
    assertRepaired();
  }

  @Test
  void what_a_user_has_counted_in_it_is_no_damage() throws Exception {
    wreck.changed("ANALYZE", "PRAGMA wal_checkpoint(TRUNCATE)");
    assertThat(wreck.tryRepair().get()).isEmpty();
  }
}
