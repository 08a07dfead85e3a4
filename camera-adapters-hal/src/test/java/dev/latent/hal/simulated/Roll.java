package dev.latent.hal.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.control.FrameRateRange;
import dev.latent.camera.model.control.PhotoQualityPrioritization;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.PhotoStream;
import dev.latent.camera.model.photo.PreviewStream;
import dev.latent.camera.model.photo.StreamConfiguration;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.simulation.VirtualTime;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A device with its first camera in use, and all that it tells, with the time. Confined. */
final class Roll {

  final VirtualTime time;
  final DeviceKit kit;
  final List<String> trace = new ArrayList<>();
  final List<ProcessorEvent> heard = new ArrayList<>();
  final List<EncodedImage> images = new ArrayList<>();
  final List<PixelMap> thumbnails = new ArrayList<>();
  final List<CameraEvent.PreviewFrame> frames = new ArrayList<>();
  private PhotoCaptureSetting setting = PhotoCaptureSetting.none();
  private CameraSettings settings = CameraSettings.initial();
  private PhotoQualityPrioritization prioritization = PhotoQualityPrioritization.HIGH_QUALITY;
  private Option<FrameRateRange> preview = Option.none();
  private boolean glimpses;
  private int captures;

  Roll(VirtualTime time, DeviceKit kit) {
    this.time = time;
    this.kit = kit;
    kit.cameraHal().connect(this::see);
    kit.imageProcessor().connect(event -> {
      heard.add(event);
      trace.add(time.uptime() + " " + event);
    });
    kit.systemPressure().connect(reading -> trace.add(time.uptime() + " " + reading));
  }

  /** A device of these settings that makes no pictures. */
  static Roll blank(Path home, Object... settings) {
    VirtualTime time = new VirtualTime();
    return new Roll(time, Kits.of(time, home, Stream.concat(Stream.of("pixels", false), Stream.of(settings)).toArray()));
  }

  CameraDevice camera() {
    return kit.cameraHal().cameras().head();
  }

  Roll asking(PhotoCaptureSetting wanted) {
    setting = wanted;
    return this;
  }

  Roll hurrying() {
    prioritization = PhotoQualityPrioritization.SPEED;
    return this;
  }

  /** Streams from now on have a preview of at most so many frames per second. */
  Roll previewing(int rate) {
    preview = Option.some(new FrameRateRange(1, rate));
    return this;
  }

  /** Streams from now on have quick thumbnails. */
  Roll glimpsing() {
    glimpses = true;
    return this;
  }

  /** Sets the camera, and waits until it is ready so. */
  Roll set(CameraSettings wanted) {
    settings = wanted;
    long readies = readies();
    kit.cameraHal().update(camera().cameraId(), wanted);
    time.passUntil(() -> readies() > readies);
    assertThat(readies()).as("told that it is ready, in %s", trace).isGreaterThan(readies);
    return this;
  }

  long readies() {
    return trace.stream().filter(it -> it.contains("CaptureReady")).count();
  }

  Either<CameraError, StreamConfiguration> configure(boolean deferred) {
    var mode = camera().sceneModes().head();
    var profiles = camera().capability(mode).get();
    return kit.cameraHal().configure(new StreamConfiguration(camera().cameraId(), mode,
        preview.map(it -> new PreviewStream(profiles.previewProfiles().head(), it)),
        profiles.photoProfiles().headOption().map(it -> new PhotoStream(it, deferred, glimpses))));
  }

  Roll ready(boolean deferred) {
    kit.cameraHal().open(camera().cameraId());
    configure(deferred).getOrElseThrow(why -> new AssertionError(why.toString()));
    time.passUntil(() -> trace.stream().anyMatch(it -> it.contains("CaptureReady")));
    return this;
  }

  Either<CameraError, CaptureId> press(String photo, boolean deferred) {
    var mode = camera().sceneModes().head();
    CaptureFacts facts = new CaptureFacts.Builder()
        .photo(new PhotoId(photo))
        .camera(camera().cameraId())
        .mode(mode)
        .setting(setting)
        .settings(settings)
        .takenAt(time.timekeeper().now())
        .title("IMG")
        .build();
    return kit.cameraHal().capture(new CaptureRequest(new CaptureId(++captures), facts,
        camera().capability(mode).get().photoProfiles().head(), deferred, prioritization));
  }

  PhotoId take(String photo) {
    press(photo, true).getOrElseThrow(why -> new AssertionError(why.toString()));
    time.passUntilQuiet();
    return new PhotoId(photo);
  }

  PhotoId develop(PhotoId photo) {
    kit.imageProcessor().process(photo, ExecutionMode.HIGH_PERFORMANCE);
    time.passUntilQuiet();
    return photo;
  }

  byte[] image(int index) {
    return bytes(images.get(index));
  }

  static byte[] bytes(EncodedImage image) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      image.writeTo(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void see(CameraEvent event) {
    trace.add(time.uptime() + " " + event);
    Option<EncodedImage> image = switch (event) {
      case CameraEvent.FirstStage first -> Option.some(first.image());
      case CameraEvent.FullImage full -> Option.some(full.image());
      case CameraEvent.QuickThumbnail quick -> {
        thumbnails.add(quick.image());
        yield Option.none();
      }
      case CameraEvent.PreviewFrame frame -> {
        frames.add(frame);
        yield Option.none();
      }
      default -> Option.none();
    };
    image.forEach(images::add);
  }
}
