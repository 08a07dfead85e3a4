package dev.latent.camera.contract;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.AssertionFailedError;

/**
 * What a test of a contract asks for.
 *
 * @param number as in the javadoc of the port
 * @param sentence what the test says of it
 * @param breaks how adapters usually break it
 */
record Promise(Class<?> port, String number, String sentence, String breaks) {

  private static final Pattern NAME = Pattern.compile("([A-Z]{2}\\d+[a-z]?)_(\\w+)");

  /** {@return that of a test; none for one that belongs to no contract} */
  static Optional<Promise> of(Method test) {
    Class<?> contract = test.getDeclaringClass();
    Matcher name = NAME.matcher(test.getName());
    return AnnotationSupport.findAnnotation(contract, ContractOf.class).filter(_ -> name.matches())
        .map(it -> new Promise(it.value(), name.group(1), name.group(2).replace('_', ' '),
            usually(contract, name.group(1))));
  }

  /** {@return all that is said of the promises that this contract asks for, or another part of it} */
  static List<Usually> usually(Class<?> contract) {
    return AnnotationSupport.findRepeatableAnnotations(contract, Usually.class);
  }

  private static String usually(Class<?> contract, String number) {
    return usually(contract).stream().filter(it -> it.promise().equals(number)).map(Usually::breaks)
        .collect(Collectors.joining(" "));
  }

  /** {@return what is said of an adapter in which this was seen instead} */
  AssertionError brokenBy(Throwable seen) {
    String message = "%s breaks its promise %s: %s%n  seen:%n%s%n  usually:%n%s".formatted(
        port.getSimpleName(), number, sentence, indented(said(seen)), indented(breaks));
    AssertionError error = seen instanceof AssertionFailedError it && it.isExpectedDefined() && it.isActualDefined()
        ? new AssertionFailedError(message, it.getExpected(), it.getActual(), seen)
        : new AssertionError(message, seen);
    error.setStackTrace(seen.getStackTrace());
    return error;
  }

  private static String said(Throwable seen) {
    return seen instanceof AssertionError && seen.getMessage() != null ? seen.getMessage() : seen.toString();
  }

  private static String indented(String text) {
    return text.strip().lines().map(it -> "    " + it).collect(Collectors.joining(System.lineSeparator()));
  }
}
