package dev.latent.medialibrary;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;

/**
 * The file system as a library uses it: each verb is one step that a crash may come before or after. Symbolic links at
 * the end of a path are never followed. Thread-safe.
 */
interface PhotoFiles {

  /** A new file that is being written. */
  abstract class Staged extends OutputStream {

    /** Returns once all that was written is durable. */
    abstract void sync() throws IOException;
  }

  /** Whether anything has that name. */
  boolean exists(Path file) throws IOException;

  /** Whether both names are there and mean one file. */
  boolean same(Path one, Path other) throws IOException;

  /** Makes one folder, if it is not there. */
  void makeFolder(Path folder) throws IOException;

  /**
   * Makes a file.
   *
   * @throws java.nio.file.FileAlreadyExistsException if anything has that name
   */
  Staged stage(Path file) throws IOException;

  /**
   * Gives a staged file its name; it keeps the old one too where the file system has links.
   *
   * @throws java.nio.file.FileAlreadyExistsException if anything has that name
   */
  void place(Path staged, Path name) throws IOException;

  /**
   * Gives a file a second name, under which it is found once the first means another.
   *
   * @return whether both mean one file; where the file system has no links, the second is a copy
   * @throws java.nio.file.NoSuchFileException if there is no such file
   */
  boolean keep(Path file, Path second) throws IOException;

  /** Gives a file another name, at once, in place of what has it. */
  void move(Path from, Path to) throws IOException;

  /** Returns once what is in this file is durable. */
  void sync(Path file) throws IOException;

  /** Takes a name away, if it is there. */
  void delete(Path file) throws IOException;

  /** Returns once the names in this folder are durable. */
  void syncFolder(Path folder) throws IOException;

  /** Makes a second file with the same bytes; they are durable, and its name is not yet. */
  default void copy(Path from, Path to) throws IOException {
    try (FileChannel bytes = open(from); InputStream in = Channels.newInputStream(bytes); Staged out = stage(to)) {
      in.transferTo(out);
      out.sync();
    }
  }

  /**
   * For reading.
   *
   * @throws java.nio.file.FileSystemException if it is no regular file
   */
  FileChannel open(Path file) throws IOException;

  /** What is in a folder; nothing if there is no such folder. */
  List<Path> list(Path folder) throws IOException;

  boolean isFolder(Path folder);

  /**
   * Of a folder, changes whenever a name in it comes or goes; of a file, when it is written or another has its name;
   * empty if there is none.
   */
  String stamp(Path file) throws IOException;
}
