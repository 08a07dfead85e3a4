package dev.latent.camera.application;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.delivery.DeliveryEvent;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.StreamConfiguration;
import dev.latent.camera.model.session.Input;
import dev.latent.camera.model.session.InputId;
import dev.latent.camera.model.session.InputMachine;
import dev.latent.camera.model.session.OutputCall;
import dev.latent.camera.model.session.OutputId;
import dev.latent.camera.model.session.OutputMachine;
import dev.latent.camera.model.session.SessionCall;
import dev.latent.camera.model.session.SessionCommand;
import dev.latent.camera.model.session.SessionId;
import dev.latent.camera.model.session.SessionMachine;
import dev.latent.camera.model.session.Studio;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Inputs, sessions and outputs: asks their machines, and obeys them. The studio is touched inside turns only; what
 * blocks in the device runs on the caller's own thread, between two turns.
 */
final class Directing {

  private final DrivenPorts ports;
  private final Loop loop;
  private final Mailbox mailbox;
  private final Delivering delivering;
  private final Capturing capturing;
  private Studio studio = Studio.EMPTY;
  private Map<OutputId, PhotoListeners> listeners = HashMap.empty();

  Directing(DrivenPorts ports, Loop loop, Mailbox mailbox, Storing storing, Delivering delivering) {
    this.ports = ports;
    this.loop = loop;
    this.mailbox = mailbox;
    this.delivering = delivering;
    this.capturing = new Capturing(ports, loop, storing, delivering, this::tell);
  }

  void connect() {
    ports.cameraHal().connect(event -> loop.post(() -> heard(event)));
  }

  Capturing capturing() {
    return capturing;
  }

  <T> T look(Function<Studio, T> question) {
    return loop.ask(() -> question.apply(studio));
  }

  InputId input(Caller caller, CameraDevice device) {
    return new InputId(given(it -> it.input(caller, device)));
  }

  SessionId session(Caller caller, SceneMode mode) {
    return new SessionId(given(it -> it.session(caller, mode)));
  }

  OutputId output(Profile profile) {
    return new OutputId(given(it -> it.output(profile)));
  }

  PhotoListeners listeners(OutputId output) {
    return loop.ask(() -> {
      PhotoListeners of = listeners.getOrElse(output, new PhotoListeners(mailbox));
      listeners = listeners.put(output, of);
      return of;
    });
  }

  private int given(UnaryOperator<Studio> more) {
    return loop.ask(() -> {
      studio = more.apply(studio);
      return studio.lastGiven();
    });
  }

  /** The device belongs to the camera from the wish to open it until that has succeeded or failed. */
  Either<CameraError, InputId> open(InputId id) {
    Either<CameraError, Boolean> admitted = loop.ask(() -> admit(id));
    if (admitted.isLeft() || !admitted.get()) {
      return admitted.map(_ -> id);
    }
    Either<CameraError, CameraId> opened = Either.left(CameraErrorCode.SERVICE_FATAL_ERROR.because("the device broke"));
    try {
      opened = ports.cameraHal().open(loop.ask(() -> studio.input(id).device().cameraId()));
    } finally {
      boolean open = opened.isRight();
      loop.post(() -> opened(id, open));
    }
    return opened.map(_ -> id);
  }

  /** {@return whether the device is still to be opened} */
  private Either<CameraError, Boolean> admit(InputId id) {
    Input input = studio.input(id);
    if (input.open()) {
      return Either.right(false);
    }
    return InputMachine.opening(studio, id).map(opening -> {
      studio = opening;
      cameraChanged(input.caller());
      return true;
    });
  }

  private void opened(InputId id, boolean open) {
    studio = InputMachine.opened(studio, id, open);
    cameraChanged(studio.input(id).caller());
  }

  /** Idempotent; returns when the captures under way have ended and the device is closed. */
  void close(InputId id) {
    Option<CameraId> camera = loop.ask(() -> Option.of(studio.input(id)).filter(Input::open).map(it -> it.device().cameraId()));
    camera.forEach(it -> {
      ports.cameraHal().close(it);
      loop.ask(() -> {
        opened(id, false);
        return id;
      });
    });
  }

  private void cameraChanged(Caller last) {
    delivering.turn(new DeliveryEvent.CameraChanged(InputMachine.cameraState(studio, last)));
  }

  Either<CameraError, SessionId> ask(SessionId id, SessionCall call) {
    Either<CameraError, Step<Studio, SessionCommand>> asked = loop.ask(() -> turn(id, call));
    return asked.flatMap(step -> step.commands()
        .foldLeft(Either.<CameraError, SessionId>right(id), (so, it) -> so.flatMap(_ -> obey(id, it))));
  }

  private Either<CameraError, Step<Studio, SessionCommand>> turn(SessionId id, SessionCall call) {
    return SessionMachine.ask(studio, id, call).peek(step -> studio = step.state());
  }

  private Either<CameraError, SessionId> obey(SessionId id, SessionCommand command) {
    return switch (command) {
      case SessionCommand.ConfigureStreams(var streams) -> configure(id, streams);
      case SessionCommand.StartCamera(var camera) -> {
        ports.cameraHal().start(camera);
        yield Either.right(id);
      }
      case SessionCommand.StopCamera(var camera) -> {
        ports.cameraHal().stop(camera);
        yield Either.right(id);
      }
      case SessionCommand.CloseCamera(var input) -> {
        close(input);
        yield Either.right(id);
      }
    };
  }

  private Either<CameraError, SessionId> configure(SessionId id, StreamConfiguration streams) {
    Either<CameraError, StreamConfiguration> configured =
        Either.left(CameraErrorCode.SERVICE_FATAL_ERROR.because("the device broke"));
    try {
      configured = ports.cameraHal().configure(streams);
    } finally {
      SessionCall answer = new SessionCall.StreamsConfigured(configured);
      loop.ask(() -> turn(id, answer));
    }
    return configured.map(_ -> id);
  }

  Either<CameraError, OutputId> ask(OutputId id, OutputCall call) {
    return loop.ask(() -> OutputMachine.ask(studio, id, call).map(step -> {
      studio = step.state();
      return id;
    }));
  }

  /** The studio moves on only if the device has accepted. */
  Either<CameraError, CaptureId> capture(OutputId id, PhotoCaptureSetting setting) {
    return loop.ask(() -> OutputMachine.ask(studio, id, new OutputCall.Capture())
        .flatMap(step -> capturing.press(id, step.commands().head(), setting).peek(_ -> studio = step.state())));
  }

  /** Its photo, while the application has neither stored nor released the proxy. */
  Option<PhotoId> unclaimed(PhotoId photo) {
    return loop.ask(() -> Option.when(capturing.entrusted(photo), photo));
  }

  /** What became of a proxy, told to the second phase. */
  void settled(PhotoId photo, DeliveryEvent wish) {
    loop.ask(() -> {
      capturing.settled(photo);
      delivering.turn(wish);
      return photo;
    });
  }

  private void heard(CameraEvent event) {
    switch (event) {
      case CameraEvent.OfCapture ofCapture -> capturing.heard(ofCapture);
      case CameraEvent.CaptureReady(var camera) -> OutputMachine.servedBy(studio, camera).forEach(this::ready);
      case CameraEvent.CameraFailed(var camera, var error) -> lost(camera, error);
    }
  }

  private void ready(OutputId output) {
    OutputMachine.ask(studio, output, new OutputCall.BecomeReady()).forEach(step -> studio = step.state());
    tell(output, new PhotoEvent.CaptureReady(ports.timekeeper().uptime()));
  }

  private void lost(CameraId camera, CameraError error) {
    capturing.lost(camera, error);
    OutputMachine.servedBy(studio, camera).forEach(it ->
        tell(it, new PhotoEvent.CaptureError(Option.none(), error, ports.timekeeper().uptime())));
  }

  /** A full image that nobody listens for is let go. */
  private void tell(OutputId output, PhotoEvent event) {
    boolean heard = listeners.get(output).exists(it -> it.tell(event));
    if (!heard && event instanceof PhotoEvent.PhotoAvailable(var photo, _, _)) {
      ports.background().execute(photo::release);
    }
  }
}
