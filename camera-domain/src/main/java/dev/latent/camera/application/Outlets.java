package dev.latent.camera.application;

import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.capture.PreviewEvent;
import dev.latent.camera.model.capture.PreviewFrame;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.CameraStatusInfo;
import dev.latent.camera.model.photo.Photo;
import dev.latent.camera.model.session.InputId;
import dev.latent.camera.model.session.OutputId;
import dev.latent.camera.model.session.SessionId;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Everybody who listens to the camera side. Thread-safe. */
final class Outlets {

  private final Mailbox mailbox;
  private final Map<OutputId, Listeners<PhotoEvent>> photos = new ConcurrentHashMap<>();
  private final Map<OutputId, PreviewFeed> previews = new ConcurrentHashMap<>();
  private final Map<InputId, Audience<CameraError>> inputs = new ConcurrentHashMap<>();
  private final Map<SessionId, Audience<CameraError>> sessions = new ConcurrentHashMap<>();
  private final Map<CameraId, PreviewFeed> running = new ConcurrentHashMap<>();
  private final Audience<CameraStatusInfo> status;
  private final Audience<Boolean> mute;

  Outlets(Mailbox mailbox) {
    this.mailbox = mailbox;
    this.status = new Audience<>(mailbox);
    this.mute = new Audience<>(mailbox);
  }

  /** @param surface where full photos go that nobody else listens for */
  void open(OutputId output, Consumer<? super Photo> surface) {
    photos.put(output, new Listeners<>(mailbox, event -> {
      if (event instanceof PhotoEvent.PhotoAvailable(var photo, _, _)) {
        surface.accept(photo);
      }
    }));
  }

  Listeners<PhotoEvent> photos(OutputId output) {
    return Option.of(photos.get(output)).get();
  }

  PreviewFeed preview(OutputId output) {
    return previews.computeIfAbsent(output, _ -> new PreviewFeed(mailbox));
  }

  Audience<CameraError> input(InputId input) {
    return inputs.computeIfAbsent(input, _ -> new Audience<>(mailbox));
  }

  Audience<CameraError> session(SessionId session) {
    return sessions.computeIfAbsent(session, _ -> new Audience<>(mailbox));
  }

  Audience<CameraStatusInfo> status() {
    return status;
  }

  Audience<Boolean> mute() {
    return mute;
  }

  void begin(CameraId camera, Option<OutputId> preview) {
    preview.forEach(it -> running.put(camera, preview(it)));
  }

  void end(CameraId camera, Duration at) {
    Option.of(running.remove(camera)).forEach(it -> it.end(at));
  }

  /** On the device's own thread. */
  void show(CameraId camera, PixelMap image, long number, Duration at) {
    Option.of(running.get(camera)).forEach(it -> it.show(new PreviewFrame(image, number, at)));
  }

  void failed(CameraId camera, CameraError error, Duration at) {
    Option.of(running.get(camera)).forEach(it -> it.listeners().tell(new PreviewEvent.PreviewError(error, at)));
  }
}
