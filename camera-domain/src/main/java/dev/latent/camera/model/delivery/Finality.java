package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.Revision;

/** How a photo's second phase ended. */
public sealed interface Finality {

  /** The final image is durable. */
  record Delivered(Revision revision) implements Finality {}

  /** It stays LOW; a user may ask for a retry while the raw exists. One that was lost and is found again needs none. */
  record Failed(ProcessingFault why) implements Finality {}

  /** The user ended it; it stays LOW. */
  record Withdrawn() implements Finality {}

  /** The photo was deleted. */
  record Removed() implements Finality {}
}
