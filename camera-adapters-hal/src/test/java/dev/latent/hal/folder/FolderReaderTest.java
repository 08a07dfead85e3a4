package dev.latent.hal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.device.Setting;
import dev.latent.camera.model.device.Size;
import dev.latent.hal.kit.Tables;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReaderTest {

  @TempDir Path folder;

  @Test
  void nothing_said_is_a_camera_without_a_folder() {
    FolderSettings settings = FolderReader.read(Tables.of()).get();
    assertThat(settings.inbox()).isEmpty();
    assertThat(settings.existing()).isFalse();
    assertThat(settings.settle()).isEqualTo(Duration.ofSeconds(1));
    assertThat(settings.poll()).isEqualTo(Duration.ofMillis(250));
    assertThat(settings.size()).isEqualTo(new Size(6000, 4000));
  }

  @Test
  void a_folder_is_watched_by_its_absolute_name() {
    Path relative = Path.of("").toAbsolutePath().relativize(folder);
    assertThat(FolderReader.read(Tables.of("inbox", relative.toString())).get().inbox()).containsExactly(folder);
  }

  @Test
  void all_faults_are_said_at_once_each_where_it_stands() {
    assertThat(faults("inbox", folder.resolve("nosuch").toString(), "settle_ms", 5001, "poll_ms", 9, "size", "6000",
        "scene", "a.jpg")).containsExactlyInAnyOrder(
        "test:1:1: inbox is no folder: there is no \"" + folder.resolve("nosuch")
            + "\"; make it or name another",
        "test:2:1: settle_ms must be 0 to 5000",
        "test:3:1: poll_ms must be 10 to 60000",
        "test:4:1: size must be a size like \"6000x4000\"",
        "test:5:1: unknown setting scene; known here: existing, inbox, poll_ms, settle_ms, size");
  }

  @Test
  void a_name_that_no_folder_can_have_is_no_folder() {
    assertThat(faults("inbox", "")).singleElement().asString().contains("inbox is no folder");
    assertThat(faults("inbox", "a\0b")).singleElement().asString().contains("inbox is no folder");
    assertThat(faults("inbox", 7)).singleElement().asString().contains("inbox must be a text");
  }

  private static List<String> faults(Object... settings) {
    return FolderReader.read(Tables.of(settings)).getLeft().map(Setting.Fault::toString).asJava();
  }
}
