package dev.latent.camera.contract;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What became of the tests of a class that was held to a contract inside a test. */
final class Asked implements TestExecutionListener {

  final List<Throwable> failures = new ArrayList<>();
  final List<String> passed = new ArrayList<>();
  final List<Skipped> skipped = new ArrayList<>();

  record Skipped(String test, String why) {}

  private Asked() {}

  static Asked of(Class<?> test) {
    Asked asked = new Asked();
    LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
        .selectors(DiscoverySelectors.selectClass(test)).build();
    LauncherFactory.create().execute(request, asked);
    return asked;
  }

  @Override
  public void executionSkipped(TestIdentifier test, String why) {
    skipped.add(new Skipped(name(test), why));
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    result.getThrowable().ifPresent(failures::add);
    if (test.isTest() && result.getThrowable().isEmpty()) {
      passed.add(name(test));
    }
  }

  private static String name(TestIdentifier test) {
    return test.getDisplayName().replace("()", "");
  }
}
