package dev.latent.camera.application;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Collects what goes to the uncaught handler of the test's own thread. */
final class Uncaught implements BeforeEachCallback, AfterEachCallback {

  private final List<Throwable> seen = new ArrayList<>();

  List<Throwable> seen() {
    return seen;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> seen.add(thrown));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Thread current = Thread.currentThread();
    current.setUncaughtExceptionHandler(current.getThreadGroup());
  }
}
