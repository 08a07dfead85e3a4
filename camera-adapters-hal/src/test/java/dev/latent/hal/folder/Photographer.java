package dev.latent.hal.folder;

import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.StreamConfiguration;
import dev.latent.camera.port.driven.CameraHal;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.port.driven.ImageProcessor;
import dev.latent.camera.port.driven.SystemPressure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A kit with somebody at the camera's own button: whenever a capture is armed, a photo is taken there. */
record Photographer(DeviceKit kit, CameraHal cameraHal) implements DeviceKit {

  Photographer(DeviceKit kit, Path inbox) {
    this(kit, new Watched(kit.cameraHal(), inbox));
  }

  @Override
  public ImageProcessor imageProcessor() {
    return kit.imageProcessor();
  }

  @Override
  public SystemPressure systemPressure() {
    return kit.systemPressure();
  }

  @Override
  public void close() {
    kit.close();
  }

  private record Watched(CameraHal hal, Path inbox) implements CameraHal {

    @Override
    public Either<CameraError, CaptureId> capture(CaptureRequest request) {
      return hal.capture(request).peek(_ -> press());
    }

    private void press() {
      try (var files = Files.list(inbox)) {
        int number = (int) files.count();
        Files.write(inbox.resolve("DSC_%04d.JPG".formatted(number)), CameraFiles.jpeg(number));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void connect(Consumer<? super CameraEvent> listener) {
      hal.connect(listener);
    }

    @Override
    public Seq<CameraDevice> cameras() {
      return hal.cameras();
    }

    @Override
    public Either<CameraError, CameraId> open(CameraId camera) {
      return hal.open(camera);
    }

    @Override
    public Either<CameraError, StreamConfiguration> configure(StreamConfiguration streams) {
      return hal.configure(streams);
    }

    @Override
    public void start(CameraId camera) {
      hal.start(camera);
    }

    @Override
    public void stop(CameraId camera) {
      hal.stop(camera);
    }

    @Override
    public void update(CameraId camera, CameraSettings settings) {
      hal.update(camera, settings);
    }

    @Override
    public void close(CameraId camera) {
      hal.close(camera);
    }
  }
}
