package dev.latent.camera.application;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells listeners on an executor, never on the stack of whoever has news. It has a lane for each conversation: in a lane
 * everything is told in order and one at a time; a listener that hangs holds up its own lane only, and one that throws
 * goes to its thread's uncaught handler.
 */
final class Mailbox {

  private final Executor executor;
  private volatile boolean closed;

  Mailbox(Executor executor) {
    this.executor = executor;
  }

  Lane lane() {
    return new Lane();
  }

  /** What was not told yet never will be. */
  void close() {
    closed = true;
  }

  /** One conversation. */
  final class Lane {

    private final Queue<Runnable> letters = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    private Lane() {}

    void post(Runnable letter) {
      letters.add(letter);
      if (waiting.getAndIncrement() == 0) {
        executor.execute(this::deliver);
      }
    }

    private void deliver() {
      do {
        Runnable letter = letters.remove();
        if (!closed) {
          open(letter);
        }
      } while (waiting.decrementAndGet() > 0);
    }
  }

  private static void open(Runnable letter) {
    try {
      letter.run();
    } catch (RuntimeException | Error e) {
      Thread current = Thread.currentThread();
      current.getUncaughtExceptionHandler().uncaughtException(current, e);
    }
  }
}
