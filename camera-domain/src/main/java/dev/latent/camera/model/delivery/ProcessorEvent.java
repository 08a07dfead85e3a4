package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;

/** What the second phase in the device tells; never bytes. */
public sealed interface ProcessorEvent {

  /** The final image can be fetched. */
  record Finished(PhotoId photo) implements ProcessorEvent {}

  record Broke(PhotoId photo, ProcessingFault fault) implements ProcessorEvent {}

  record StateChanged(HalState state) implements ProcessorEvent {}
}
