package dev.latent.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The mapping of Camera Kit's calls, held against the test that runs them and against the code. */
class ApiMappingTest {

  private static final String ABSENT = "none";

  private final Document mapping = Document.of("api-mapping.md");

  @Test
  void each_listing_is_what_the_walkthrough_runs() {
    String walkthrough =
        Document.stripped(Document.read(Path.of("src/test/java/dev/latent/app/SeedWalkthroughTest.java")));
    assertThat(mapping.listings()).isNotEmpty().allSatisfy(it -> assertThat(walkthrough).contains("\n" + it));
  }

  @Test
  void each_step_of_both_documents_has_a_listing() {
    assertThat(mapping.listings()).anyMatch(it -> it.contains(" getPhotoOutput("))
        .anyMatch(it -> it.contains(" isDeferredImageDeliverySupported("))
        .anyMatch(it -> it.contains(" enableDeferredPhotoAbility("))
        .anyMatch(it -> it.contains(" isDeferredImageDeliveryEnabled("))
        .anyMatch(it -> it.contains(" onPhotoOutputDeferredPhotoProxyAvailable("))
        .anyMatch(it -> it.contains(" saveDeferredPhoto("))
        .anyMatch(it -> it.contains(" photoAssetAvailableCallback("))
        .anyMatch(it -> it.contains(" onPhotoOutputPhotoAssetAvailable("))
        .anyMatch(it -> it.contains(" onPhotoOutputCaptureStart("))
        .anyMatch(it -> it.contains(" onPhotoOutputCaptureEnd("))
        .anyMatch(it -> it.contains(" onPhotoOutputError("));
  }

  @Test
  void each_call_has_one_of_ours_or_a_reason_why_it_has_none() {
    assertThat(mapping.rows()).isNotEmpty()
        .allSatisfy(row -> assertThat(row.cells()).hasSize(2).noneMatch(String::isEmpty))
        .filteredOn(row -> row.javaNames().isEmpty())
        .isNotEmpty().allSatisfy(row -> assertThat(row.last()).startsWith(ABSENT));
  }

  @Test
  void each_name_of_ours_exists() {
    List<String> names = mapping.rows().stream().flatMap(it -> it.javaNames().stream()).toList();
    assertThat(names).isNotEmpty().filteredOn(it -> !JavaNames.has(it)).isEmpty();
  }
}
