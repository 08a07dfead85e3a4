package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** The contracts, held against the ports' own javadoc. */
class ContractPromisesTest {

  /** Promises that no contract can ask for, and why. */
  private static final Map<String, String> NOT_ASKED = Map.of(
      "DK3", "only an adapter's own test knows its settings");

  private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]{2}\\d+[a-z]?\\b");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*.*?\\*/");
  private static final Pattern DEFINED = Pattern.compile("(?:\\* |<p>|<li>)(" + NUMBER + ")\\.");

  private static final List<Class<?>> CONTRACTS = ReflectionSupport.findAllClassesInPackage(
      ContractOf.class.getPackageName(), Class::isInterface, it -> it.endsWith("Contract"));

  private static List<Method> tests() {
    return CONTRACTS.stream().flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
        .filter(it -> AnnotationSupport.isAnnotated(it, Test.class)
            || AnnotationSupport.isAnnotated(it, TestTemplate.class))
        .toList();
  }

  private static Promise promise(Method test) {
    return Promise.of(test).orElseThrow(() -> new AssertionError("no number and sentence, or no port: " + test));
  }

  private static String javadoc(Class<?> port) {
    return COMMENT.matcher(source("src/main/java", port)).results().map(MatchResult::group)
        .collect(Collectors.joining("\n"));
  }

  private static String source(String root, Class<?> type) {
    try {
      return Files.readString(Path.of(root, type.getName().replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void every_test_of_a_contract_begins_with_the_number_of_a_promise() {
    assertThat(tests()).hasSizeGreaterThan(150).allSatisfy(it -> assertThat(Promise.of(it)).isPresent());
  }

  @Test
  void every_promise_that_is_asked_for_is_in_the_javadoc_of_its_port() {
    assertThat(tests().stream().map(ContractPromisesTest::promise)).allSatisfy(it ->
        assertThat(NUMBER.matcher(javadoc(it.port())).results().map(MatchResult::group)).contains(it.number()));
  }

  @Test
  void every_promise_that_is_asked_for_has_exactly_one_sentence_on_how_it_usually_breaks() {
    assertThat(tests()).allSatisfy(test -> assertThat(Promise.usually(test.getDeclaringClass()))
        .filteredOn(it -> it.promise().equals(promise(test).number())).hasSize(1)
        .allSatisfy(it -> assertThat(it.breaks()).matches("[A-Z][^.]+\\.")));
  }

  @Test
  void nothing_is_said_of_a_promise_that_nobody_asks_for() {
    Set<String> asked = tests().stream().map(it -> promise(it).number()).collect(Collectors.toSet());
    assertThat(CONTRACTS.stream().flatMap(it -> Promise.usually(it).stream())).extracting(Usually::promise)
        .isSubsetOf(asked);
  }

  @Test
  void every_promise_of_a_port_is_asked_for_save_those_that_no_contract_can_know() {
    Set<String> asked = tests().stream().map(it -> promise(it).number()).collect(Collectors.toSet());
    Stream<Class<?>> ports = CONTRACTS.stream()
        .map(it -> AnnotationSupport.findAnnotation(it, ContractOf.class)).flatMap(Optional::stream)
        .<Class<?>>map(ContractOf::value).distinct();
    Set<String> made = ports.flatMap(it -> DEFINED.matcher(javadoc(it)).results()).map(it -> it.group(1))
        .collect(Collectors.toSet());
    made.removeAll(asked);
    assertThat(made).isEqualTo(NOT_ASKED.keySet());
  }

  @Test
  void every_test_that_opens_a_place_again_is_marked_as_durable() {
    Stream<String> tests = CONTRACTS.stream().flatMap(it -> Arrays.stream(source("src/test/java", it).split("  @Test")))
        .filter(it -> it.contains("= reopen(") || it.contains("reopened()."));
    assertThat(tests).hasSizeGreaterThan(10).allSatisfy(it -> assertThat(it.strip()).startsWith("@Durable"));
  }
}
