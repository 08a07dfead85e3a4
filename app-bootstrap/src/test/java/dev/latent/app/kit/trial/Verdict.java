package dev.latent.app.kit.trial;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * What a contract says of an adapter.
 *
 * @param tests the names of those that ran
 * @param failures by the names of the tests that failed, why; of a test that runs for several values, the first reason
 */
public record Verdict(SortedSet<String> tests, SortedMap<String, Throwable> failures) {

  private static final Pattern NUMBER = Pattern.compile("([A-Z]+)(\\d+)([a-z]?)");

  /** By letters, then by number: AS4 comes before AS11. */
  private static final Comparator<String> BY_NUMBER = Comparator.comparing((String it) -> part(it, 1))
      .thenComparing(it -> Integer.valueOf(part(it, 2))).thenComparing(it -> part(it, 3));

  private static final LauncherConfig ALONE = LauncherConfig.builder()
      .enableTestEngineAutoRegistration(false)
      .enableLauncherSessionListenerAutoRegistration(false)
      .enableLauncherDiscoveryListenerAutoRegistration(false)
      .enablePostDiscoveryFilterAutoRegistration(false)
      .enableTestExecutionListenerAutoRegistration(false)
      .addTestEngines(new JupiterTestEngine())
      .build();

  /** Runs a class that implements a contract, on the caller's thread. */
  public static Verdict of(Class<?> trial) {
    Launcher launcher = LauncherFactory.create(ALONE);
    Minutes minutes = new Minutes();
    LauncherDiscoveryRequest all =
        LauncherDiscoveryRequestBuilder.request().selectors(DiscoverySelectors.selectClass(trial)).build();
    launcher.execute(all, minutes);
    return new Verdict(minutes.tests, minutes.failures);
  }

  /** {@return the numbers of the promises that were asked for, in their order} */
  public SortedSet<String> asked() {
    return numbers(tests);
  }

  /** {@return the numbers of the promises that were not kept, in their order} */
  public SortedSet<String> broken() {
    return numbers(failures.keySet());
  }

  private static SortedSet<String> numbers(Set<String> tests) {
    SortedSet<String> numbers = new TreeSet<>(BY_NUMBER);
    tests.forEach(it -> numbers.add(promise(it)));
    return numbers;
  }

  /** {@return the failures of one promise} */
  public Map<String, Throwable> failures(String promise) {
    Map<String, Throwable> its = new TreeMap<>(failures);
    its.keySet().removeIf(it -> !promise(it).equals(promise));
    return its;
  }

  private static String promise(String test) {
    return test.substring(0, test.indexOf('_'));
  }

  private static String part(String number, int group) {
    Matcher parts = NUMBER.matcher(number);
    if (!parts.matches()) {
      throw new IllegalArgumentException("a test of a contract begins with the number of its promise, as AS1d: " + number);
    }
    return parts.group(group);
  }

  /** Of one run. Confined. */
  private static final class Minutes implements TestExecutionListener {

    private final SortedMap<String, Throwable> failures = new TreeMap<>();
    private final SortedSet<String> tests = new TreeSet<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest()) {
        tests.add(name(test));
      }
      result.getThrowable().ifPresent(why -> failures.putIfAbsent(name(test), why));
    }

    private static String name(TestIdentifier test) {
      return test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast)
          .map(MethodSource::getMethodName).orElseThrow(() -> new IllegalStateException("no test failed, but " + test));
    }
  }
}
