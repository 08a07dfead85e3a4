package dev.latent.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.app.kit.device.DeviceDefects;
import dev.latent.app.kit.library.LibraryDefects;
import dev.latent.app.kit.system.SystemDefects;
import dev.latent.app.kit.trial.Defect;
import dev.latent.app.kit.trial.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each contract lets a good adapter pass, and catches each broken one by the promise that it breaks. */
class ContractKillsTest {

  private static final Path PAGE = Path.of("..", "docs", "contract-kills.md");

  private static final Map<Defect, Verdict> VERDICTS = new LinkedHashMap<>();

  static List<Defect> defects() {
    return Stream.of(LibraryDefects.all(), DeviceDefects.all(), SystemDefects.all()).flatMap(List::stream).toList();
  }

  static Stream<Class<?>> trials() {
    return VERDICTS.keySet().stream().<Class<?>>map(Defect::trial).distinct();
  }

  @BeforeAll
  static void judge() {
    defects().parallelStream().map(it -> Map.entry(it, it.verdict())).toList()
        .forEach(it -> VERDICTS.put(it.getKey(), it.getValue()));
  }

  static Set<Defect> judged() {
    return VERDICTS.keySet();
  }

  private static Verdict of(Defect defect) {
    return Optional.ofNullable(VERDICTS.get(defect)).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("trials")
  void a_good_adapter_keeps_every_promise(Class<?> trial) {
    assertThat(Verdict.of(trial).failures()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("trials")
  void every_promise_that_is_asked_for_is_broken_by_an_adapter(Class<?> trial) {
    assertThat(judged().stream().filter(it -> it.trial().equals(trial)).map(Defect::promise).distinct())
        .isNotEmpty().containsExactlyInAnyOrderElementsOf(Verdict.of(trial).asked());
  }

  @ParameterizedTest
  @MethodSource("judged")
  void a_broken_adapter_fails_an_assertion_of_the_promise_that_it_breaks(Defect defect) {
    assertThat(of(defect).failures(defect.promise())).as("%s, and fails only %s", defect, of(defect).broken())
        .isNotEmpty().allSatisfy((_, why) -> assertThat(why).isInstanceOf(AssertionError.class));
  }

  @Test
  void no_two_broken_adapters_fail_the_same_tests() {
    Map<Set<String>, List<String>> alike = VERDICTS.keySet().stream().collect(Collectors.groupingBy(
        it -> of(it).failures().keySet(), Collectors.mapping(Defect::toString, Collectors.toList())));
    assertThat(alike).allSatisfy((tests, defects) -> assertThat(defects).as("they all fail %s", tests).hasSize(1));
  }

  @Test
  void the_page_says_what_catches_what() throws IOException {
    String page = KillsPage.of(VERDICTS);
    if (Boolean.getBoolean("latent.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).as("not what the contracts catch now; run this test with -Dlatent.write=true and commit the page")
        .content().isEqualTo(page);
  }
}
