package dev.latent.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.HoldReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the second phase, held against the tests that show them and against the code. */
class SecondPhaseRulesTest {

  private final Document page = Document.of("second-phase.md");
  private final List<Document.Row> rules = Stream.of("Rule by rule", "Where Latent deviates")
      .flatMap(it -> page.section(it).rows().stream()).toList();

  @Test
  void each_rule_has_a_test_that_exists() {
    assertThat(rules).isNotEmpty().allSatisfy(rule ->
        assertThat(rule.javaNames()).as(rule.cells().getFirst()).isNotEmpty().allMatch(SecondPhaseRulesTest::isTest));
  }

  @Test
  void each_name_of_ours_exists() {
    List<String> names = rules.stream().flatMap(it -> it.words(it.cells().size() - 2).stream()).toList();
    assertThat(names).isNotEmpty().filteredOn(it -> !JavaNames.has(it)).isEmpty();
  }

  @Test
  void each_gate_is_said() {
    String gates = page.section("How it is decided").text();
    assertThat(Arrays.stream(HoldReason.Gate.values()).map(Enum::name)).allSatisfy(it -> assertThat(gates).contains(it));
  }

  private static boolean isTest(String name) {
    int dot = name.indexOf('.');
    Pattern test = Pattern.compile("(?s)@(?:Test|ParameterizedTest|Property)\\b(?:(?!\\b(?:void|boolean)\\b).)*+"
        + "(?:void|boolean) " + name.substring(dot + 1) + "\\(");
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      return files.filter(it -> it.endsWith(name.substring(0, dot) + ".java") && it.toString().contains("src/test/java"))
          .anyMatch(it -> test.matcher(Document.read(it)).find());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
