package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetErrorCode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of a catalogue, by version: {@code PRAGMA user_version} says which a file has. */
final class Schema {

  /** "Latn". Marks a SQLite file as a catalogue of ours. */
  private static final int APPLICATION = 0x4c61746e;

  /** The statements that lead from each version to the next; each adds a name, by which it is told from damage. */
  private static final List<List<String>> STEPS = List.of(List.of(
      """
      CREATE TABLE asset (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        folder TEXT NOT NULL,
        name TEXT NOT NULL,
        path_key TEXT NOT NULL UNIQUE,       -- folder/name, folded: see Rows.key
        taken_at INTEGER NOT NULL,           -- milliseconds since 1970 UTC
        taken_offset INTEGER NOT NULL,       -- seconds east of UTC
        quality TEXT NOT NULL,
        revision INTEGER NOT NULL,
        version INTEGER NOT NULL,
        width INTEGER, height INTEGER, bytes INTEGER, sha256 TEXT,
        photo TEXT UNIQUE, standing TEXT, failure TEXT)
      """,
      "CREATE INDEX unfinished ON asset (id) WHERE standing <> 'FINAL'",
      "CREATE TABLE tombstone (photo TEXT PRIMARY KEY, id INTEGER NOT NULL) WITHOUT ROWID",
      "CREATE TABLE folder (path TEXT PRIMARY KEY, stamp TEXT NOT NULL) WITHOUT ROWID",
      "PRAGMA application_id = " + APPLICATION),
      List.of(
          "ALTER TABLE asset ADD COLUMN tries TEXT", // see TriesText; NULL: none
          "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"),
      List.of(
          "ALTER TABLE asset ADD COLUMN display TEXT", // NULL: as its file
          "ALTER TABLE asset ADD COLUMN favorite INTEGER NOT NULL DEFAULT 0",
          "ALTER TABLE asset ADD COLUMN latitude REAL",
          "ALTER TABLE asset ADD COLUMN longitude REAL",
          "ALTER TABLE asset ADD COLUMN altitude REAL",
          "ALTER TABLE asset ADD COLUMN comment TEXT",
          "ALTER TABLE asset ADD COLUMN trashed_at INTEGER", // milliseconds since 1970 UTC
          "ALTER TABLE asset ADD COLUMN trashed_offset INTEGER", // seconds east of UTC
          "ALTER TABLE asset ADD COLUMN state TEXT NOT NULL DEFAULT 'FINAL'", // follows from the others
          """
          UPDATE asset SET state = CASE
            WHEN sha256 IS NULL OR standing IN ('LOW', 'TRASHED') THEN 'PENDING'
            WHEN standing IS NULL OR standing = 'FINAL' THEN 'FINAL'
            WHEN standing = 'FAILED' THEN 'FAILED'
            ELSE 'WITHDRAWN' END
          """,
          "CREATE INDEX by_state ON asset (state, taken_at, id) WHERE state <> 'FINAL'",
          "CREATE INDEX by_time ON asset (taken_at, id) WHERE trashed_at IS NULL",
          "CREATE INDEX by_folder ON asset (folder, taken_at, id) WHERE trashed_at IS NULL",
          "CREATE INDEX favorites ON asset (taken_at, id) WHERE favorite = 1",
          "CREATE INDEX trashed ON asset (taken_at, id) WHERE trashed_at IS NOT NULL",
          "ALTER TABLE asset ADD COLUMN added INTEGER NOT NULL DEFAULT 0", // the cursor after it was made
          "ALTER TABLE asset ADD COLUMN changed INTEGER NOT NULL DEFAULT 0", // the cursor after its last visible change
          "UPDATE asset SET added = id, changed = id",
          "CREATE INDEX by_change ON asset (changed)",
          "CREATE TABLE removed (id INTEGER PRIMARY KEY, added INTEGER NOT NULL, changed INTEGER NOT NULL)",
          "CREATE INDEX removed_by_change ON removed (changed)"),
      List.of(
          "ALTER TABLE asset ADD COLUMN temporary INTEGER NOT NULL DEFAULT 0", // then added and changed are 0
          "CREATE INDEX temporaries ON asset (id) WHERE temporary = 1",
          "CREATE INDEX by_folder_and_state ON asset (folder, state, taken_at, id) WHERE state <> 'FINAL'",
          "CREATE INDEX favorites_by_folder ON asset (folder, taken_at, id) WHERE favorite = 1",
          "CREATE INDEX trashed_by_folder ON asset (folder, taken_at, id) WHERE trashed_at IS NOT NULL",
          "ALTER TABLE asset ADD COLUMN edited_at INTEGER", // milliseconds since 1970 UTC; NULL: not edited
          "ALTER TABLE asset ADD COLUMN edited_offset INTEGER", // seconds east of UTC
          "ALTER TABLE asset ADD COLUMN edit_format TEXT",
          "ALTER TABLE asset ADD COLUMN edit_version TEXT",
          "ALTER TABLE asset ADD COLUMN edit_data TEXT", // NULL of an edit behind the library's back
          "ALTER TABLE asset ADD COLUMN original_width INTEGER",
          "ALTER TABLE asset ADD COLUMN original_height INTEGER",
          "ALTER TABLE asset ADD COLUMN original_bytes INTEGER",
          "ALTER TABLE asset ADD COLUMN original_sha256 TEXT"));

  private Schema() {}

  /**
   * Refuses what is not ours, or newer; changes nothing.
   *
   * @throws SQLException also if what it says of itself does not go with its tables: then it is damaged
   */
  static void check(Connection catalogue, Path file) throws SQLException, LibraryFault {
    if (!current(catalogue)) {
      checkAll(catalogue, file);
    }
  }

  /** As {@link #check}, and holds the tables against what they ought to be, which takes about 10 ms. */
  static void checkAll(Connection catalogue, Path file) throws SQLException, LibraryFault {
    Edition it = Edition.of(catalogue);
    if (it.equals(Edition.EMPTY)) {
      return;
    }
    Seq<Edition> known = editions();
    if (!known.contains(it)) {
      throw refusal(it, known.exists(it::hasTablesOf), file);
    }
  }

  /** @param ours whether its tables are */
  private static SQLException refusal(Edition it, boolean ours, Path file) throws LibraryFault {
    if (!ours && it.application() != APPLICATION && !it.isEmpty()) {
      throw new LibraryFault(AssetErrorCode.OPERATION_NOT_SUPPORTED,
          file + " is not a catalogue of this program; it was left as it is");
    }
    if (!ours && it.version() > STEPS.size()) {
      throw new LibraryFault(AssetErrorCode.OPERATION_NOT_SUPPORTED, "the catalogue " + file + " is of version "
          + it.version() + ", and this program knows versions up to " + STEPS.size()
          + "; it was left as it is: use the newer program that made it");
    }
    return Faults.damage(ours
        ? "its tables are ours, and it says that it is another's, or of another version"
        : "its tables are not those of version " + it.version());
  }

  /** As this program makes them, by version. */
  private static Seq<Edition> editions() throws SQLException {
    try (Connection memory = SqliteFiles.memory()) {
      Vector<Edition> all = Vector.empty();
      for (int version = 1; version <= STEPS.size(); version++) {
        step(memory, version);
        all = all.append(Edition.of(memory));
      }
      return all;
    }
  }

  /** Whether it says that its tables are those of the newest version. */
  static boolean current(Connection catalogue) throws SQLException {
    return SqliteFiles.number(catalogue, "PRAGMA user_version") == STEPS.size()
        && SqliteFiles.number(catalogue, "PRAGMA application_id") == APPLICATION;
  }

  /** Brings a checked catalogue to the newest version, step by step, each in one transaction. */
  static void migrate(Connection catalogue) throws SQLException {
    for (int next = SqliteFiles.number(catalogue, "PRAGMA user_version") + 1; next <= STEPS.size(); next++) {
      step(catalogue, next);
    }
  }

  private static void step(Connection catalogue, int to) throws SQLException {
    try (Statement statement = catalogue.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      for (String step : STEPS.get(to - 1)) {
        statement.execute(step);
      }
      statement.execute("PRAGMA user_version = " + to);
      statement.execute("COMMIT");
    }
  }
}
