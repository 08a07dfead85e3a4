package dev.latent.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A document that holds rules against what shows them here. Each row of its rules ends with two cells: what there is of it
 * here, with its names in backticks, and its tests; or why it is not offered, and none.
 */
interface RulesPage {

  /** The whole of it. */
  Document page();

  default List<Document.Row> rules() {
    return Stream.of("Rule by rule", "Where Latent deviates").flatMap(it -> page().section(it).rows().stream()).toList();
  }

  @Test
  default void each_rule_has_a_test_that_exists_or_is_not_offered() {
    assertThat(rules()).isNotEmpty().allSatisfy(rule -> {
      if (rule.last().equals("none")) {
        assertThat(here(rule)).as(rule.cells().getFirst()).startsWith("not offered: ");
      } else {
        assertThat(rule.javaNames()).as(rule.cells().getFirst()).isNotEmpty().allMatch(RulesPage::isTest);
      }
    });
  }

  @Test
  default void each_name_of_ours_exists() {
    List<String> names = rules().stream().flatMap(it -> it.words(it.cells().size() - 2).stream()).toList();
    assertThat(names).isNotEmpty().filteredOn(it -> !JavaNames.has(it)).isEmpty();
  }

  @Test
  default void each_file_that_it_leads_to_exists() {
    assertThat(page().links()).isNotEmpty().allSatisfy(it -> assertThat(Path.of("..", "docs", it)).exists());
  }

  private static String here(Document.Row rule) {
    return rule.cells().get(rule.cells().size() - 2);
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
