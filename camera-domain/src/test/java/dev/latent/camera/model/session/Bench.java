package dev.latent.camera.model.session;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraFormat;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.CameraOutputCapability;
import dev.latent.camera.model.device.CameraPosition;
import dev.latent.camera.model.device.DeferralTable;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.device.Size;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * A studio on the bench: two open inputs of two cameras and a closed one, three outputs, one session. The back camera
 * defers photos in NORMAL_PHOTO and videos in NORMAL_VIDEO; the front camera defers nothing.
 */
final class Bench {

  static final Caller SYSTEM = new Caller("com.example.camera", true);
  static final Caller OTHER = new Caller("com.example.other", false);
  static final Profile LARGE = new Profile(CameraFormat.JPEG, new Size(4000, 3000));
  static final Profile SMALL = new Profile(CameraFormat.JPEG, new Size(2000, 1500));
  static final Profile FOREIGN = new Profile(CameraFormat.HEIC, new Size(100, 100));

  static final InputId BACK = new InputId(1);
  static final InputId FRONT = new InputId(2);
  static final InputId CLOSED = new InputId(3);
  static final OutputId OUTPUT = new OutputId(4);
  static final OutputId SECOND = new OutputId(5);
  static final OutputId UNFIT = new OutputId(6);
  static final SessionId SESSION = new SessionId(7);

  private Studio studio;
  private Seq<SessionCommand> wanted = List.empty();

  Bench() {
    this(SceneMode.NORMAL_PHOTO);
  }

  Bench(SceneMode mode) {
    Studio closed = Studio.EMPTY
        .input(SYSTEM, camera("back", DeferredDeliveryImageType.PHOTO))
        .input(SYSTEM, camera("front", DeferredDeliveryImageType.NONE))
        .input(SYSTEM, camera("closed", DeferredDeliveryImageType.NONE));
    studio = InputMachine.opened(InputMachine.opened(closed, BACK, true), FRONT, true)
        .output(LARGE)
        .output(SMALL)
        .output(FOREIGN)
        .session(SYSTEM, mode);
  }

  private static CameraDevice camera(String name, DeferredDeliveryImageType inPhoto) {
    CameraOutputCapability capability = new CameraOutputCapability(List.empty(), List.of(LARGE, SMALL));
    return new CameraDevice.Builder()
        .cameraId(new CameraId(name))
        .cameraPosition(CameraPosition.BACK)
        .capabilities(HashMap.of(SceneMode.NORMAL_PHOTO, capability, SceneMode.NORMAL_VIDEO, capability))
        .deferral(new DeferralTable(HashMap.of(SceneMode.NORMAL_PHOTO, inPhoto,
            SceneMode.NORMAL_VIDEO, DeferredDeliveryImageType.VIDEO)))
        .build();
  }

  /** A session in that phase, with an input and an output where it has them. */
  static Bench in(SessionPhase phase) {
    Bench bench = new Bench();
    return switch (phase) {
      case INIT -> bench;
      case CONFIG_INPROGRESS -> bench.on(new SessionCall.BeginConfig());
      case CONFIGURING -> bench.configured().on(new SessionCall.CommitConfig());
      case CONFIG_COMMITTED -> bench.committed();
      case STARTED -> bench.committed().on(new SessionCall.Start());
      case RELEASED -> bench.on(new SessionCall.Release());
    };
  }

  /** Ready for commitConfig. */
  Bench configured() {
    return on(new SessionCall.BeginConfig(), new SessionCall.AddInput(BACK), new SessionCall.AddOutput(OUTPUT));
  }

  Bench committed() {
    return configured().on(new SessionCall.CommitConfig()).answered();
  }

  /** The device takes the streams that were wanted last. */
  Bench answered() {
    SessionCommand.ConfigureStreams asked = (SessionCommand.ConfigureStreams) wanted.last();
    return on(new SessionCall.StreamsConfigured(Either.right(asked.streams())));
  }

  Bench refused() {
    return on(new SessionCall.StreamsConfigured(Either.left(CameraErrorCode.SERVICE_FATAL_ERROR.because("broken"))));
  }

  /** Calls that are granted. */
  Bench on(SessionCall... calls) {
    for (SessionCall call : calls) {
      Step<Studio, SessionCommand> step = ask(call).getOrElseThrow(it -> new AssertionError(call + " was refused: " + it));
      studio = step.state();
      wanted = step.commands();
    }
    return this;
  }

  Bench on(OutputCall call) {
    studio = ask(call).getOrElseThrow(it -> new AssertionError(call + " was refused: " + it)).state();
    return this;
  }

  Either<CameraError, Step<Studio, SessionCommand>> ask(SessionCall call) {
    return SessionMachine.ask(studio, SESSION, call);
  }

  Either<CameraError, Step<Studio, CapturePlan>> ask(OutputCall call) {
    return OutputMachine.ask(studio, OUTPUT, call);
  }

  /** None when it is granted. */
  Option<CameraErrorCode> refusal(SessionCall call) {
    return ask(call).swap().toOption().map(CameraError::code);
  }

  Option<CameraErrorCode> refusal(OutputCall call) {
    return ask(call).swap().toOption().map(CameraError::code);
  }

  Studio studio() {
    return studio;
  }

  Session session() {
    return studio.session(SESSION);
  }

  Seq<SessionCommand> wanted() {
    return wanted;
  }
}
