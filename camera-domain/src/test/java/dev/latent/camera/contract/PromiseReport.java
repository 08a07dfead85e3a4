package dev.latent.camera.contract;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/** Says of a contract's test that failed which promise is broken, what was seen, and how that usually comes about. */
final class PromiseReport implements TestExecutionExceptionHandler {

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable seen) throws Throwable {
    Optional<Promise> promise = context.getTestMethod().flatMap(Promise::of);
    boolean nobodysFault = seen instanceof TestAbortedException || seen instanceof OutOfMemoryError;
    throw nobodysFault || promise.isEmpty() ? seen : promise.get().brokenBy(seen);
  }
}
