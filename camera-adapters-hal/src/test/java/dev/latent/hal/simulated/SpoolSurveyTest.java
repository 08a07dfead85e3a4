package dev.latent.hal.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.photo.PhotoId;
import dev.latent.hal.kit.Folder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spool with a good burst, and beside it one that is not. */
class SpoolSurveyTest {

  private static final PhotoId GOOD = new PhotoId("good");

  @TempDir Path home;

  @BeforeEach
  void two_bursts() throws IOException {
    Life life = new Life(home, files(), Set.of());
    life.ready();
    life.take("bad");
    life.take("good");
    life.roll.kit.close();
  }

  @Test
  void a_burst_with_torn_facts_is_refused_by_name_and_goes() throws IOException {
    write("bad.burst", BurstLayout.FACTS + 9, 0xFF);
    assertRefused("bad.burst", "its facts are torn", true);
  }

  @Test
  void a_burst_without_its_first_frame_is_refused_by_name_and_goes() throws IOException {
    write("bad.burst", BurstLayout.mark(1), 0, 0, 0, 0, 0, 0, 0, 0);
    assertRefused("bad.burst", "its first frame is torn", true);
  }

  @Test
  void a_burst_of_a_newer_version_is_refused_by_name_and_stays_as_it_is() throws IOException {
    write("bad.burst", BurstLayout.AT_VERSION, BurstLayout.VERSION + 1);
    assertRefused("bad.burst", "it is of version 2, and this device reads version 1", false);
  }

  @Test
  void a_foreign_file_is_refused_by_name_and_stays_as_it_is() throws IOException {
    write("bad.burst", BurstLayout.AT_MAGIC, 'P', 'K');
    assertRefused("bad.burst", "it is no burst of a spool", false);
  }

  @Test
  void a_second_burst_of_one_photo_is_refused_by_name_and_stays_as_it_is() throws IOException {
    Files.copy(home.resolve("good.burst"), home.resolve("good-copy.burst"));
    Files.delete(home.resolve("bad.burst"));
    assertRefused("good.burst", "it has the photo of good-copy.burst", false);
  }

  private void assertRefused(String name, String why, boolean goes) throws IOException {
    Path file = home.resolve(name);
    byte[] before = Files.readAllBytes(file);
    SpoolSurvey survey = SpoolSurvey.of(files());
    assertThat(survey.held().keySet()).containsExactly(GOOD);
    assertThat(survey.refused()).containsExactly(new SpoolSurvey.Refused(file, why, goes));
    if (goes) {
      assertThat(file).doesNotExist();
    } else {
      assertThat(file).hasBinaryContent(before);
    }
  }

  private void write(String name, long at, int... bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(bytes.length);
    for (int each : bytes) {
      buffer.put((byte) each);
    }
    try (FileChannel channel = FileChannel.open(home.resolve(name), StandardOpenOption.WRITE)) {
      channel.write(buffer.flip(), at);
    }
  }

  private SpoolFiles files() {
    return new SpoolDisk(new Folder(home));
  }
}
