package dev.latent.camera.model.session;

import dev.latent.camera.fixture.Gear;
import dev.latent.camera.model.Step;
import dev.latent.camera.model.capture.CaptureWay;
import dev.latent.camera.model.capture.DeliveryPath;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.StreamConfiguration;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import java.util.TreeMap;

/** The machines of the camera side, driven by acts and read in the words of the paper. */
final class Machines {

  private static final Seq<Caller> APPS = List.of(Bench.SYSTEM, Bench.OTHER);
  private static final Seq<CameraDevice> CAMERAS = List.of(Gear.BACK, Gear.FRONT);
  private static final Seq<SceneMode> MODES =
      List.of(SceneMode.NORMAL_PHOTO, SceneMode.NORMAL_VIDEO, SceneMode.NIGHT_PHOTO, SceneMode.PANORAMA_PHOTO);
  private static final Seq<DeliveryPath> PATHS = List.of(DeliveryPath.PHOTO, DeliveryPath.PHOTO_ASSET, DeliveryPath.PHOTO_PROXY);
  private static final Seq<DeferredDeliveryImageType> TYPES =
      List.of(DeferredDeliveryImageType.NONE, DeferredDeliveryImageType.PHOTO, DeferredDeliveryImageType.VIDEO);
  private static final int FIRST_SESSION = 11;

  private Studio studio = Studio.EMPTY
      .input(Bench.SYSTEM, Gear.BACK).input(Bench.OTHER, Gear.BACK)
      .input(Bench.SYSTEM, Gear.FRONT).input(Bench.OTHER, Gear.FRONT)
      .output(Gear.LARGE, false).output(Gear.SMALL, false).output(Gear.FOREIGN, false).output(Gear.LARGE, true)
      .preview(Gear.VIEW).preview(Gear.FOREIGN);
  private Option<CaptureWay> way = Option.none();

  Studio studio() {
    return studio;
  }

  /** Of the photo that the last act took. */
  Option<CaptureWay> way() {
    return way;
  }

  /** The code; 0 is granted. */
  int act(Act act) {
    way = Option.none();
    return asked(act).map(this::took).swap().map(CameraError::code).map(CameraErrorCode::code).getOrElse(0);
  }

  private Step<Studio, StudioCommand> took(Step<Studio, StudioCommand> step) {
    studio = step.state();
    way = step.commands().filter(StudioCommand.TakePhoto.class::isInstance)
        .map(it -> ((StudioCommand.TakePhoto) it).plan().way()).headOption();
    return step;
  }

  private Either<CameraError, Step<Studio, StudioCommand>> asked(Act act) {
    InputId input = new InputId(act.thing() + 1);
    OutputId output = new OutputId(act.thing() + 5);
    OutputId preview = new OutputId(act.thing() % 2 + 9);
    Caller app = APPS.get(act.app());
    return switch (act.verb()) {
      case OPEN -> InputMachine.opening(studio, input);
      case OPENED -> held(input, Input.Hold.OPENING, act.how() != 0);
      case CLOSE -> Either.right(InputMachine.closing(studio, input));
      case CLOSED -> held(input, Input.Hold.CLOSING, false);
      case CREATE -> Either.right(SessionMachine.create(studio, app, MODES.get(act.how() % 3)));
      case MUTE -> Either.right(InputMachine.mute(studio, act.how() % 2 == 1));
      case BEGIN -> session(app, new SessionCall.BeginConfig());
      case SET_MODE -> session(app, new SessionCall.SetMode(MODES.get(act.how())));
      case ADD_INPUT -> session(app, new SessionCall.AddInput(input));
      case REMOVE_INPUT -> session(app, new SessionCall.RemoveInput(input));
      case ADD_OUTPUT -> session(app, new SessionCall.AddOutput(output));
      case REMOVE_OUTPUT -> session(app, new SessionCall.RemoveOutput(output));
      case ADD_PREVIEW -> session(app, new SessionCall.AddPreview(preview));
      case REMOVE_PREVIEW -> session(app, new SessionCall.RemovePreview(preview));
      case COMMIT -> session(app, new SessionCall.CommitConfig());
      case ANSWER -> session(app, new SessionCall.StreamsConfigured(answer(act.how() != 0)));
      case START -> session(app, new SessionCall.Start());
      case STOP -> session(app, new SessionCall.Stop());
      case RELEASE -> session(app, new SessionCall.Release());
      case ZOOM -> session(app, new SessionCall.Set(new ControlCall.SetZoomRatio(act.how() * 4)));
      case RATE -> PreviewMachine.setFrameRate(studio, preview, List.of(30, 15, 0, 1).get(act.how()),
          List.of(30, 60, 30, 2).get(act.how()));
      case RELEASE_PREVIEW -> PreviewMachine.release(studio, preview);
      case READY -> studio.runningOn(CAMERAS.get(act.thing() % 2).cameraId()).flatMap(Session::output)
          .map(it -> OutputMachine.ask(studio, it, new OutputCall.BecomeReady())).getOrElse(this::nothing);
      case ON, OFF, DEFER, THUMBNAIL, MIRROR, CAPTURE, BURST, CONFIRM, RELEASE_OUTPUT ->
          OutputMachine.ask(studio, output, call(act, app));
    };
  }

  private static OutputCall call(Act act, Caller app) {
    return switch (act.verb()) {
      case ON -> new OutputCall.On(PATHS.get(act.how() % 3));
      case OFF -> new OutputCall.Off(PATHS.get(act.how() % 3));
      case DEFER -> new OutputCall.DeferImageDelivery(app, TYPES.get(act.how() % 3));
      case THUMBNAIL -> new OutputCall.EnableQuickThumbnail(app, act.how() != 0);
      case MIRROR -> new OutputCall.EnableMirror(act.how() != 0);
      case BURST -> new OutputCall.BurstCapture(app, PhotoCaptureSetting.none(), new PhotoId("burst"));
      case CONFIRM -> new OutputCall.ConfirmCapture(app);
      case RELEASE_OUTPUT -> new OutputCall.Release();
      default -> new OutputCall.Capture(PhotoCaptureSetting.none(), switch (act.how()) {
        case 1 -> Option.some(DeferredDeliveryImageType.PHOTO);
        case 2 -> Option.some(DeferredDeliveryImageType.NONE);
        case 3 -> Option.some(DeferredDeliveryImageType.VIDEO);
        default -> Option.none();
      });
    };
  }

  private static Either<CameraError, StreamConfiguration> answer(boolean taken) {
    return taken
        ? Either.right(new StreamConfiguration(Gear.BACK.cameraId(), SceneMode.NORMAL_PHOTO, Option.none(), Option.none()))
        : Either.left(CameraErrorCode.SERVICE_FATAL_ERROR.because("broken"));
  }

  private Either<CameraError, Step<Studio, StudioCommand>> held(InputId id, Input.Hold expected, boolean open) {
    return studio.input(id).hold() == expected
        ? Either.right(Step.stay(InputMachine.opened(studio, id, open)))
        : nothing();
  }

  private Either<CameraError, Step<Studio, StudioCommand>> session(Caller app, SessionCall call) {
    return studio.sessions().values().filter(it -> it.caller().equals(app)).map(Session::id)
        .maxBy(SessionId::value)
        .map(it -> SessionMachine.ask(studio, it, call))
        .getOrElse(this::nothing);
  }

  private Either<CameraError, Step<Studio, StudioCommand>> nothing() {
    return Either.right(Step.stay(studio));
  }

  /** As {@link Paper#says}. */
  Map<String, String> says() {
    Map<String, String> says = new TreeMap<>();
    studio.sessions().values().forEach(it -> says.put("session " + number(it.id()), says(it)));
    studio.inputs().values().forEach(it -> says.put("input " + (it.id().value() - 1), letter(it.hold()) + " " + it.settings().zoomRatio() + (it.settings().muted() ? " muted" : "")));
    studio.outputs().values().forEach(it -> says.put("output " + (it.id().value() - 5), says(it)));
    studio.previews().values().forEach(it -> says.put("preview " + (it.id().value() - 9),
        "in %d gone %b".formatted(it.session().map(this::number).getOrElse(-1), it.released())));
    says.put("all", "muted %b captures %d".formatted(studio.muted(), studio.captures()));
    return says;
  }

  private String says(Session it) {
    return "%d %c mode %d input %d output %d preview %d chosen %d type %d zoom %s".formatted(APPS.indexOf(it.caller()),
        letter(it.phase()), MODES.indexOf(it.mode()), it.input().map(id -> id.value() - 1).getOrElse(-1),
        it.output().map(id -> id.value() - 5).getOrElse(-1), it.preview().map(id -> id.value() - 9).getOrElse(-1),
        it.deferral().chosen().map(DeferredDeliveryImageType::code).getOrElse(-1), it.deferral().enabled().code(),
        it.settings().zoomRatio());
  }

  private String says(Output it) {
    int listens = PATHS.filter(it.listening()::contains).map(path -> 1 << PATHS.indexOf(path)).sum().intValue();
    return "in %d listens %d ready %b burst %b gone %b glimpse %b mirror %b".formatted(
        it.session().map(this::number).getOrElse(-1), listens, it.shutter().ready(), it.shutter().burst().isDefined(),
        it.released(), it.options().quickThumbnail(), it.options().mirror());
  }

  private static char letter(SessionPhase phase) {
    return switch (phase) {
      case INIT -> 'I';
      case CONFIG_INPROGRESS -> 'P';
      case CONFIGURING -> 'W';
      case CONFIG_COMMITTED -> 'C';
      case STARTED -> 'S';
      case RELEASED -> 'R';
    };
  }

  private static char letter(Input.Hold hold) {
    return switch (hold) {
      case NOTHING -> '-';
      case OPENING -> 'w';
      case OPEN -> 'o';
      case CLOSING -> 'c';
    };
  }

  /** Sessions are counted from 0 as they were made. */
  private int number(SessionId id) {
    return id.value() - FIRST_SESSION;
  }
}
