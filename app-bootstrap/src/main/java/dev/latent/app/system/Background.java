package dev.latent.app.system;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Runs what may block, each task on a virtual thread of its own, and knows when all is done. Thread-safe. */
public final class Background implements Executor {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition quiet = lock.newCondition();
  private int running;

  @Override
  public void execute(Runnable task) {
    count(1);
    Thread.ofVirtual().name("background").start(() -> {
      try {
        task.run();
      } finally {
        count(-1);
      }
    });
  }

  /**
   * Waits until the tasks under way, and those that they begin, are done.
   *
   * @return false when that took longer than {@code atMost}, or the waiting thread was interrupted
   */
  public boolean quiet(Duration atMost) {
    lock.lock();
    try {
      long left = atMost.toNanos();
      while (running > 0 && left > 0) {
        left = quiet.awaitNanos(left);
      }
      return running == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  private void count(int more) {
    lock.lock();
    try {
      running += more;
      if (running == 0) {
        quiet.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }
}
