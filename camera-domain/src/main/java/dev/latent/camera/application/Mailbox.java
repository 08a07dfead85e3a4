package dev.latent.camera.application;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells listeners on an executor: in order, one at a time, never on the stack of whoever has news. A listener that
 * throws goes to its thread's uncaught handler; the others are told all the same.
 */
final class Mailbox {

  private final Executor executor;
  private final Queue<Runnable> letters = new ConcurrentLinkedQueue<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private volatile boolean closed;

  Mailbox(Executor executor) {
    this.executor = executor;
  }

  void post(Runnable letter) {
    letters.add(letter);
    if (waiting.getAndIncrement() == 0) {
      executor.execute(this::deliver);
    }
  }

  /** What was not told yet never will be. */
  void close() {
    closed = true;
  }

  private void deliver() {
    do {
      Runnable letter = letters.remove();
      if (!closed) {
        open(letter);
      }
    } while (waiting.decrementAndGet() > 0);
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
