package dev.latent.hal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** What holds however a camera, its user and a killed process get in each other's way. */
class TetherProperties {

  /** What may happen. */
  enum Action {
    ARM,
    DROP,
    BEGIN,
    GO_ON,
    RENAME,
    REMOVE,
    PASS,
    REOPEN,
    KILL
  }

  @Property(tries = 60)
  void each_capture_ends_once_and_each_file_is_at_most_one_photo(
      @ForAll @Size(min = 5, max = 40) List<Action> actions) throws IOException {
    History history = new History();
    try {
      actions.forEach(history::happen);
      history.end();
    } finally {
      history.sweep();
    }
  }

  /** One folder and the lives of a kit over it. */
  private static final class History {
    private final Path folder = temporary();
    private final Map<String, byte[]> lying = new HashMap<>();
    private final Map<String, byte[]> begun = new HashMap<>();
    private final Map<CaptureId, String> armed = new HashMap<>();
    private final Set<String> photos = new HashSet<>();
    private Tethered life;
    private int count;

    History() {
      try {
        Tethered.lay(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      life = new Tethered(folder, "settle_ms", 300).open();
    }

    void happen(Action action) {
      try {
        act(action);
        for (Map.Entry<String, byte[]> each : lying.entrySet()) {
          assertThat(life.inbox.resolve(each.getKey())).hasBinaryContent(each.getValue());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void act(Action action) throws IOException {
      switch (action) {
        case ARM -> arm();
        case DROP -> lay(newName(), CameraFiles.jpeg(32, 24, count));
        case BEGIN -> begin();
        case GO_ON -> goOn();
        case RENAME -> rename();
        case REMOVE -> remove();
        case PASS -> life.pass(250);
        case REOPEN -> reopen();
        case KILL -> kill();
      }
    }

    private void arm() {
      boolean ready = !life.seen.isEmpty() && life.seen.getLast() instanceof CameraEvent.CaptureReady;
      if (ready && armed.values().stream().noneMatch(it -> life.told(captureOf(it)).isEmpty())) {
        String photo = "p" + ++count;
        armed.put(life.arm(photo), photo);
      }
    }

    private CaptureId captureOf(String photo) {
      return armed.entrySet().stream().filter(it -> it.getValue().equals(photo)).findFirst().orElseThrow().getKey();
    }

    private String newName() {
      return "DSC_" + ++count + ".jpg";
    }

    private void lay(String name, byte[] bytes) throws IOException {
      life.drop(name, bytes);
      lying.put(name, bytes);
    }

    private void begin() throws IOException {
      byte[] whole = CameraFiles.jpeg(32, 24, ++count);
      String name = newName();
      lay(name, Arrays.copyOf(whole, whole.length / 2));
      begun.put(name, whole);
    }

    private void goOn() throws IOException {
      for (Map.Entry<String, byte[]> each : begun.entrySet()) {
        life.append(each.getKey(), each.getValue(), each.getValue().length / 2, each.getValue().length);
        lying.put(each.getKey(), each.getValue());
      }
      begun.clear();
    }

    private void rename() throws IOException {
      for (String name : lying.keySet().stream().limit(1).toList()) {
        String other = newName();
        Files.move(life.inbox.resolve(name), life.inbox.resolve(other));
        lying.put(other, lying.remove(name));
        byte[] rest = begun.remove(name);
        if (rest != null) {
          begun.put(other, rest);
        }
      }
    }

    private void remove() throws IOException {
      for (String name : lying.keySet().stream().limit(1).toList()) {
        Files.delete(life.inbox.resolve(name));
        lying.remove(name);
        begun.remove(name);
      }
    }

    private void reopen() {
      life.close();
      assertEnded();
      life.open();
    }

    /** Each capture has one image or one failure, and a photo if it has an image. */
    private void assertEnded() {
      armed.forEach((capture, photo) -> {
        List<String> told = life.told(capture);
        assertThat(told).doesNotHaveDuplicates();
        assertThat(told.contains("FirstStage") != told.contains("CaptureFailed")).as("%s", told).isTrue();
        if (told.contains("FirstStage")) {
          photos.add(photo);
        }
      });
      armed.clear();
    }

    private void kill() {
      armed.forEach((capture, photo) -> {
        if (life.told(capture).contains("FirstStage")) {
          photos.add(photo);
        }
      });
      armed.clear();
      life = new Tethered(folder, "settle_ms", 300).open();
    }

    void end() {
      life.close();
      assertEnded();
      life.pass(1000);
      assertThat(life.pending()).as("every photo that was told is held").containsAll(photos);
      List<String> finals = new ArrayList<>();
      for (String photo : life.pending()) {
        assertThat(life.develop(photo)).isEqualTo(life.finished(photo));
        finals.add(Arrays.toString(life.image(photo, Stage.FINAL)));
      }
      assertThat(finals).as("a photo of each file").doesNotHaveDuplicates();
    }

    void sweep() throws IOException {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }

    private static Path temporary() {
      try {
        return Files.createTempDirectory("tether");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
