package dev.latent.medialibrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.sqlite.SQLiteConfig;

/** A library in a folder whose catalogue somebody damages, and has repaired. */
record Wreck(Path library) {

  AssetStore open() {
    return MediaLibraryModule.mediaLibraries().open(library, MediaLibraries.Access.WRITER)
        .getOrElseThrow(it -> new AssertionError("it does not open: " + it));
  }

  Path hidden(String name) {
    return Layout.hiddenFolder(library).resolve(name);
  }

  Path catalogue() {
    return hidden("catalogue.db");
  }

  /** Nothing in it is readable, from its first byte on. */
  Wreck damaged() throws IOException {
    byte[] noise = new byte[8192];
    Arrays.fill(noise, (byte) 7);
    Files.write(catalogue(), noise);
    return this;
  }

  /** It opens, and its rows are noise. */
  Wreck damagedInside() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(catalogue().toFile(), "rw")) {
      byte[] noise = new byte[(int) file.length() - 4096];
      Arrays.fill(noise, (byte) 7);
      file.seek(4096);
      file.write(noise);
    }
    return this;
  }

  /** Somebody writes into it who does not know what it may say. */
  Wreck changed(String... statements) throws SQLException {
    try (Connection connection = SqliteFiles.write(catalogue(), SQLiteConfig.SynchronousMode.OFF)) {
      SqliteFiles.execute(connection, statements);
    }
    return this;
  }

  Wreck gone() throws IOException {
    Files.delete(catalogue());
    return this;
  }

  Wreck withoutSnapshot() throws IOException {
    Files.delete(hidden("snapshot-1.db"));
    return this;
  }

  /** What everybody is told who is refused a row, or the whole of it. */
  AssetError damage() {
    return AssetErrorCode.IO_ERROR.because("the catalogue " + catalogue()
        + " is damaged and was left as it is: latent library repair --library " + library + " rebuilds it");
  }

  Either<AssetError, Option<MediaLibraries.Repaired>> tryRepair() {
    return MediaLibraryModule.mediaLibraries().repair(library);
  }

  /** Afterwards it is intact. */
  MediaLibraries.Repaired repair() {
    MediaLibraries.Repaired done = tryRepair().getOrElseThrow(it -> new AssertionError("not repaired: " + it)).get();
    assertThat(tryRepair().get()).as("repaired again").isEmpty();
    return done;
  }
}
