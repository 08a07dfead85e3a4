package dev.latent.app.cli.desk;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run end cleanly when the user presses Ctrl-C: the run is told, and the process waits for it a while. The exit
 * code is the signal's own (130), not the command's.
 */
public final class Interruption implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 20;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  private Interruption(Runnable told) {
    hook = new Thread(() -> {
      told.run();
      await();
    }, "interruption");
  }

  /**
   * Until it is closed.
   *
   * @param told called from a thread of its own, at most once, when the process is asked to end
   */
  public static Interruption to(Runnable told) {
    Interruption interruption = new Interruption(told);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void await() {
    try {
      boolean _ = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The run has ended. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // The hook runs, and goes on now.
    }
  }
}
