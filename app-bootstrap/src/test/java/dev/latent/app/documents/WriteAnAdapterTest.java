package dev.latent.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide to adapters of one's own, held against this build. */
class WriteAnAdapterTest {

  private static final Pattern VERSION = Pattern.compile("<(?:\\w|[.-])*(?:version|release)>([^$<]+)</");

  private final Document guide = Document.of("guides/write-an-adapter.md");

  private static List<String> versions(String text) {
    return VERSION.matcher(text).results().map(it -> it.group(1)).toList();
  }

  @Test
  void each_version_to_paste_is_one_of_this_build() {
    assertThat(versions(guide.text())).hasSizeGreaterThan(5)
        .isSubsetOf(versions(Document.read(Path.of("..", "pom.xml"))));
  }

  @Test
  void each_type_that_it_names_exists() {
    assertThat(Pattern.compile("`(\\w+Contract)`").matcher(guide.text()).results().map(MatchResult::group))
        .isNotEmpty().allMatch(it -> JavaNames.has(it.replace("`", "")));
  }

  @Test
  void each_file_that_it_leads_to_exists() {
    assertThat(guide.links()).isNotEmpty().allSatisfy(it -> assertThat(Path.of("..", "docs", "guides", it)).exists());
  }
}
