package dev.latent.camera.application;

import dev.latent.camera.port.driving.Subscription;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Listeners of one kind of news, each in a lane of its own, and never told after they left. */
final class Audience<E> {

  private final Mailbox mailbox;
  private final List<Seat> seats = new CopyOnWriteArrayList<>();

  Audience(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  Subscription join(Consumer<? super E> listener) {
    Seat seat = new Seat(listener, mailbox.lane());
    seats.add(seat);
    return () -> seats.remove(seat);
  }

  void tell(E news) {
    seats.forEach(seat -> seat.lane.post(() -> tell(seat, news)));
  }

  private void tell(Seat seat, E news) {
    if (seats.contains(seat)) {
      seat.listener.accept(news);
    }
  }

  /** Told apart by identity: the same listener may sit twice. */
  private final class Seat {

    private final Consumer<? super E> listener;
    private final Mailbox.Lane lane;

    Seat(Consumer<? super E> listener, Mailbox.Lane lane) {
      this.listener = listener;
      this.lane = lane;
    }
  }
}
