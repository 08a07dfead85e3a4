package dev.latent.camera.port.driving;

import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.CameraOutputCapability;
import dev.latent.camera.model.device.CameraPosition;
import dev.latent.camera.model.device.CameraStatusInfo;
import dev.latent.camera.model.device.CameraType;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.Photo;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Consumer;

/** The cameras of the device, and what is needed to use one. Source: Camera Kit, CameraManager. */
public interface CameraManager {

  /** {@return the cameras that are there now, always in the same order} */
  Seq<CameraDevice> getSupportedCameras();

  /** {@return the modes; empty for a camera that is not there} */
  Set<SceneMode> getSupportedSceneModes(CameraId camera);

  /** {@return the streams; none for a camera that is not there or has no such mode} */
  Option<CameraOutputCapability> getSupportedOutputCapability(CameraId camera, SceneMode mode);

  /** {@return a closed input; refused: INVALID_ARGUMENT (7400101) for a camera that is not there} */
  Either<CameraError, CameraInput> createCameraInput(CameraId camera);

  /** {@return a closed input of the first such camera; refused: INVALID_ARGUMENT (7400101) when there is none} */
  Either<CameraError, CameraInput> createCameraInput(CameraPosition position, CameraType type);

  /** {@return an output that belongs to no session yet; refused: INVALID_ARGUMENT (7400101) for a profile no camera has} */
  Either<CameraError, PhotoOutput> createPhotoOutput(Profile profile);

  /**
   * As above, with a surface of the application's own: every photo goes there, in a single stage. Source: Camera Kit,
   * createPhotoOutput with a surface, deprecated there.
   *
   * @param surface told like a listener; what it is given is its own to release
   */
  Either<CameraError, PhotoOutput> createPhotoOutput(Profile profile, Consumer<? super Photo> surface);

  /** {@return an output that belongs to no session yet; refused: INVALID_ARGUMENT (7400101) for a profile no camera has} */
  Either<CameraError, PreviewOutput> createPreviewOutput(Profile profile);

  /** {@return a session in its first state; refused: INVALID_ARGUMENT (7400101) for a mode no camera has} */
  Either<CameraError, PhotoSession> createSession(SceneMode mode);

  /** {@return whether the cameras see nothing} */
  boolean isCameraMuted();

  /** {@return whether there is a camera that can be muted} */
  boolean isCameraMuteSupported();

  /**
   * Lets all cameras see nothing, or see again; those that cannot be muted go on. A committed session is told
   * captureReady anew, as after any setting.
   *
   * @return what is in force; refused: NOT_SYSTEM_APPLICATION (202), CAPABILITY_NOT_SUPPORTED (801) where no camera can
   */
  Either<CameraError, Boolean> muteCamera(boolean mute);

  /** Told when a camera comes, goes, is opened or closed by anybody. Never inside a driving call. */
  Subscription onCameraStatus(Consumer<? super CameraStatusInfo> listener);

  /** Told with what is in force whenever it changes. Never inside a driving call. */
  Subscription onCameraMute(Consumer<? super Boolean> listener);
}
