package dev.latent.camera.model.session;

import dev.latent.camera.model.delivery.CameraState;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.session.Input.Hold;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Which input has which camera, and what that is for the second phase. Pure. */
public final class InputMachine {

  private InputMachine() {}

  /**
   * The camera is its own from the wish to open it until that has succeeded or failed.
   *
   * @return refused: CONFLICT_CAMERA (7400107) while an input has the camera, or is about to
   */
  public static Either<CameraError, Studio> opening(Studio studio, InputId id) {
    CameraId camera = studio.input(id).device().cameraId();
    return held(studio).exists(it -> it.device().cameraId().equals(camera))
        ? Either.left(CameraErrorCode.CONFLICT_CAMERA.because("camera " + camera + " is in use; close it there first"))
        : Either.right(studio.with(studio.input(id).with(Hold.OPENING)));
  }

  /** The device has answered, or was closed. */
  public static Studio opened(Studio studio, InputId id, boolean open) {
    return studio.with(studio.input(id).with(open ? Hold.OPEN : Hold.NOTHING));
  }

  /**
   * How the cameras are used as a whole.
   *
   * @param last whose input changed last: a closing system camera is told from another
   */
  public static CameraState cameraState(Studio studio, Caller last) {
    Seq<Input> held = held(studio);
    if (held.isEmpty()) {
      return last.system() ? CameraState.SYSTEM_CAMERA_CLOSED : CameraState.NORMAL_CAMERA_CLOSED;
    }
    if (held.exists(it -> it.hold() == Hold.OPENING)) {
      return CameraState.CAMERA_OPENING;
    }
    return held.exists(it -> it.caller().system()) ? CameraState.SYSTEM_CAMERA_OPEN : CameraState.NORMAL_CAMERA_OPEN;
  }

  private static Seq<Input> held(Studio studio) {
    return studio.inputs().values().filter(it -> it.hold() != Hold.NOTHING);
  }
}
