package dev.latent.medialibrary;

import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import java.io.IOException;
import java.nio.file.Path;

/** Where photos of a library may be: {@code DCIM} and all within, and each folder that its catalogue knows. */
final class FolderTree {

  private final PhotoFiles files;
  private final Layout layout;

  FolderTree(PhotoFiles files, Layout layout) {
    this.files = files;
    this.layout = layout;
  }

  /** Those that are there. */
  Set<String> all(Register catalogue) throws IOException {
    Set<String> all = within("DCIM");
    for (String folder : catalogue.folders().keySet()) {
      all = files.isFolder(layout.folder(folder)) ? all.add(folder) : all;
    }
    return all;
  }

  private Set<String> within(String folder) throws IOException {
    if (!Layout.isFolder(folder) || !files.isFolder(layout.folder(folder))) {
      return TreeSet.empty();
    }
    Set<String> all = TreeSet.of(folder);
    for (Path child : files.list(layout.folder(folder))) {
      if (files.isFolder(child)) {
        all = all.addAll(within(folder + "/" + child.getFileName()));
      }
    }
    return all;
  }
}
