package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.port.driven.DeliveryHistory;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
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

  /**
   * What a repair came to.
   *
   * @param known rows that a snapshot had
   * @param adopted photos of ours that were without a row, and have one
   * @param completed rows whose file is the final image by now
   * @param changed other rows that took what their file is by now
   * @param missing rows that stay although a file of theirs is gone
   * @param aside hidden files that belong to no photo, and stay as {@code .latent-kept-...}
   * @param foreign files without a row that do not say that they were made here, and are left alone
   */
  record Repaired(int known, int adopted, int completed, int changed, int missing, int aside, int foreign) {}

  /**
   * Rebuilds the catalogue of a library if it is damaged or gone. No photo is lost, and no file that is not ours is
   * touched; the damaged catalogue is kept. Cut short at any moment, it can be done again.
   *
   * @return none if the catalogue is intact, and nothing was changed; or one sentence for the user
   */
  Either<AssetError, Option<Repaired>> repair(Path folder);

  /** A closer look at a library than its store takes; beside a writer, or alone. Each finding is one sentence. */
  interface Inspection {

    /** What is wrong with the catalogue itself. */
    Option<String> catalogue();

    /** In what a photo, as the camera made it, contradicts its row by what it says of itself. */
    Option<String> contradiction(StoredImage photo);

    /** Files of ours that no row has. Copies of photos that have one, or were deleted, are nobody's business. */
    Seq<String> strays();

    /** Files that no row has and that do not say that they were made here. They are left alone, and no fault. */
    Seq<String> foreign();
  }

  /** {@return a look that makes nothing, or one sentence for the user} */
  Either<AssetError, Inspection> inspect(Path folder);
}
