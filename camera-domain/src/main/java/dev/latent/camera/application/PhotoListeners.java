package dev.latent.camera.application;

import dev.latent.camera.model.capture.DeliveryPath;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.port.driving.Subscription;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Who listens to one photo output: one listener per kind, a later one replaces it. */
final class PhotoListeners {

  private final Mailbox mailbox;
  private final Map<Class<?>, Consumer<? super PhotoEvent>> byKind = new ConcurrentHashMap<>();

  PhotoListeners(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  /** @param left runs after the listener has left by itself */
  <E extends PhotoEvent> Subscription put(Class<E> kind, Consumer<? super E> listener, Runnable left) {
    Consumer<? super PhotoEvent> seat = event -> listener.accept(kind.cast(event));
    byKind.put(kind, seat);
    return () -> {
      if (byKind.remove(kind, seat)) {
        left.run();
      }
    };
  }

  /** The ways of delivery that somebody listens for. */
  Set<DeliveryPath> paths() {
    return HashSet.of(
            Option.when(byKind.containsKey(PhotoEvent.PhotoAvailable.class), DeliveryPath.PHOTO),
            Option.when(byKind.containsKey(PhotoEvent.PhotoAssetAvailable.class), DeliveryPath.PHOTO_ASSET),
            Option.when(byKind.containsKey(PhotoEvent.DeferredPhotoProxyAvailable.class), DeliveryPath.PHOTO_PROXY))
        .flatMap(it -> it);
  }

  /** {@return whether anybody listens for it} */
  boolean tell(PhotoEvent event) {
    boolean heard = false;
    for (var seat : byKind.entrySet()) {
      if (seat.getKey().isInstance(event)) {
        heard = true;
        mailbox.post(() -> tell(seat.getKey(), seat.getValue(), event));
      }
    }
    return heard;
  }

  void clear() {
    byKind.clear();
  }

  private void tell(Class<?> kind, Consumer<? super PhotoEvent> seat, PhotoEvent event) {
    if (seat.equals(byKind.get(kind))) {
      seat.accept(event);
    }
  }
}
