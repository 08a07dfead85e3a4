package dev.latent.hal.simulated;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Where the device's work is done: on platform threads of its own, or on an executor that it was given. Of its own it
 * has one per core and {@value #SPARE} more, so that strips, of which the machine has at most one per core in work,
 * never keep a frame or a first-stage image waiting.
 */
final class Threads implements Executor, AutoCloseable {

  private static final int SPARE = 2;

  private final Executor executor;
  private final @Nullable ExecutorService own;
  private volatile boolean closed;

  private Threads(Executor executor, @Nullable ExecutorService own) {
    this.executor = executor;
    this.own = own;
  }

  static Threads of(Executor given) {
    return new Threads(given, null);
  }

  static Threads own(int cores) {
    AtomicInteger count = new AtomicInteger();
    ThreadPoolExecutor pool = new ThreadPoolExecutor(cores + SPARE, cores + SPARE, 10, TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        work -> Thread.ofPlatform().daemon().name("simulated-device-" + count.incrementAndGet()).unstarted(work),
        new ThreadPoolExecutor.DiscardPolicy());
    pool.allowCoreThreadTimeOut(true);
    return new Threads(pool, pool);
  }

  /** Work that comes after {@link #close} is not done. */
  @Override
  public void execute(Runnable work) {
    executor.execute(() -> {
      if (!closed) {
        work.run();
      }
    });
  }

  /** Idempotent. Work that is being done goes on unseen. */
  @Override
  public void close() {
    closed = true;
    if (own != null) {
      own.shutdown();
    }
  }
}
