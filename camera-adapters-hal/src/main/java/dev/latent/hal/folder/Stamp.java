package dev.latent.hal.folder;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * By what a change of a file is noticed.
 *
 * @param bytes its length
 * @param changed nanoseconds since 1970, as its file system says
 */
record Stamp(long bytes, long changed) {

  static Stamp of(BasicFileAttributes file) {
    return new Stamp(file.size(), file.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }
}
