package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * Finished photos on their way into the media library: those being stored, and those that wait for it. Ids only: the
 * bytes stay in the device.
 */
record Outbox(Set<PhotoId> storing, Seq<PhotoId> waiting) {

  static final Outbox EMPTY = new Outbox(HashSet.empty(), List.empty());

  Seq<PhotoId> all() {
    return storing.toList().appendAll(waiting);
  }

  boolean holds(PhotoId photo) {
    return storing.contains(photo) || waiting.contains(photo);
  }

  /** The library has enough to do; nothing new is begun. */
  boolean full() {
    return !waiting.isEmpty();
  }

  boolean idle() {
    return storing.isEmpty();
  }

  Outbox store(PhotoId photo) {
    return new Outbox(storing.add(photo), waiting.remove(photo));
  }

  Outbox wait(PhotoId photo) {
    return new Outbox(storing, waiting.append(photo));
  }

  /** One that is being stored is so until the library answers. */
  Outbox unwanted(PhotoId photo) {
    return new Outbox(storing, waiting.remove(photo));
  }

  Outbox without(PhotoId photo) {
    return new Outbox(storing.remove(photo), waiting.remove(photo));
  }
}
