package dev.latent.medialibrary;

/**
 * Counts those whose content is being synced, and who will want their rows to be committed in a moment: whoever commits
 * takes them along, for a sync of its own would have to wait for theirs anyway. Thread-safe.
 */
final class Arrivals {

  private long announced;
  private long arrived;

  /** One that may come. Confined to its caller. */
  final class Arrival implements AutoCloseable {

    private boolean coming;

    /** It comes within a sync's time. */
    void announce() {
      coming = true;
      synchronized (Arrivals.this) {
        announced++;
      }
    }

    /** It is there, or will never be. Idempotent. */
    @Override
    public void close() {
      if (coming) {
        coming = false;
        synchronized (Arrivals.this) {
          arrived++;
          Arrivals.this.notifyAll();
        }
      }
    }
  }

  Arrival next() {
    return new Arrival();
  }

  /** Returns once as many have arrived as were announced when it was asked. */
  synchronized void await() {
    boolean interrupted = false;
    for (long all = announced; arrived < all;) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
