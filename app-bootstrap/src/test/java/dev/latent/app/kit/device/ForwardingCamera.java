package dev.latent.app.kit.device;

import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.StreamConfiguration;
import dev.latent.camera.port.driven.CameraHal;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Consumer;

/** A camera that does as another one does. */
abstract class ForwardingCamera implements CameraHal {

  protected final CameraHal good;
  private Consumer<? super CameraEvent> inbox = _ -> {};

  ForwardingCamera(CameraHal good) {
    this.good = good;
  }

  @Override
  public void connect(Consumer<? super CameraEvent> to) {
    inbox = to;
    good.connect(this::seen);
  }

  /** What the good one tells; passed on. */
  void seen(CameraEvent event) {
    tell(event);
  }

  final void tell(CameraEvent event) {
    inbox.accept(event);
  }

  @Override
  public Seq<CameraDevice> cameras() {
    return good.cameras();
  }

  @Override
  public Either<CameraError, CameraId> open(CameraId camera) {
    return good.open(camera);
  }

  @Override
  public Either<CameraError, StreamConfiguration> configure(StreamConfiguration streams) {
    return good.configure(streams);
  }

  @Override
  public void start(CameraId camera) {
    good.start(camera);
  }

  @Override
  public void stop(CameraId camera) {
    good.stop(camera);
  }

  @Override
  public Either<CameraError, CaptureId> capture(CaptureRequest request) {
    return good.capture(request);
  }

  @Override
  public void close(CameraId camera) {
    good.close(camera);
  }

  @Override
  public void update(CameraId camera, CameraSettings settings) {
    good.update(camera, settings);
  }
}
