package dev.latent.medialibrary;

import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.IOException;

/** The rows of a library, to be read with all that keeps them in order. */
interface Register extends Catalogue {

  /** The highest id that ever had a row; 0 if none had. */
  long lastId() throws IOException;

  /** The row whose path some file system takes for this one. */
  Option<PhotoAsset> at(String path) throws IOException;

  /** Whether the photo has a tombstone. */
  boolean buried(PhotoId photo) throws IOException;

  /** Each folder that has ever held content, and its stamp when it was last known to be in order; none, an empty one. */
  Map<String, String> folders() throws IOException;
}
