package dev.latent.benchmarks.library;

import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.medialibrary.MediaLibraries;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/**
 * A library that has grown over eight years. Its first {@value Multiplication#ORIGINALS} photos it has stored itself,
 * one a month, in twenty folders; the rest are rows without files.
 *
 * @param photos how many it has, those in the trash included
 */
record GrownLibrary(Path folder, int photos) {

  static final String OLDEST_FOLDER = "DCIM/00";

  private static final int EACH_FOLDER = Multiplication.ORIGINALS / 20;
  private static final OffsetDateTime BEGUN = OffsetDateTime.parse("2018-11-20T09:30:00.250Z");

  static GrownLibrary make(Path parent, int photos) throws SQLException {
    GrownLibrary library = new GrownLibrary(parent.resolve("library-of-" + photos), photos);
    Noise content = new Noise(Noise.FIRST_STAGE);
    try (AssetStore store = library.open(MediaLibraries.Access.WRITER)) {
      for (int number = 1; number <= Multiplication.ORIGINALS; number++) {
        String folder = "DCIM/%02d".formatted((number - 1) / EACH_FOLDER);
        Library.add(store, folder, number, BEGUN.plusDays(30L * (number - 1)), content);
      }
    }
    Multiplication.in(library.catalogue(), photos);
    return library;
  }

  AssetStore open(MediaLibraries.Access access) {
    return Library.open(folder, access);
  }

  Path catalogue() {
    return folder.resolve(".latent").resolve("catalogue.db");
  }

  /** The photo that about so large a part of the others was taken before; from 0 to 1. */
  AssetId at(double part) {
    int copies = photos - Multiplication.ORIGINALS;
    return new AssetId(copies == 0
        ? 1 + (long) (part * (photos - 1))
        : Multiplication.number(1 + (long) (part * (copies - 1))));
  }
}
