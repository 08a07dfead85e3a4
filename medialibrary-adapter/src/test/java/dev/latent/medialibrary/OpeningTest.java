package dev.latent.medialibrary;

import static dev.latent.camera.contract.AssetSamples.bytes;
import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.finished;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.plain;
import static dev.latent.camera.contract.AssetSamples.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

/** Who may open a library, and what a user is told who may not. */
class OpeningTest {

  private final MediaLibraries libraries = MediaLibraryModule.mediaLibraries();

  @TempDir
  private Path folder;
  private Path catalogue;

  @BeforeEach
  void name() {
    catalogue = folder.resolve(".latent/catalogue.db");
  }

  private AssetStore writer() {
    return libraries.open(folder, MediaLibraries.Access.WRITER).get();
  }

  private AssetStore reader() {
    return libraries.open(folder, MediaLibraries.Access.READER).get();
  }

  private AssetError refused(Path place, MediaLibraries.Access access) {
    Either<AssetError, AssetStore> opened = libraries.open(place, access);
    opened.forEach(AssetStore::close);
    return opened.swap().getOrElseThrow(() -> new AssertionError("it opened"));
  }

  private static void execute(Path database, String... statements) throws SQLException {
    try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  @Test
  void a_file_is_not_a_library() throws IOException {
    Path file = Files.createFile(folder.resolve("photos"));
    assertThat(refused(file, MediaLibraries.Access.WRITER)).isEqualTo(AssetErrorCode.INVALID_ARGUMENT.because(
        file + " is a file; a library needs a folder of its own"));
  }

  @Test
  void a_reader_makes_nothing_where_there_is_no_library() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    AssetError missing = refused(folder.resolve("missing"), MediaLibraries.Access.READER);
    assertThat(missing.code()).isEqualTo(AssetErrorCode.NO_SUCH_FILE);
    assertThat(missing.what()).startsWith("there is no library in " + folder.resolve("missing"));
    assertThat(refused(empty, MediaLibraries.Access.READER).code()).isEqualTo(AssetErrorCode.NO_SUCH_FILE);
    assertThat(folder.resolve("missing")).doesNotExist();
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void a_next_writer_makes_nothing_where_there_is_no_library_and_writes_where_there_is_one() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    for (Path none : new Path[] {empty, folder.resolve("missing")}) {
      assertThat(refused(none, MediaLibraries.Access.NEXT_WRITER).code()).isEqualTo(AssetErrorCode.NO_SUCH_FILE);
      assertThat(refused(none, MediaLibraries.Access.NEXT_WRITER).what()).startsWith("there is no library in " + none);
    }
    assertThat(folder.resolve("missing")).doesNotExist();
    assertThat(empty).isEmptyDirectory();
    writer().close();
    Files.delete(catalogue);
    try (AssetStore next = libraries.open(folder, MediaLibraries.Access.NEXT_WRITER).get()) {
      created(next, plain("a"));
      assertThat(next.page(AssetFilter.KEPT, Option.none(), 9)).hasSize(1);
    }
  }

  @Test
  void a_second_writer_is_told_to_wait_and_may_write_once_the_first_has_ended() {
    try (AssetStore first = writer()) {
      created(first, plain("a"));
      assertThat(refused(folder, MediaLibraries.Access.WRITER).what())
          .isEqualTo("another process is writing to " + folder + "; wait until it ends");
      assertThat(refused(folder, MediaLibraries.Access.WRITER).code()).isEqualTo(AssetErrorCode.IO_ERROR);
      created(first, plain("b"));
    }
    try (AssetStore second = writer()) {
      assertThat(second.page(AssetFilter.KEPT, Option.none(), 9)).hasSize(2);
    }
  }

  @Test
  void a_catalogue_of_a_newer_version_is_refused_and_left_as_it_is() throws Exception {
    writer().close();
    execute(catalogue, "ALTER TABLE asset ADD COLUMN mood TEXT", "PRAGMA user_version = 99");
    byte[] before = Files.readAllBytes(catalogue);
    for (MediaLibraries.Access access : MediaLibraries.Access.values()) {
      assertThat(refused(folder, access).code()).isEqualTo(AssetErrorCode.OPERATION_NOT_SUPPORTED);
      assertThat(refused(folder, access).what()).contains("version 99", "left as it is", "newer program");
    }
    assertThat(Files.readAllBytes(catalogue)).isEqualTo(before);
  }

  @Test
  void another_programs_database_is_refused_and_left_as_it_is() throws Exception {
    Files.createDirectories(catalogue.getParent());
    execute(catalogue, "CREATE TABLE recipes (name TEXT)");
    byte[] before = Files.readAllBytes(catalogue);
    assertThat(refused(folder, MediaLibraries.Access.WRITER).what()).contains("not a catalogue of this program");
    assertThat(Files.readAllBytes(catalogue)).isEqualTo(before);
  }

  @Test
  void a_damaged_catalogue_is_refused_and_left_as_it_is_with_the_command_that_rebuilds_it() throws Exception {
    writer().close();
    byte[] noise = new byte[8192];
    Arrays.fill(noise, (byte) 7);
    Files.write(catalogue, noise);
    for (MediaLibraries.Access access : MediaLibraries.Access.values()) {
      assertThat(refused(folder, access)).isEqualTo(AssetErrorCode.IO_ERROR.because("the catalogue " + catalogue
          + " is damaged and was left as it is: latent library repair --library " + folder + " rebuilds it"));
    }
    assertThat(Files.readAllBytes(catalogue)).isEqualTo(noise);
  }

  @Test
  void a_catalogue_that_is_gone_is_not_begun_anew_where_there_is_a_snapshot_of_it() throws Exception {
    try (AssetStore store = writer()) {
      created(store, plain("a"));
    }
    for (byte[] left : new byte[][] {null, {}}) {
      Files.deleteIfExists(catalogue);
      if (left != null) {
        Files.write(catalogue, left);
      }
      for (MediaLibraries.Access access : MediaLibraries.Access.values()) {
        assertThat(refused(folder, access)).isEqualTo(AssetErrorCode.IO_ERROR.because("the catalogue " + catalogue
            + " is gone: latent library repair --library " + folder + " rebuilds it from what is left of it and from the photos"));
      }
    }
  }

  @Test
  void a_catalogue_that_was_cut_off_is_refused_as_damaged() throws Exception {
    try (AssetStore store = writer()) {
      created(store, plain("a"));
    }
    try (RandomAccessFile file = new RandomAccessFile(catalogue.toFile(), "rw")) {
      file.setLength(4096);
    }
    assertThat(refused(folder, MediaLibraries.Access.WRITER).what()).contains("is damaged");
  }

  @Test
  void a_reader_sees_what_a_writer_beside_it_commits_and_changes_nothing() {
    try (AssetStore writer = writer()) {
      PhotoAsset first = created(writer, low("a"), BytesImage.noise(1, 1000));
      try (AssetStore reader = reader()) {
        assertThat(reader.page(AssetFilter.KEPT, Option.none(), 9)).containsExactly(first);
        PhotoAsset last = updated(writer, first, finished(first), BytesImage.noise(2, 2000));
        assertThat(reader.find(first.id())).containsExactly(last);
        assertThat(reader.verify(first.id()).toOption()).containsExactly(last);
        var refusal = reader.commit(new AssetChange.Create(plain("b")), Option.none()).getLeft();
        assertThat(refusal).isEqualTo(new StoreRefusal.Failed(
            AssetErrorCode.OPERATION_NOT_SUPPORTED.because("the library was opened for reading")));
      }
      created(writer, plain("b"));
    }
  }

  @Test
  void a_reader_without_a_writer_makes_nothing_and_notices_one_that_comes_and_goes() throws IOException {
    PhotoAsset first;
    try (AssetStore writer = writer()) {
      first = created(writer, plain("a"), BytesImage.noise(1, 1000));
    }
    try (AssetStore reader = reader()) {
      assertThat(reader.page(AssetFilter.KEPT, Option.none(), 9)).containsExactly(first);
      assertThat(bytes(reader, first.id())).hasSize(1000);
      try (var files = Files.list(catalogue.getParent())) {
        assertThat(files).containsExactlyInAnyOrder(catalogue, catalogue.resolveSibling("lock"),
            catalogue.resolveSibling("snapshot-1.db"));
      }
      PhotoAsset second;
      try (AssetStore writer = writer()) {
        second = created(writer, plain("b"));
        assertThat(reader.page(AssetFilter.KEPT, Option.none(), 9)).as("while it writes").containsExactly(second, first);
      }
      assertThat(reader.page(AssetFilter.KEPT, Option.none(), 9)).as("once it ended").containsExactly(second, first);
      try (AssetStore writer = writer()) {
        created(writer, plain("c"));
      }
      assertThat(reader.page(AssetFilter.KEPT, Option.none(), 9)).as("once another came and went").hasSize(3);
    }
  }

  @Test
  void content_opened_by_a_reader_outlives_a_replacement_by_a_writer() {
    try (AssetStore writer = writer(); AssetStore reader = reader()) {
      PhotoAsset first = created(writer, low("a"), BytesImage.noise(1, 100_000));
      try (StoredImage opened = reader.open(first.id()).get()) {
        updated(writer, first, finished(first), BytesImage.noise(2, 2000));
        assertThat(bytes(opened)).isEqualTo(BytesImage.noise(1, 100_000).bytes());
      }
    }
  }

  @Test
  void closing_lets_readers_and_writers_go_on_with_sentences_not_crashes() {
    AssetStore store = writer();
    PhotoAsset row = created(store, plain("a"), BytesImage.noise(1, 10));
    store.close();
    assertThat(store.open(row.id())).isEmpty();
    assertThat(store.commit(new AssetChange.Delete(row), Option.none()).getLeft())
        .isInstanceOf(StoreRefusal.Failed.class);
  }
}
