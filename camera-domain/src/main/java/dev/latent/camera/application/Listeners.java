package dev.latent.camera.application;

import dev.latent.camera.port.driving.Subscription;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Who listens to one output, by kind of event: one listener per kind, a later one replaces it. */
final class Listeners<E> {

  private final Mailbox.Lane lane;
  private final Consumer<? super E> unheard;
  private final Map<Class<?>, Consumer<? super E>> byKind = new ConcurrentHashMap<>();

  /** @param unheard gets what nobody was told */
  Listeners(Mailbox mailbox, Consumer<? super E> unheard) {
    this.lane = mailbox.lane();
    this.unheard = unheard;
  }

  /** @param left runs after the listener has left by itself */
  <K extends E> Subscription put(Class<K> kind, Consumer<? super K> listener, Runnable left) {
    Consumer<? super E> seat = event -> listener.accept(kind.cast(event));
    byKind.put(kind, seat);
    return () -> {
      if (byKind.remove(kind, seat)) {
        left.run();
      }
    };
  }

  void tell(E event) {
    boolean told = false;
    for (var seat : byKind.entrySet()) {
      if (seat.getKey().isInstance(event)) {
        told = true;
        lane.post(() -> tell(seat.getKey(), seat.getValue(), event));
      }
    }
    if (!told) {
      lane.post(() -> unheard.accept(event));
    }
  }

  void clear() {
    byKind.clear();
  }

  private void tell(Class<?> kind, Consumer<? super E> seat, E event) {
    if (seat.equals(byKind.get(kind))) {
      seat.accept(event);
    } else {
      unheard.accept(event);
    }
  }
}
