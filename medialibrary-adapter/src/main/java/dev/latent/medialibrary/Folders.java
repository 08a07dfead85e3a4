package dev.latent.medialibrary;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * The folders that content is put into. The catalogue knows each from before its first content on, with the stamp
 * (time of last change) that it had when the library was last closed in order: a folder whose stamp differs is one that
 * a crashed session, or somebody else, may have touched, and the only kind that recovery has to look through.
 * Thread-safe.
 */
final class Folders {

  private final Layout layout;
  private final PhotoFiles files;
  private final CatalogueWriter catalogue;
  private final Set<String> known = new TreeSet<>();
  private final Set<String> touched = new TreeSet<>();

  Folders(Layout layout, PhotoFiles files, CatalogueWriter catalogue) throws IOException {
    this.layout = layout;
    this.files = files;
    this.catalogue = catalogue;
    known.addAll(catalogue.folders().keySet().toJavaSet());
  }

  /** Makes the folder durable and known if need be; to be asked before anything in it is changed. */
  synchronized Path prepare(String folder) throws IOException {
    Path path = layout.folder(folder);
    if (touched.contains(folder)) {
      return path;
    }
    make(path, !known.contains(folder));
    if (!known.contains(folder)) {
      catalogue.settle(HashMap.of(folder, ""));
      known.add(folder);
    }
    touched.add(folder);
    return path;
  }

  /** Parents are synced also if the folder is there already: whoever made it may have crashed before. */
  private void make(Path folder, boolean sync) throws IOException {
    Path parent = layout.library();
    for (Path name : layout.library().relativize(folder)) {
      Path child = parent.resolve(name);
      files.makeFolder(child);
      layout.requireInside(child);
      if (sync) {
        files.syncFolder(parent);
      }
      parent = child;
    }
  }

  /** All is in order: remembers how these folders are now. */
  synchronized void settle() throws IOException {
    Map<String, String> stamps = HashMap.empty();
    for (String folder : touched) {
      stamps = stamps.put(folder, files.stamp(layout.folder(folder)));
    }
    if (!stamps.isEmpty()) {
      catalogue.settle(stamps);
    }
  }
}
