package dev.latent.hal.simulated;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/**
 * The file system as a spool uses it, in one folder: each verb that changes something is one step that a crash may come
 * before or after, or in the midst of. Thread-safe.
 */
interface SpoolFiles {

  /** The file of that name, there or not. */
  Path file(String name);

  /** The files; none while there is no such folder. */
  List<Path> list() throws IOException;

  /** Bytes that the disk has left. */
  long free() throws IOException;

  /** Makes the folder, if it is not there. */
  void makeFolder() throws IOException;

  /**
   * Makes a file, zeros all over and durable: a disk that fills up meanwhile cannot take it away. What fails may leave a
   * part of it.
   *
   * @throws java.nio.file.FileAlreadyExistsException if anything has that name
   */
  Mapped allocate(Path file, long length) throws IOException;

  /** Writes a file, which replaces what has its name. It is not durable, and what fails may leave a part of it. */
  void write(Path file, ByteBuffer... bytes) throws IOException;

  /** Gives a file another name, at once, in place of what has it. */
  void move(Path from, Path to) throws IOException;

  /** Takes a name away, if it is there. */
  void delete(Path file) throws IOException;

  /** Returns once the names in the folder are durable. */
  void syncFolder() throws IOException;

  /** A file in memory, until it is closed. */
  interface Mapped extends AutoCloseable {

    /** What is written here survives a killed process. */
    MemorySegment memory();

    /** Writes a number that makes what was written before it count. */
    void mark(long at, long number);

    /** Returns once what was written to the first so many bytes is durable. */
    void force(long length) throws IOException;

    @Override
    void close();
  }
}
