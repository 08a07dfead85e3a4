package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A photo that another program changes while its final image is still to come. */
class PaintedOverTest extends TwoPhotos {

  @Test
  void stays_as_that_program_made_it_and_its_original_is_final() throws IOException {
    String path = look("library", "show", "1", "--json").objects("asset").getFirst().get("path");
    Path file = app.library().resolve(path);
    Files.writeString(file, "painted over");
    assertThat(grant("develop", "--json").objects("final")).hasSize(2);
    assertThat(file).hasContent("painted over");
    assertThat(look("library", "show", "1", "--json").objects("asset").getFirst()).containsEntry("quality", "FULL");
    assertThat(look("library", "verify").out()).containsExactly("2 assets, 2 ok, 0 broken");
  }
}
