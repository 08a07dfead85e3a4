package dev.latent.camera.application;

import dev.latent.camera.port.driving.Subscription;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Listeners of one kind of news; told through the mailbox, and never after they left. */
final class Audience<E> {

  private final Mailbox mailbox;
  private final List<Seat<E>> seats = new CopyOnWriteArrayList<>();

  Audience(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  Subscription join(Consumer<? super E> listener) {
    Seat<E> seat = new Seat<>(listener);
    seats.add(seat);
    return () -> seats.remove(seat);
  }

  void tell(E news) {
    seats.forEach(seat -> mailbox.post(() -> tell(seat, news)));
  }

  private void tell(Seat<E> seat, E news) {
    if (seats.contains(seat)) {
      seat.listener().accept(news);
    }
  }

  /** Told apart by identity: the same listener may sit twice. */
  private static final class Seat<E> {

    private final Consumer<? super E> listener;

    Seat(Consumer<? super E> listener) {
      this.listener = listener;
    }

    Consumer<? super E> listener() {
      return listener;
    }
  }
}
