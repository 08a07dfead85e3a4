package dev.latent.hal.folder;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.control.PhotoQualityPrioritization;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.PhotoStream;
import dev.latent.camera.model.photo.Stage;
import dev.latent.camera.model.photo.StreamConfiguration;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.simulation.VirtualTime;
import dev.latent.hal.kit.Tables;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** A kit under virtual time, and the folder that it watches. Confined. */
final class Tethered {

  final VirtualTime time = new VirtualTime();
  final Path inbox;
  final Path home;
  final DeviceKit kit;
  final List<CameraEvent> seen = new ArrayList<>();
  final List<ProcessorEvent> heard = new ArrayList<>();
  /** Work that waits while it is stalled. */
  final Deque<Runnable> waiting = new ArrayDeque<>();
  boolean stalled;
  private int captures;

  Tethered(Path folder, Object... settings) {
    this.inbox = folder.resolve("inbox");
    this.home = folder.resolve("home");
    List<Object> all = new ArrayList<>(List.of("inbox", inbox.toString()));
    all.addAll(List.of(settings));
    this.kit = new FolderKitFactory().create(Tables.of(all.toArray()),
        new DeviceKit.Surroundings(time.timekeeper(), this::execute, home.toString())).get();
    kit.cameraHal().connect(seen::add);
    kit.imageProcessor().connect(heard::add);
  }

  private void execute(Runnable work) {
    if (stalled) {
      waiting.add(work);
    } else {
      time.executor().execute(work);
    }
  }

  /** A new folder with these files in it, each a second older than the next. */
  static void lay(Path folder, String... names) throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    for (int i = 0; i < names.length; i++) {
      Path file = Files.write(folder.resolve("inbox").resolve(names[i]), CameraFiles.jpeg(100 + i));
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + 1000L * i));
    }
  }

  CameraDevice camera() {
    return kit.cameraHal().cameras().head();
  }

  StreamConfiguration streams(boolean deferred) {
    return new StreamConfiguration(camera().cameraId(), SceneMode.NORMAL_PHOTO, Option.none(),
        Option.some(new PhotoStream(camera().capability(SceneMode.NORMAL_PHOTO).get().photoProfiles().head(), deferred,
            false)));
  }

  Tethered open(boolean deferred) {
    kit.cameraHal().open(camera().cameraId()).getOrElseThrow(why -> new AssertionError(why.toString()));
    kit.cameraHal().configure(streams(deferred)).getOrElseThrow(why -> new AssertionError(why.toString()));
    return this;
  }

  Tethered open() {
    return open(true);
  }

  void close() {
    kit.cameraHal().close(camera().cameraId());
  }

  CaptureId arm(String photo, boolean deferred) {
    CaptureFacts facts = new CaptureFacts.Builder().photo(new PhotoId(photo)).camera(camera().cameraId())
        .mode(SceneMode.NORMAL_PHOTO).setting(PhotoCaptureSetting.none()).takenAt(time.timekeeper().now())
        .title("IMG_" + photo).build();
    return kit.cameraHal().capture(new CaptureRequest(new CaptureId(++captures), facts,
        streams(deferred).photo().get().profile(), deferred, PhotoQualityPrioritization.HIGH_QUALITY)).getOrElseThrow(why -> new AssertionError(why.toString()));
  }

  CaptureId arm(String photo) {
    return arm(photo, true);
  }

  Path drop(String name, byte[] bytes) throws IOException {
    return Files.write(inbox.resolve(name), bytes);
  }

  void append(String name, byte[] bytes, int from, int to) throws IOException {
    Files.write(inbox.resolve(name), Arrays.copyOfRange(bytes, from, to), StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  Tethered pass(int millis) {
    time.pass(Duration.ofMillis(millis));
    return this;
  }

  /** What was told of a capture, by the names of the events. */
  List<String> told(CaptureId capture) {
    return seen.stream().filter(it -> it instanceof CameraEvent.OfCapture of && of.capture().equals(capture))
        .map(it -> it.getClass().getSimpleName()).toList();
  }

  void process(String photo) {
    kit.imageProcessor().process(new PhotoId(photo), ExecutionMode.LOAD_BALANCE)
        .getOrElseThrow(why -> new AssertionError(why.toString()));
  }

  ProcessorEvent develop(String photo) {
    process(photo);
    pass(12_000);
    return heard.getLast();
  }

  ProcessorEvent finished(String photo) {
    return new ProcessorEvent.Finished(new PhotoId(photo));
  }

  byte[] image(String photo, Stage stage) {
    try (EncodedImage image = kit.imageProcessor().fetch(new PhotoId(photo), stage).get()) {
      return bytes(image);
    }
  }

  byte[] full(CaptureId capture) {
    EncodedImage image = seen.stream().filter(it -> it instanceof CameraEvent.FullImage full
        && full.capture().equals(capture)).map(it -> ((CameraEvent.FullImage) it).image()).findFirst().orElseThrow();
    try (image) {
      return bytes(image);
    }
  }

  private static byte[] bytes(EncodedImage image) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      image.writeTo(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> pending() {
    return kit.imageProcessor().pending().get().map(it -> it.photo().value()).asJava();
  }
}
