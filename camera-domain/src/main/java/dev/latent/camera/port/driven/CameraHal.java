package dev.latent.camera.port.driven;

import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.StreamConfiguration;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Consumer;

/**
 * The camera device, as one that takes pictures.
 *
 * <p>Source: Camera HDI, ICameraHost, ICameraDevice and IStreamOperator.
 * <p>Threads: thread-safe; events come on any thread, also from inside a verb, of one camera in order.
 */
public interface CameraHal {

  /** CH1. Called once, before any other verb; nothing is told before it. */
  void connect(Consumer<? super CameraEvent> inbox);

  /** CH2. The cameras present now, always in the same order, each with its outputs and its deferral table by mode. */
  Seq<CameraDevice> cameras();

  /**
   * CH3. May block. Takes the device.
   *
   * @return refused: CONFLICT_CAMERA (7400107) when it is open already or another one that it cannot run beside,
   *     DEVICE_DISABLED (7400108) when it must not be used, INVALID_ARGUMENT (7400101) when there is none
   */
  Either<CameraError, CameraId> open(CameraId camera);

  /**
   * CH4. May block. Configures all streams of an open camera, or refuses and leaves the former ones as they were. A
   * CaptureReady follows once the device can take a picture.
   *
   * @return refused: INVALID_ARGUMENT (7400101) for a profile that the mode has not, SERVICE_FATAL_ERROR (7400201) when
   *     the device cannot
   */
  Either<CameraError, StreamConfiguration> configure(StreamConfiguration streams);

  /**
   * CH5. Never blocks. The preview runs: PreviewFrames at the rate of its stream, numbered from 1, where there is one; a
   * frame that cannot be made in time is left out. A failure comes as an event.
   */
  void start(CameraId camera);

  /** CH6. Never blocks. No PreviewFrame follows, save one under way. Captures already accepted go on to their end. */
  void stop(CameraId camera);

  /**
   * CH7. Never blocks. Accepted: CaptureStarted, ShutterOpened, ShutterClosed, CaptureEnded in this order, and, after
   * CaptureStarted, exactly one of FirstStage (deferred) or FullImage, with a QuickThumbnail before it where the stream
   * has one; or CaptureFailed instead of what is left. Then CaptureReady, once the next may be asked for. Refused: no trace, no event. A deferred capture's burst is held by the
   * {@link ImageProcessor} when its FirstStage is told, and the first frame of it survives a killed process.
   *
   * @return refused: OPERATION_NOT_ALLOWED (7400102) when the device is not ready, SERVICE_FATAL_ERROR (7400201) when
   *     there is no such stream
   */
  Either<CameraError, CaptureId> capture(CaptureRequest request);

  /** CH8. May block; idempotent. Captures under way end or fail first. After it no event of this camera. */
  void close(CameraId camera);

  /**
   * CH9. Never blocks. What an open camera captures and shows from now on is taken so; a CaptureReady follows once the
   * next capture can be. A camera that was just opened has {@link CameraSettings#initial}. Nothing is asked that the
   * camera's abilities do not have.
   */
  void update(CameraId camera, CameraSettings settings);
}
