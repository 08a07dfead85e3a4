package dev.latent.medialibrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process, really killed. */
class KillTest {

  private static final int ACKNOWLEDGED = 100;

  @TempDir
  private Path library;

  @Test
  void a_killed_writer_lets_go_of_the_library_and_every_photo_that_it_acknowledged_is_there() throws Exception {
    MediaLibraries libraries = MediaLibraryModule.mediaLibraries();
    List<String> acknowledged = new ArrayList<>();
    Process victim = start();
    try (BufferedReader says = victim.inputReader()) {
      read(says, ACKNOWLEDGED, acknowledged);
      assertThat(libraries.open(library, MediaLibraries.Access.WRITER).swap().get().what())
          .startsWith("another process is writing");
      try (AssetStore reader = libraries.open(library, MediaLibraries.Access.READER).get()) {
        assertThat(reader.page(AssetFilter.KEPT, Option.none(), ACKNOWLEDGED)).as("rows beside the writer").isNotEmpty()
            .allSatisfy(row -> assertThat(reader.verify(row.id())).as("verified: %s", row).isNotEmpty());
      }
      victim.toHandle().destroyForcibly();
      read(says, Integer.MAX_VALUE, acknowledged);
      victim.waitFor();
    }
    try (AssetStore store = libraries.open(library, MediaLibraries.Access.WRITER).get()) {
      assertThat(View.files(library)).isEqualTo(View.of(store).paths());
      assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED).allSatisfy(line -> {
        int space = line.indexOf(' ');
        assertThat(store.find(new AssetId(Long.parseLong(line.substring(0, space)))))
            .anyMatch(row -> row.revision().value() >= Integer.parseInt(line.substring(space + 1)));
      });
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
        "-cp", System.getProperty("java.class.path"), Victim.class.getName(), library.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void read(BufferedReader from, int lines, List<String> into) throws IOException {
    String line = "";
    for (int i = 0; i < lines && line != null; i++) {
      line = from.readLine();
      if (line != null && line.matches("\\d+ \\d+")) {
        into.add(line);
      }
    }
  }
}
