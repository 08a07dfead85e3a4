package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.port.driven.DeliveryHistory;
import io.vavr.control.Either;
import java.nio.file.Path;

/** Opens media libraries. Thread-safe; may block. */
public interface MediaLibraries {

  /** What whoever opens a library wants to do with it. */
  enum Access {
    /** Makes the library if there is none; one writer at a time. What a crash left is put in order first. */
    WRITER,
    /** As WRITER, where there is a library already; makes nothing where there is none. */
    NEXT_WRITER,
    /** Beside a writer, or alone; makes nothing. Its store refuses every change. */
    READER
  }

  /**
   * Opens the library in a folder.
   *
   * @param folder the library; its hidden folder {@code .latent} is ours
   * @return the store, to be closed, or one sentence for the user about what is wrong with the folder
   */
  Either<AssetError, AssetStore> open(Path folder, Access access);

  /**
   * Whether a process writes the library in a folder now; false where that cannot be known. A writer that begins in
   * this very moment may be refused.
   */
  boolean isWritten(Path folder);

  /**
   * What happened in the library in a folder; opened when it is first asked, and never a reason to fail.
   *
   * @param folder a library that is open, or that a writer may have open
   * @param access READER adds nothing
   */
  DeliveryHistory history(Path folder, Access access);
}
