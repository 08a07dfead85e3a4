package dev.latent.camera.model.session;

import dev.latent.camera.fixture.Gear;
import dev.latent.camera.model.Step;
import dev.latent.camera.model.capture.DeliveryPath;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * A studio on the bench: open inputs of the back and of the front camera and a closed one of a third, photo outputs,
 * preview outputs, and one session, all of a system application.
 */
final class Bench {

  static final Caller SYSTEM = new Caller("com.example.camera", true);
  static final Caller OTHER = new Caller("com.example.other", false);

  static final InputId BACK = new InputId(1);
  static final InputId FRONT = new InputId(2);
  static final InputId CLOSED = new InputId(3);
  static final OutputId OUTPUT = new OutputId(4);
  static final OutputId SECOND = new OutputId(5);
  static final OutputId UNFIT = new OutputId(6);
  static final OutputId SURFACE = new OutputId(7);
  static final OutputId PREVIEW = new OutputId(8);
  static final OutputId SECOND_PREVIEW = new OutputId(9);
  static final OutputId UNFIT_PREVIEW = new OutputId(10);
  static final SessionId SESSION = new SessionId(11);

  private Studio studio;
  private Seq<StudioCommand> wanted = List.empty();

  Bench() {
    this(SceneMode.NORMAL_PHOTO);
  }

  Bench(SceneMode mode) {
    Studio closed = Studio.EMPTY.input(SYSTEM, Gear.BACK).input(SYSTEM, Gear.FRONT).input(SYSTEM, Gear.THIRD);
    studio = InputMachine.opened(InputMachine.opened(closed, BACK, true), FRONT, true)
        .output(Gear.LARGE, false)
        .output(Gear.SMALL, false)
        .output(Gear.FOREIGN, false)
        .output(Gear.LARGE, true)
        .preview(Gear.VIEW)
        .preview(Gear.VIEW)
        .preview(Gear.FOREIGN)
        .session(SYSTEM, mode);
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

  static OutputCall capture() {
    return new OutputCall.Capture(PhotoCaptureSetting.none(), Option.none());
  }

  static OutputCall burst() {
    return new OutputCall.BurstCapture(SYSTEM, PhotoCaptureSetting.none(), new PhotoId("burst"));
  }

  static OutputCall defer(DeferredDeliveryImageType type) {
    return new OutputCall.DeferImageDelivery(SYSTEM, type);
  }

  /** Ready for commitConfig. */
  Bench configured() {
    return configured(OUTPUT);
  }

  Bench configured(OutputId output) {
    return on(new SessionCall.BeginConfig(), new SessionCall.AddInput(BACK), new SessionCall.AddOutput(output));
  }

  Bench committed() {
    return configured().commits();
  }

  /** The device takes what is committed. */
  Bench commits() {
    return on(new SessionCall.CommitConfig()).answered();
  }

  Bench started() {
    return committed().on(new SessionCall.Start());
  }

  /** The device takes the streams that were wanted last. */
  Bench answered() {
    StudioCommand.ConfigureStreams asked = (StudioCommand.ConfigureStreams) wanted.last();
    return on(new SessionCall.StreamsConfigured(Either.right(asked.streams())));
  }

  Bench refused() {
    return on(new SessionCall.StreamsConfigured(Either.left(CameraErrorCode.SERVICE_FATAL_ERROR.because("broken"))));
  }

  Bench listening(DeliveryPath... paths) {
    for (DeliveryPath path : paths) {
      on(new OutputCall.On(path));
    }
    return this;
  }

  Bench ready() {
    return on(new OutputCall.BecomeReady());
  }

  /** Calls that are granted. */
  Bench on(SessionCall... calls) {
    for (SessionCall call : calls) {
      took(call, ask(call));
    }
    return this;
  }

  Bench on(OutputCall call) {
    return took(call, ask(call));
  }

  Bench with(Studio other) {
    studio = other;
    return this;
  }

  Bench took(Object call, Either<CameraError, Step<Studio, StudioCommand>> answer) {
    Step<Studio, StudioCommand> step = answer.getOrElseThrow(it -> new AssertionError(call + " was refused: " + it));
    studio = step.state();
    wanted = step.commands();
    return this;
  }

  Either<CameraError, Step<Studio, StudioCommand>> ask(SessionCall call) {
    return SessionMachine.ask(studio, SESSION, call);
  }

  Either<CameraError, Step<Studio, StudioCommand>> ask(OutputCall call) {
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

  Output output() {
    return studio.output(OUTPUT);
  }

  /** What the last granted call wants done. */
  Seq<StudioCommand> wanted() {
    return wanted;
  }
}
