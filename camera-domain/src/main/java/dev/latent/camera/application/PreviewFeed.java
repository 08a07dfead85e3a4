package dev.latent.camera.application;

import dev.latent.camera.model.capture.PreviewEvent;
import dev.latent.camera.model.capture.PreviewFrame;
import dev.latent.camera.port.driving.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Who looks at one preview. Frames come on the device's thread and go straight to those who are free. */
final class PreviewFeed {

  private final Mailbox mailbox;
  private final Listeners<PreviewEvent> listeners;
  private final List<Seat> seats = new CopyOnWriteArrayList<>();
  private final AtomicLong shown = new AtomicLong();

  PreviewFeed(Mailbox mailbox) {
    this.mailbox = mailbox;
    this.listeners = new Listeners<>(mailbox, _ -> {});
  }

  Listeners<PreviewEvent> listeners() {
    return listeners;
  }

  Subscription join(Consumer<? super PreviewFrame> listener) {
    Seat seat = new Seat(listener, mailbox.lane());
    seats.add(seat);
    return () -> seats.remove(seat);
  }

  void show(PreviewFrame frame) {
    if (shown.getAndIncrement() == 0) {
      listeners.tell(new PreviewEvent.FrameStart(frame.at()));
    }
    seats.stream().filter(it -> it.busy.compareAndSet(false, true)).forEach(it -> it.lane.post(() -> show(it, frame)));
  }

  /** The stream was stopped; one that showed nothing has nothing to end. */
  void end(Duration at) {
    long frames = shown.getAndSet(0);
    if (frames > 0) {
      listeners.tell(new PreviewEvent.FrameEnd(frames, at));
    }
  }

  void clear() {
    seats.clear();
    listeners.clear();
  }

  private void show(Seat seat, PreviewFrame frame) {
    try {
      if (seats.contains(seat)) {
        seat.listener.accept(frame);
      }
    } finally {
      seat.busy.set(false);
    }
  }

  /** A listener, and whether a frame is on its way to it. */
  private static final class Seat {

    private final Consumer<? super PreviewFrame> listener;
    private final Mailbox.Lane lane;
    private final AtomicBoolean busy = new AtomicBoolean();

    Seat(Consumer<? super PreviewFrame> listener, Mailbox.Lane lane) {
      this.listener = listener;
      this.lane = lane;
    }
  }
}
