package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** The one table that turns what the disk and the catalogue report into the library's errors. */
final class Faults {

  private static final String FULL = "the disk is full; free some space and try again";

  /** In bytes, twice the most that SQLite asks for at once: a piece of the index of a log. */
  private static final long ROOM = 1 << 16;

  private Faults() {}

  static AssetError of(IOException e) {
    if (e instanceof LibraryFault fault) {
      return fault.error();
    }
    String reason = reason(e);
    AssetErrorCode code = code(e, reason);
    return code.because(sentence(code, e, reason));
  }

  private static AssetErrorCode code(IOException e, String reason) {
    return switch (e) {
      case NoSuchFileException _ -> AssetErrorCode.NO_SUCH_FILE;
      case FileAlreadyExistsException _ -> AssetErrorCode.FILE_EXISTS;
      case AccessDeniedException _ -> AssetErrorCode.PERMISSION_DENIED;
      default -> code(reason);
    };
  }

  /** The JDK hands the text of strerror(3) on, and not the number. */
  private static AssetErrorCode code(String reason) {
    if (reason.contains("No space left on device") || reason.contains("Disk quota exceeded")) {
      return AssetErrorCode.NO_SPACE_LEFT;
    }
    if (reason.contains("Read-only file system")) {
      return AssetErrorCode.READ_ONLY_FILE_SYSTEM;
    }
    if (reason.contains("Permission denied") || reason.contains("Operation not permitted")) {
      return AssetErrorCode.PERMISSION_DENIED;
    }
    return reason.contains("File name too long") ? AssetErrorCode.INVALID_DISPLAY_NAME : AssetErrorCode.IO_ERROR;
  }

  private static String sentence(AssetErrorCode code, IOException e, String reason) {
    return switch (code) {
      case NO_SUCH_FILE -> "there is no file " + e.getMessage();
      case FILE_EXISTS -> "there is a file already: " + e.getMessage();
      case PERMISSION_DENIED -> "no permission: " + e.getMessage();
      case NO_SPACE_LEFT -> FULL;
      case READ_ONLY_FILE_SYSTEM -> "the library's file system is read-only";
      case INVALID_DISPLAY_NAME -> "the file system does not take so long a name; choose a shorter one";
      default -> "reading or writing failed: " + (reason.isEmpty() ? e.toString() : reason);
    };
  }

  private static String reason(IOException e) {
    if (e instanceof FileSystemException on && on.getReason() != null) {
      return on.getReason() + (on.getFile() == null ? "" : " (" + on.getFile() + ")");
    }
    return e.getMessage() == null ? "" : e.getMessage();
  }

  /** @param catalogue the file that reported it */
  static LibraryFault of(SQLException e, Path catalogue) {
    if (isFull(e, catalogue)) {
      return new LibraryFault(AssetErrorCode.NO_SPACE_LEFT, FULL, e);
    }
    return switch (primary(e)) {
      case SQLITE_READONLY -> new LibraryFault(AssetErrorCode.READ_ONLY_FILE_SYSTEM,
          "the catalogue " + catalogue + " is not writable", e);
      case SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH -> new LibraryFault(AssetErrorCode.PERMISSION_DENIED,
          "the catalogue " + catalogue + " cannot be opened; check the permissions of its folder", e);
      case SQLITE_BUSY, SQLITE_LOCKED -> new LibraryFault(AssetErrorCode.IO_ERROR,
          "another process keeps the catalogue " + catalogue + " busy; try again", e);
      case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_ERROR -> new LibraryFault(AssetErrorCode.IO_ERROR,
          "the catalogue " + catalogue + " is damaged and was left as it is: "
              + CatalogueFiles.repair(catalogue) + " rebuilds it", e);
      default -> new LibraryFault(AssetErrorCode.IO_ERROR,
          "the catalogue " + catalogue + " failed: " + e.getMessage(), e);
    };
  }

  /** Whether SQLite reported it for want of space. */
  static boolean isFull(SQLException e, Path file) {
    return isFull(e, primary(e) == SQLiteErrorCode.SQLITE_IOERR ? usable(file) : Long.MAX_VALUE);
  }

  /**
   * SQLite says so of what it writes, and not of what it stretches or syncs.
   *
   * @param usable bytes of the disk
   */
  static boolean isFull(SQLException e, long usable) {
    return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode())) {
      case SQLITE_FULL, SQLITE_IOERR_SHMSIZE -> true;
      default -> primary(e) == SQLiteErrorCode.SQLITE_IOERR && usable < ROOM;
    };
  }

  private static long usable(Path file) {
    try {
      return Files.getFileStore(file.resolveSibling("")).getUsableSpace();
    } catch (IOException unknown) {
      return Long.MAX_VALUE;
    }
  }

  /** As SQLite would report it, had it seen it. */
  static SQLException damage(String what) {
    return new SQLException(what, null, SQLiteErrorCode.SQLITE_CORRUPT.code);
  }

  /** Whether the file is not, or no longer, what was written: a statement of ours is wrong only about other tables. */
  static boolean isDamage(SQLException e) {
    return switch (primary(e)) {
      case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_ERROR -> true;
      default -> false;
    };
  }

  private static SQLiteErrorCode primary(SQLException e) {
    return SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
  }
}
