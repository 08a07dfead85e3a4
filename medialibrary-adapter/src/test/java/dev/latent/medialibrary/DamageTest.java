package dev.latent.medialibrary;

import static dev.latent.camera.contract.AssetSamples.FOLDER;
import static dev.latent.camera.contract.AssetSamples.changed;
import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.deleted;
import static dev.latent.camera.contract.AssetSamples.edit;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row that SQLite reads and that cannot be is damage, to whoever reads it, and a repair takes it back. */
class DamageTest {

  private static final String OTHER = "fedcba9876543210fedcba9876543210";

  @TempDir
  private Path folder;
  private Wreck wreck;
  private PhotoAsset row;

  @BeforeEach
  void edited() throws IOException {
    wreck = new Wreck(folder.toRealPath());
    try (AssetStore store = wreck.open()) {
      row = changed(store, edit(created(store, low(Jpegs.PHOTO), Jpegs.first(Jpegs.PHOTO))), BytesImage.noise(1, 10));
      deleted(store, created(store, low(OTHER)));
      created(store, plain("empty"));
    }
  }

  private AssetStore reader() {
    return MediaLibraryModule.mediaLibraries().open(wreck.library(), MediaLibraries.Access.READER).get();
  }

  private void assertDamage(ThrowingCallable read) {
    assertThatThrownBy(read).isInstanceOf(UncheckedIOException.class).hasMessage(wreck.damage().what());
  }

  /** @param type with a space before it */
  private void nothing(String column, String type) throws SQLException {
    String may = column + type;
    String must = may + " NOT NULL";
    String change = "UPDATE sqlite_schema SET sql = replace(sql, '%s', '%s') WHERE name = 'asset'";
    wreck.changed("PRAGMA writable_schema = ON", change.formatted(must, may), "PRAGMA writable_schema = RESET",
        "UPDATE asset SET " + column + " = NULL WHERE id = " + row.id(),
        "PRAGMA writable_schema = ON", change.formatted(may, must), "PRAGMA writable_schema = RESET");
  }

  private void assertFoundAndRepaired() {
    try (AssetStore reader = reader()) {
      assertDamage(() -> reader.find(row.id()));
      assertDamage(() -> reader.page(AssetFilter.KEPT, Option.none(), 9));
      assertDamage(() -> reader.changes(AssetCursor.START, 9));
      assertThat(reader.open(row.id()).getLeft()).isEqualTo(wreck.damage());
    }
    wreck.repair();
    try (AssetStore store = wreck.open()) {
      assertThat(store.find(row.id())).containsExactly(row);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "tries = '2 closed'", "tries = '0 ajar 0 0 0 - NORMAL'", "tries = '0 open x 0 0 - NORMAL'", "tries = ''",
    "tries = '0 open 0 0 0 - ABNORMAL'", "taken_offset = 99999", "edited_offset = -99999", "quality = 'LAW'",
    "name = '../../a.jpg'", "display = '.jpg'", "folder = '../outside'", "folder = '.latent'", "folder = ''",
    "photo = NULL", "standing = NULL", "standing = 'LAW'", "failure = 'RAW_LOST'", "width = 0", "latitude = 91",
    "edit_format = NULL", "original_sha256 = NULL"})
  void a_value_that_no_row_has_is_damage(String change) throws SQLException {
    wreck.changed("UPDATE asset SET " + change + " WHERE id = " + row.id());
    assertFoundAndRepaired();
  }

  @ParameterizedTest
  @ValueSource(strings = {"folder TEXT", "name TEXT", "quality TEXT", "taken_at INTEGER"})
  void nothing_where_each_row_has_something_is_damage(String column) throws SQLException {
    nothing(column.replaceAll(" .*", ""), column.replaceAll(".* ", " "));
    assertFoundAndRepaired();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tries = '2 closed'", "standing = 'LAW'", "photo = NULL"})
  void a_record_that_no_photo_has_is_damage_to_whoever_goes_on_with_it(String change) throws SQLException {
    wreck.changed("UPDATE asset SET " + change + " WHERE id = " + row.id());
    try (AssetStore reader = reader()) {
      assertDamage(reader::unfinished);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../outside", "", "/", ".latent"})
  void a_folder_that_no_library_has_is_damage_to_a_writer_and_repaired(String path) throws SQLException {
    wreck.changed("UPDATE folder SET path = '" + path + "'");
    assertThat(MediaLibraryModule.mediaLibraries().open(wreck.library(), MediaLibraries.Access.WRITER).getLeft())
        .isEqualTo(wreck.damage());
    wreck.repair();
    wreck.open().close();
  }

  @Test
  void a_row_that_a_start_puts_in_order_is_damage_to_the_writer_that_starts() throws Exception {
    wreck.changed("UPDATE asset SET tries = '2 closed'");
    Files.write(wreck.library().resolve(FOLDER).resolve(".latent-" + row.id() + "-1"), new byte[] {1});
    assertThat(MediaLibraryModule.mediaLibraries().open(wreck.library(), MediaLibraries.Access.WRITER).getLeft())
        .isEqualTo(wreck.damage());
    wreck.repair();
    wreck.open().close();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "sha256 = NULL", "revision = 0", "revision = -1", "revision = 0, sha256 = NULL, version = 0", "version = -1",
    "id = -4", "state = 'FINAL'"})
  void what_each_value_may_say_and_not_all_of_them_is_found_by_a_close_look(String change) throws SQLException {
    wreck.changed("UPDATE asset SET " + change + " WHERE id = " + row.id());
    assertThat(MediaLibraryModule.mediaLibraries().inspect(wreck.library()).get().catalogue().get())
        .startsWith("the catalogue " + wreck.catalogue() + " is damaged")
        .contains("(a row says what no row can say: asset ");
    wreck.repair();
    try (AssetStore store = wreck.open()) {
      assertThat(store.find(row.id())).containsExactly(row);
    }
  }

  @Test
  void ids_that_would_be_given_again_are_damage() throws SQLException {
    wreck.changed("UPDATE sqlite_sequence SET name = 'cccet'");
    wreck.repair();
    try (AssetStore store = wreck.open()) {
      assertThat(created(store, plain("next")).id()).isGreaterThan(row.id());
    }
  }
}
