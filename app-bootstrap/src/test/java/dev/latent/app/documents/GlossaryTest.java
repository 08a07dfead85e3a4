package dev.latent.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/** The glossary, held against the documents that the words come from and against the code. */
class GlossaryTest {

  private static final String ABSENT = "none: ";

  private final List<Document.Row> rows = Document.of("glossary.md").rows();

  /** Word, meaning, and what it is here. */
  private final List<Document.Row> words = rows.stream().filter(it -> it.cells().size() == 3).toList();

  /** Type, and what it is. */
  private final List<Document.Row> types = rows.stream().filter(it -> it.cells().size() == 2).toList();

  @Test
  void every_name_in_the_two_documents_is_explained() throws IOException {
    assertThat(words.stream().flatMap(it -> it.words().stream()).toList()).containsAll(seedWords());
  }

  @Test
  void every_word_has_a_type_here_or_a_reason_why_it_has_none() {
    assertThat(words).isNotEmpty().allSatisfy(row -> {
      assertThat(row.cells()).noneMatch(String::isEmpty);
      assertThat(row.javaNames().isEmpty()).as(row.cells().toString()).isEqualTo(row.last().startsWith(ABSENT));
    });
  }

  @Test
  void every_type_and_member_that_is_named_exists() {
    assertThat(words.stream().flatMap(it -> it.javaNames().stream()).toList()).isNotEmpty()
        .filteredOn(it -> !JavaNames.has(it)).isEmpty();
    assertThat(types.stream().flatMap(it -> it.words().stream()).toList()).isNotEmpty()
        .filteredOn(it -> !JavaNames.has(it)).isEmpty();
  }

  @Test
  void no_word_is_explained_twice() {
    assertThat(words.stream().flatMap(it -> it.words().stream()).toList()).doesNotHaveDuplicates();
    assertThat(types.stream().flatMap(it -> it.words().stream()).toList()).doesNotHaveDuplicates();
  }

  @Test
  void a_name_that_does_not_exist_is_found_out() {
    assertThat(List.of("Either", "PhotoOutput", "PhotoOutput.capture", "PhotoEvent.CaptureEnd.at", "PhotoQuality.LOW"))
        .allMatch(JavaNames::has);
    assertThat(List.of("PhotoInput", "PhotoOutput.shoot", "PhotoOutput.capture.more", "PhotoEvent.CaptureEnd.what"))
        .noneMatch(JavaNames::has);
  }

  private static SortedSet<String> seedWords() throws IOException {
    try (BufferedReader list = new BufferedReader(new InputStreamReader(Objects.requireNonNull(
        GlossaryTest.class.getResourceAsStream("seed-words.txt")), StandardCharsets.UTF_8))) {
      return SeedWords.listed(list.lines());
    }
  }
}
