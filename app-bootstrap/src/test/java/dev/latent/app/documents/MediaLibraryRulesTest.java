package dev.latent.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetState;
import dev.latent.camera.model.request.DeliveryMode;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the media library, held against the tests that show them and against the code. */
class MediaLibraryRulesTest implements RulesPage {

  @Override
  public Document page() {
    return Document.of("media-library.md");
  }

  @Test
  void each_state_and_each_mode_is_said() {
    String said = page().section("How it is decided").text();
    assertThat(Stream.of(AssetState.values(), DeliveryMode.values()).flatMap(Arrays::stream).map(Enum::name))
        .allSatisfy(it -> assertThat(said).contains(it));
  }

  @Test
  void each_refusal_is_said_with_its_number() {
    assertThat(page().section("What is refused").rows()).extracting(it -> it.cells().getFirst())
        .containsExactlyElementsOf(Arrays.stream(AssetErrorCode.values()).map(it -> it.code() + " " + it).toList());
  }
}
