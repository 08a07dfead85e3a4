package dev.latent.hal.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Stage;
import dev.latent.camera.simulation.VirtualTime;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the folder says, whatever happened to it; a stand-in frame is 64 bytes. */
class SpoolTest {

  private static final int FRAMES = 4;
  private static final long FRAME_BYTES = 64;
  private static final PhotoId P1 = new PhotoId("p1");

  @TempDir Path folder;
  private Path home = Path.of("");

  @BeforeEach
  void inAFolderThatIsNotThereYet() {
    home = folder.resolve("a/home");
  }

  @Test
  void the_folder_is_made_when_the_first_burst_needs_it() {
    Roll roll = life();
    assertThat(roll.kit.imageProcessor().pending().get()).isEmpty();
    assertThat(home).doesNotExist();
    roll.ready(true).take("p1");
    assertThat(home.resolve("p1.burst")).exists();
  }

  @Test
  void a_burst_is_developed_from_the_frames_that_are_whole_and_dropped_without_its_first() throws IOException {
    for (int torn = 1; torn <= FRAMES; torn++) {
      shoot();
      spoil(P1, BurstLayout.frame(torn, FRAME_BYTES) + 5);
      unseal(P1);
      Roll next = life();
      assertThat(next.kit.imageProcessor().pending().get().size()).isEqualTo(torn == 1 ? 0 : 1);
      next.develop(P1);
      assertThat(next.heard.contains(new ProcessorEvent.Finished(P1))).isEqualTo(torn > 1);
      assertThat(Files.exists(home.resolve("p1.burst"))).isEqualTo(torn > 1);
    }
  }

  @Test
  void a_burst_torn_at_every_frame_boundary_is_whole_up_to_there() throws IOException {
    for (int frames = 0; frames <= FRAMES; frames++) {
      shoot();
      cut(P1, BurstLayout.frame(frames, FRAME_BYTES) + FRAME_BYTES);
      Roll next = life();
      assertThat(next.kit.imageProcessor().pending().get().size()).isEqualTo(frames == 0 ? 0 : 1);
      try (Stream<Path> files = Files.list(home)) {
        assertThat(files).hasSize(frames == 0 ? 0 : 1);
      }
    }
  }

  @Test
  void fewer_frames_make_another_picture() throws IOException {
    shoot();
    byte[] whole = developed();
    shoot();
    spoil(P1, BurstLayout.frame(FRAMES, FRAME_BYTES));
    assertThat(developed()).isNotEqualTo(whole);
  }

  @Test
  void a_burst_with_torn_facts_goes() throws IOException {
    shoot();
    spoil(P1, BurstLayout.FACTS + 9);
    assertThat(life().kit.imageProcessor().pending().get()).isEmpty();
    assertThat(home.resolve("p1.burst")).doesNotExist();
  }

  @Test
  void foreign_files_are_left_alone() throws IOException {
    shoot();
    Files.writeString(home.resolve("notes.burst"), "these are notes");
    Files.write(home.resolve("big.burst"), new byte[100_000]);
    Files.writeString(home.resolve("holiday.final"), "a film");
    Files.createDirectory(home.resolve("folder.burst"));
    Files.createFile(home.resolve("empty.burst"));
    Roll next = life();
    assertThat(next.kit.imageProcessor().pending().get().map(PendingImage::photo)).containsExactly(P1);
    next.kit.imageProcessor().remove(P1);
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder("notes.burst", "big.burst", "holiday.final", "folder.burst", "empty.burst");
    }
  }

  @Test
  void a_burst_of_a_later_version_is_left_alone() throws IOException {
    shoot();
    spoil(P1, BurstLayout.AT_VERSION);
    assertThat(life().kit.imageProcessor().pending().get()).isEmpty();
    assertThat(home.resolve("p1.burst")).exists();
  }

  @Test
  void what_a_killed_life_left_half_made_goes() throws IOException {
    life().ready(true);
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files).hasSize(1);
    }
    life().kit.imageProcessor().pending();
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void a_torn_final_counts_as_not_there_and_is_made_again() throws IOException {
    shoot();
    byte[] image = developed();
    try (RandomAccessFile file = new RandomAccessFile(home.resolve("p1.final").toFile(), "rw")) {
      file.setLength(file.length() - 1);
    }
    Roll next = life();
    assertThat(next.kit.imageProcessor().pending().get().map(PendingImage::finished)).containsExactly(false);
    assertThat(next.kit.imageProcessor().fetch(P1, Stage.FINAL).isLeft()).isTrue();
    assertThat(developed()).isEqualTo(image);
  }

  @Test
  void a_final_with_a_flipped_bit_counts_as_not_there() throws IOException {
    shoot();
    developed();
    flip(home.resolve("p1.final"), 20);
    assertThat(life().kit.imageProcessor().pending().get().map(PendingImage::finished)).containsExactly(false);
  }

  @Test
  void closing_the_kit_leaves_bursts_and_finals_and_nothing_half_made() throws IOException {
    Roll roll = life().ready(true);
    roll.develop(roll.take("p1"));
    roll.kit.close();
    roll.kit.close();
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files.map(it -> it.getFileName().toString())).containsExactlyInAnyOrder("p1.burst", "p1.final");
    }
  }

  @Test
  void a_photo_id_that_cannot_be_a_files_name_fails_its_capture_and_harms_nothing() {
    Roll roll = life().ready(true);
    roll.take("../p1");
    assertThat(roll.trace.toString()).contains("CaptureFailed");
    assertThat(folder.resolve("a/p1.burst")).doesNotExist();
    roll.take("p2");
    assertThat(roll.kit.imageProcessor().pending().get().map(PendingImage::photo)).containsExactly(new PhotoId("p2"));
  }

  private Roll life() {
    VirtualTime time = new VirtualTime();
    return new Roll(time, Kits.of(time, home, "pixels", false));
  }

  /** p1 alone, in a life that ended well. */
  private void shoot() throws IOException {
    Roll roll = life();
    roll.kit.imageProcessor().remove(P1);
    roll.ready(true).take("p1");
    roll.kit.close();
  }

  private byte[] developed() {
    Roll roll = life();
    roll.develop(P1);
    return Roll.bytes(roll.kit.imageProcessor().fetch(P1, Stage.FINAL).get());
  }

  private void spoil(PhotoId photo, long at) throws IOException {
    flip(home.resolve(photo + ".burst"), at);
  }

  private static void flip(Path path, long at) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.seek(at);
      int was = file.read();
      file.seek(at);
      file.write(was ^ 1);
    }
  }

  private void unseal(PhotoId photo) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(home.resolve(photo + ".burst").toFile(), "rw")) {
      file.seek(BurstLayout.AT_SEALED);
      file.write(0);
    }
  }

  private void cut(PhotoId photo, long length) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(home.resolve(photo + ".burst").toFile(), "rw")) {
      file.setLength(length);
    }
  }
}
