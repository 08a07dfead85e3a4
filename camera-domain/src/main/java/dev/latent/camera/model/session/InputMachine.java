package dev.latent.camera.model.session;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.delivery.CameraState;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.session.Input.Hold;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Which input has which camera, and what that is for the second phase. Pure. */
public final class InputMachine {

  private InputMachine() {}

  /**
   * The camera is its own from the wish to open it until that has succeeded or failed. A system camera takes it from
   * another application.
   *
   * @return refused: CONFLICT_CAMERA (7400107) while another input has the camera, or is about to
   */
  public static Either<CameraError, Step<Studio, StudioCommand>> opening(Studio studio, InputId id) {
    Input input = studio.input(id);
    Option<Input> holder = held(studio).find(it -> it.device().cameraId().equals(input.device().cameraId()));
    if (holder.exists(it -> !it.open() || !outranks(input.caller(), it.caller()))) {
      CameraId camera = input.device().cameraId();
      return Either.left(CameraErrorCode.CONFLICT_CAMERA.because("camera " + camera + " is in use; close it there first"));
    }
    return Either.right(holder.map(it -> taken(studio, it)).getOrElse(Step.stay(studio))
        .then(it -> Step.stay(it.with(it.input(id).with(Hold.OPENING)))));
  }

  /** The device has answered, or was closed; a device that was just opened has its initial settings. */
  public static Studio opened(Studio studio, InputId id, boolean open) {
    return studio.with(studio.input(id).with(open ? Hold.OPEN : Hold.NOTHING).with(CameraSettings.initial()));
  }

  /** The device goes back, if it is there to be given; a session that has committed its streams has them no more. */
  public static Step<Studio, StudioCommand> closing(Studio studio, InputId id) {
    if (!studio.input(id).open()) {
      return Step.stay(studio);
    }
    return studio.sessions().values().find(it -> it.holds(id))
        .map(it -> Streams.lost(studio, it))
        .getOrElse(() -> Step.stay(studio))
        .then(it -> Step.to(it.with(it.input(id).with(Hold.CLOSING)), new StudioCommand.CloseCamera(id)));
  }

  /** All cameras see nothing, or see again. */
  public static Step<Studio, StudioCommand> mute(Studio studio, boolean muted) {
    if (studio.muted() == muted) {
      return Step.stay(studio);
    }
    Step<Studio, StudioCommand> step = Step.to(studio.muted(muted), new StudioCommand.TellMuted(muted));
    return studio.sessions().values().filter(it -> it.phase().committed())
        .foldLeft(step, (so, session) -> so.then(it -> ControlRules.settle(it, it.session(session.id()))));
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

  private static Step<Studio, StudioCommand> taken(Studio studio, Input holder) {
    return studio.sessions().values().find(it -> it.holds(holder.id()))
        .map(it -> SessionMachine.preempt(studio, it, "a system camera has taken the camera"))
        .getOrElse(() -> closing(studio, holder.id()).and(new StudioCommand.TellPreempted(Option.some(holder.id()),
            Option.none(), CameraErrorCode.DEVICE_PREEMPTED.because("a system camera has taken the camera"))));
  }

  private static boolean outranks(Caller one, Caller other) {
    return one.system() && !other.system();
  }

  private static Seq<Input> held(Studio studio) {
    return studio.inputs().values().filter(it -> it.hold() != Hold.NOTHING);
  }
}
