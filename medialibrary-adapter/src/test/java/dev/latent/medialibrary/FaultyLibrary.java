package dev.latent.medialibrary;

import dev.latent.camera.contract.AssetSamples;
import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.sqlite.SQLiteConfig;

/**
 * A library opened by a process that can be made to end at any step. It syncs nothing: the system goes on, or loses what
 * {@link FaultyFiles} says. Confined.
 */
final class FaultyLibrary implements AutoCloseable {

  private final CountedSteps steps;
  private final FaultyFiles files;
  private final SqliteCatalogue rows;
  private final LibraryLock lock;
  private final AssetStore store;
  private final CatalogueWriter catalogue;
  private final Layout layout;

  /** @param folder has, or will have, the library in {@code library} */
  FaultyLibrary(Path folder, boolean links) throws IOException {
    this(folder, links, new CountedSteps());
  }

  /** @param steps counted from the opening on */
  FaultyLibrary(Path folder, boolean links, CountedSteps steps) throws IOException {
    this.steps = steps;
    Path library = Files.createDirectories(folder.resolve("library")).toRealPath();
    Files.createDirectories(Layout.hiddenFolder(library));
    files = new FaultyFiles(new DiskFiles(links), steps, Files.createTempDirectory(folder, "attic"));
    lock = LibraryLock.take(library);
    rows = SqliteCatalogue.write(
        Layout.hiddenFolder(library).resolve("catalogue.db"), SQLiteConfig.SynchronousMode.OFF);
    catalogue = new FaultyCatalogue(rows, steps);
    layout = new Layout(library);
    try {
      store = new FileLibraries(files).writer(library, catalogue, lock);
    } catch (IOException | RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  /** Beside the store: nobody else may be committing. */
  Group group() {
    return new Group(files, catalogue, layout);
  }

  /** A photo that is durable under its hidden name, and wants to be one of a group. */
  Group.Entry staged(AssetId id, NewAsset asset, BytesImage content) throws IOException {
    PhotoAsset row = Rows.created(id, asset, Option.some(
        new ImageContent(content.size(), content.length(), AssetSamples.sha256(content.bytes()))));
    Path staged = layout.hidden(row, row.revision());
    try (PhotoFiles.Staged file = files.stage(staged)) {
      content.writeTo(file);
      file.sync();
    }
    return new Group.Entry(Set.of(id), () -> new Planning(files, catalogue, layout).create(asset, row, staged));
  }

  CountedSteps steps() {
    return steps;
  }

  AssetStore store() {
    return store;
  }

  void losePower() throws IOException {
    files.losePower();
  }

  /** What the system does when a process ends; not a close of the library. */
  @Override
  public final void close() {
    rows.close();
    lock.close();
  }
}
