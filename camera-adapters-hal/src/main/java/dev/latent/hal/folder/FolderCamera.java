package dev.latent.hal.folder;

import static dev.latent.camera.model.device.CameraErrorCode.DEVICE_DISABLED;
import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;

import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.StreamConfiguration;
import dev.latent.camera.port.driven.CameraHal;
import dev.latent.hal.kit.Listeners;
import dev.latent.hal.kit.Offer;
import dev.latent.hal.kit.Shell;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Consumer;

/**
 * The camera behind the folder. Nobody can press its button from here: a capture is accepted, and is the next file that
 * comes. Without preview there is nothing to start or stop.
 */
final class FolderCamera implements CameraHal {

  private final Offer offer;
  private final TetherMachine machine;
  private final Shell<Tether, TetherCommand, TetherEvent> shell;
  private final Listeners listeners;
  private final Option<Taker> taker;

  FolderCamera(Offer offer, TetherMachine machine, Shell<Tether, TetherCommand, TetherEvent> shell,
      Listeners listeners, Option<Taker> taker) {
    this.offer = offer;
    this.machine = machine;
    this.shell = shell;
    this.listeners = listeners;
    this.taker = taker;
  }

  @Override
  public void connect(Consumer<? super CameraEvent> inbox) {
    listeners.connectCamera(inbox);
  }

  @Override
  public Seq<CameraDevice> cameras() {
    return offer.cameras();
  }

  @Override
  public Either<CameraError, CameraId> open(CameraId camera) {
    return alive()
        .flatMap(_ -> offer.find(camera))
        .flatMap(_ -> taker.toEither(() -> SERVICE_FATAL_ERROR.because(
            "no folder is watched: name it with --inbox DIR, or as inbox in the [device] table of a profile")))
        .flatMap(Taker::begin)
        .flatMap(_ -> ask(new TetherCall.Open(camera)))
        .map(_ -> camera);
  }

  @Override
  public Either<CameraError, StreamConfiguration> configure(StreamConfiguration streams) {
    return alive()
        .flatMap(_ -> offer.check(streams))
        .flatMap(_ -> ask(new TetherCall.Configure(streams)))
        .map(_ -> streams);
  }

  @Override
  public void start(CameraId camera) {}

  @Override
  public void stop(CameraId camera) {}

  /** Nothing of it can be set from here. */
  @Override
  public void update(CameraId camera, CameraSettings settings) {
    shell.tell(new TetherEvent.Updated());
  }

  @Override
  public Either<CameraError, CaptureId> capture(CaptureRequest request) {
    return alive().flatMap(_ -> ask(new TetherCall.Capture(request))).map(_ -> request.capture());
  }

  @Override
  public void close(CameraId camera) {
    if (shell.state().shutter().open().contains(camera)) {
      shell.tell(new TetherEvent.Left());
      shell.quiet();
    }
  }

  private Either<CameraError, Tether> ask(TetherCall.OfCamera call) {
    return shell.ask((tether, now) -> machine.ask(tether, now, call));
  }

  private Either<CameraError, FolderCamera> alive() {
    return shell.isDead() ? Either.left(DEVICE_DISABLED.because("the device was shut down")) : Either.right(this);
  }
}
