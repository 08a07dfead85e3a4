package dev.latent.hal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.CameraStatus;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.Stage;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.simulation.VirtualTime;
import dev.latent.hal.kit.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files become photos, and when; what becomes of the folder meanwhile. */
class InboxTest {

  @TempDir Path folder;

  @BeforeEach
  void plugIn() throws IOException {
    Tethered.lay(folder);
  }

  @Test
  void a_press_waits_for_its_file_and_then_tells_all_of_it() throws IOException {
    Tethered it = new Tethered(folder).open();
    CaptureId capture = it.arm("p1");
    it.pass(600_000);
    assertThat(it.told(capture)).isEmpty();
    it.drop("DSC_1.JPG", CameraFiles.jpeg(1));
    it.pass(250);
    assertThat(it.told(capture)).containsExactly("CaptureStarted", "ShutterOpened", "ShutterClosed", "FirstStage",
        "CaptureEnded");
  }

  @Test
  void a_camera_that_is_closed_before_a_file_came_has_no_photo() {
    Tethered it = new Tethered(folder).open();
    CaptureId capture = it.arm("p1");
    it.pass(1000).close();
    assertThat(it.seen.getLast()).isEqualTo(new CameraEvent.CaptureFailed(capture,
        CameraErrorCode.OPERATION_NOT_ALLOWED.because("no file arrived before the camera was closed")));
  }

  @Test
  void what_lay_there_at_first_is_no_photo_also_in_another_life() throws IOException {
    Tethered.lay(folder, "old.jpg");
    for (int life = 0; life < 2; life++) {
      Tethered it = new Tethered(folder).open();
      CaptureId capture = it.arm("p" + life);
      it.pass(5000);
      assertThat(it.told(capture)).isEmpty();
    }
  }

  @Test
  void what_came_while_nobody_watched_is_a_photo() throws IOException {
    new Tethered(folder).open().close();
    byte[] jpeg = CameraFiles.jpeg(7);
    Files.write(folder.resolve("inbox/between.jpg"), jpeg);
    Tethered it = new Tethered(folder).open();
    it.arm("p1");
    it.pass(250);
    assertThat(it.develop("p1")).isEqualTo(it.finished("p1"));
    assertThat(it.image("p1", Stage.FINAL)).isEqualTo(jpeg);
  }

  @Test
  void a_memory_card_is_taken_oldest_first_if_that_is_wanted() throws IOException {
    Tethered.lay(folder, "c.jpg", "a.jpg", "b.jpg");
    Tethered it = new Tethered(folder, "existing", true).open();
    for (int i = 0; i < 3; i++) {
      it.arm("p" + i);
      it.pass(250);
      assertThat(it.develop("p" + i)).isEqualTo(it.finished("p" + i));
      assertThat(it.image("p" + i, Stage.FINAL)).isEqualTo(CameraFiles.jpeg(100 + i));
    }
  }

  @Test
  void foreign_files_are_not_seen() throws IOException {
    Tethered it = new Tethered(folder).open();
    CaptureId capture = it.arm("p1");
    byte[] jpeg = CameraFiles.jpeg(1);
    for (String name : List.of("notes.txt", ".hidden.jpg", "a.jpg.part", "a.jpg.tmp", "jpg", "a.png")) {
      it.drop(name, jpeg);
    }
    it.drop("empty.jpg", new byte[0]);
    it.drop("noise.jpg", "this is no picture".getBytes(StandardCharsets.UTF_8));
    it.drop("noise.nef", new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, -1, -1, 3, 4});
    Files.createDirectory(it.inbox.resolve("folder.jpg"));
    Files.createSymbolicLink(it.inbox.resolve("link.jpg"), it.drop("target.bin", jpeg));
    it.pass(60_000);
    assertThat(it.told(capture)).isEmpty();
    it.drop("real.jpg", jpeg);
    assertThat(it.pass(250).told(capture)).contains("FirstStage");
  }

  @Test
  void a_picture_that_cannot_be_decoded_holds_up_no_other() throws IOException {
    byte[] broken = CameraFiles.picture(64, 48, 1);
    for (int i = 0; i + 1 < broken.length; i++) {
      if ((broken[i] & 0xFF) == 0xFF && (broken[i + 1] & 0xFF) == 0xDB) {
        broken[i + 1] = (byte) 0xFE;
      }
    }
    Tethered it = new Tethered(folder).open();
    CaptureId capture = it.arm("p1");
    it.drop("0.jpg", broken);
    it.pass(5000);
    assertThat(it.told(capture)).isEmpty();
    it.drop("1.jpg", CameraFiles.jpeg(1));
    assertThat(it.pass(250).told(capture)).contains("FirstStage");
  }

  @Test
  void a_half_written_file_waits_and_holds_up_no_other() throws IOException {
    byte[] slow = CameraFiles.jpeg(1);
    byte[] quick = CameraFiles.jpeg(2);
    Tethered it = new Tethered(folder).open();
    CaptureId first = it.arm("p1");
    it.append("a.jpg", slow, 0, slow.length / 2);
    it.pass(5000);
    assertThat(it.told(first)).isEmpty();
    it.drop("b.jpg", quick);
    assertThat(it.pass(250).told(first)).contains("FirstStage");
    CaptureId second = it.arm("p2");
    it.append("a.jpg", slow, slow.length / 2, slow.length - 1);
    assertThat(it.pass(5000).told(second)).isEmpty();
    it.append("a.jpg", slow, slow.length - 1, slow.length);
    assertThat(it.pass(250).told(second)).contains("FirstStage");
    it.develop("p1");
    it.develop("p2");
    assertThat(it.image("p1", Stage.FINAL)).isEqualTo(quick);
    assertThat(it.image("p2", Stage.FINAL)).isEqualTo(slow);
  }

  @Test
  void a_renamed_file_is_the_same_photo() throws IOException {
    Tethered it = new Tethered(folder).open();
    it.arm("p1");
    Path file = it.drop("a.jpg", CameraFiles.jpeg(1));
    it.pass(250);
    CaptureId second = it.arm("p2");
    file = Files.move(file, it.inbox.resolve("b.jpg"));
    assertThat(it.pass(2000).told(second)).isEmpty();
    it.develop("p1");
    it.kit.imageProcessor().remove(it.kit.imageProcessor().pending().get().head().photo());
    Files.move(file, it.inbox.resolve("c.jpg"));
    assertThat(it.pass(2000).told(second)).isEmpty();
    Tethered next = new Tethered(folder).open();
    CaptureId third = next.arm("p3");
    assertThat(next.pass(2000).told(third)).isEmpty();
  }

  @Test
  void a_card_that_comes_back_with_other_keys_has_no_new_photos() throws IOException {
    Tethered it = new Tethered(folder).open();
    it.arm("p1");
    Path file = it.drop("a.jpg", CameraFiles.jpeg(1));
    it.pass(250);
    it.develop("p1");
    it.kit.imageProcessor().remove(it.kit.imageProcessor().pending().get().head().photo());
    FileTime changed = Files.getLastModifiedTime(file);
    Path copy = Files.copy(file, folder.resolve("copy"));
    Files.delete(file);
    Files.setLastModifiedTime(Files.move(copy, file), changed);
    CaptureId second = it.arm("p2");
    assertThat(it.pass(2000).told(second)).isEmpty();
  }

  @Test
  void a_file_that_is_removed_before_it_was_taken_is_forgotten() throws IOException {
    Tethered it = new Tethered(folder).open();
    CaptureId capture = it.arm("p1");
    byte[] jpeg = CameraFiles.jpeg(1);
    it.append("a.jpg", jpeg, 0, 100);
    it.pass(500);
    Files.delete(it.inbox.resolve("a.jpg"));
    it.pass(5000);
    assertThat(it.told(capture)).isEmpty();
    it.drop("a.jpg", jpeg);
    assertThat(it.pass(250).told(capture)).contains("FirstStage");
  }

  @Test
  void a_photo_that_nobody_waits_for_any_more_gives_its_file_back() throws IOException {
    Tethered it = new Tethered(folder).open();
    CaptureId first = it.arm("p1");
    it.drop("a.jpg", CameraFiles.jpeg(1));
    it.stalled = true;
    it.pass(0).close();
    assertThat(it.told(first)).containsExactly("CaptureFailed");
    it.waiting.removeFirst().run();
    assertThat(it.pending()).as("taken too late").containsExactly("p1");
    it.waiting.removeFirst().run();
    assertThat(it.pending()).isEmpty();
    it.stalled = false;
    CaptureId second = it.open().arm("p2");
    assertThat(it.pass(250).told(second)).contains("FirstStage");
  }

  @Test
  void a_folder_that_goes_away_fails_the_camera_until_it_is_back() throws IOException {
    Tethered it = new Tethered(folder).open();
    CaptureId capture = it.arm("p1");
    it.pass(1000);
    Path away = Files.move(it.inbox, folder.resolve("away"));
    it.pass(1000);
    assertThat(it.told(capture)).containsExactly("CaptureFailed");
    assertThat(it.seen.get(it.seen.size() - 2)).isInstanceOfSatisfying(CameraEvent.CameraFailed.class,
        failed -> assertThat(failed.error().what()).contains(it.inbox.toString(), "plug"));
    assertThat(it.seen.getLast()).isEqualTo(new CameraEvent.StatusChanged(it.camera(), CameraStatus.DISAPPEAR));
    Files.move(away, it.inbox);
    it.pass(1000);
    assertThat(it.seen).endsWith(new CameraEvent.StatusChanged(it.camera(), CameraStatus.APPEAR),
        new CameraEvent.CaptureReady(it.camera().cameraId()));
    CaptureId second = it.arm("p2");
    it.drop("a.jpg", CameraFiles.jpeg(1));
    assertThat(it.pass(250).told(second)).contains("FirstStage");
  }

  @Test
  void nothing_in_the_folder_is_ever_changed() throws IOException {
    Tethered.lay(folder, "a.jpg", "b.jpg", "notes.txt", "c.part");
    Map<String, Object> before = state(folder.resolve("inbox"));
    Tethered it = new Tethered(folder, "existing", true).open();
    for (String photo : List.of("p1", "p2")) {
      it.arm(photo);
      it.pass(250);
      it.develop(photo);
      it.kit.imageProcessor().remove(it.kit.imageProcessor().pending().get().head().photo());
    }
    assertThat(it.pending()).isEmpty();
    assertThat(state(folder.resolve("inbox"))).isEqualTo(before);
  }

  private static Map<String, Object> state(Path inbox) throws IOException {
    Map<String, Object> state = new TreeMap<>();
    try (var files = Files.list(inbox)) {
      for (Path file : files.toList()) {
        state.put(file.getFileName().toString(), List.of(Files.getLastModifiedTime(file),
            Arrays.hashCode(Files.readAllBytes(file)), Files.getAttribute(file, "unix:nlink"),
            Files.getAttribute(file, "unix:ino")));
      }
    }
    return state;
  }

  @Test
  void the_folder_is_left_alone_while_nobody_waits() {
    Tethered it = new Tethered(folder).open();
    Duration before = it.time.uptime();
    it.time.passUntilQuiet();
    assertThat(it.time.uptime()).isEqualTo(before);
  }

  @Test
  void without_a_folder_the_cameras_are_known_and_cannot_be_opened() {
    DeviceKit kit = new FolderKitFactory().create(Tables.of(), new DeviceKit.Surroundings(
        new VirtualTime().timekeeper(), Runnable::run, folder.toString())).get();
    CameraId camera = kit.cameraHal().cameras().head().cameraId();
    assertThat(kit.cameraHal().open(camera).getLeft().what()).contains("--inbox DIR");
  }
}
