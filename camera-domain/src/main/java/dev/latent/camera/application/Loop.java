package dev.latent.camera.application;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One turn after the other, on whoever's thread: who finds the inbox empty turns it until it is empty again. The state
 * of every machine is touched inside turns only. A turn that throws breaks the loop for good, visibly.
 */
final class Loop {

  private final Queue<Runnable> inbox = new ConcurrentLinkedQueue<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private volatile @Nullable Thread turner;
  private volatile @Nullable Throwable broken;

  /** From anywhere, also from inside a turn. */
  void post(Runnable turn) {
    inbox.add(turn);
    if (waiting.getAndIncrement() == 0) {
      turnAll();
    }
  }

  /** From anywhere except inside a turn, which would wait for itself. */
  <T> T ask(Supplier<T> turn) {
    if (Thread.currentThread().equals(turner)) {
      throw new IllegalStateException("a turn may post, never ask");
    }
    CompletableFuture<T> answer = new CompletableFuture<>();
    post(() -> answer(turn, answer));
    try {
      return answer.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("the loop is broken", e.getCause());
    }
  }

  private <T> void answer(Supplier<T> turn, CompletableFuture<T> answer) {
    Throwable cause = broken;
    if (cause != null) {
      answer.completeExceptionally(cause);
      return;
    }
    try {
      answer.complete(turn.get());
    } catch (RuntimeException | Error e) {
      answer.completeExceptionally(e);
      throw e;
    }
  }

  private void turnAll() {
    do {
      turner = Thread.currentThread();
      try {
        turn(inbox.remove());
      } finally {
        turner = null;
      }
    } while (waiting.decrementAndGet() > 0);
  }

  /** Whatever a turn throws is the cause that every later ask is told; the turns that wait are still answered. */
  private void turn(Runnable turn) {
    try {
      turn.run();
    } catch (RuntimeException | Error e) {
      broken = broken == null ? e : broken;
      Thread current = Thread.currentThread();
      current.getUncaughtExceptionHandler().uncaughtException(current, e);
    }
  }
}
