package dev.latent.camera.port.driving;

import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.CameraOutputCapability;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The cameras of the device, and what is needed to use one. Source: Camera Kit, CameraManager. */
public interface CameraManager {

  Seq<CameraDevice> getSupportedCameras();

  /** Empty for a camera that is not there. */
  Set<SceneMode> getSupportedSceneModes(CameraId camera);

  /** None for a camera that is not there or has no such mode. */
  Option<CameraOutputCapability> getSupportedOutputCapability(CameraId camera, SceneMode mode);

  /** {@return a closed input, or INVALID_ARGUMENT (7400101) for a camera that is not there} */
  Either<CameraError, CameraInput> createCameraInput(CameraId camera);

  /** {@return an output that belongs to no session yet, or INVALID_ARGUMENT (7400101) for a profile no camera has} */
  Either<CameraError, PhotoOutput> createPhotoOutput(Profile profile);

  /** {@return a session in its first state, or INVALID_ARGUMENT (7400101) for a mode no camera has} */
  Either<CameraError, PhotoSession> createSession(SceneMode mode);
}
