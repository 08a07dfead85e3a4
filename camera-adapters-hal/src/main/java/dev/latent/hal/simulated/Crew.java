package dev.latent.hal.simulated;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/**
 * Does pieces of work on the caller's thread, and on others if they have time. Nobody waits for a piece that was not
 * begun, so work that itself runs on the executor may ask. Thread-safe.
 *
 * @param others at most so many
 */
record Crew(Executor executor, int others) {

  /** {@return what each piece came to, in order} */
  <T> List<T> all(List<Callable<T>> pieces) {
    List<FutureTask<T>> tasks = pieces.stream().map(FutureTask::new).toList();
    for (int i = 0; i < Math.min(others, tasks.size() - 1); i++) {
      executor.execute(() -> tasks.forEach(FutureTask::run));
    }
    tasks.forEach(FutureTask::run);
    return tasks.stream().map(Crew::result).toList();
  }

  private static <T> T result(FutureTask<T> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while others worked", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(String.valueOf(e.getCause()), e);
    }
  }
}
