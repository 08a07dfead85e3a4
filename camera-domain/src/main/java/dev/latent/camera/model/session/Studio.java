package dev.latent.camera.model.session;

import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.CaptureId;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** Sessions, inputs and outputs side by side, joined by their ids: the one state of all machines of this package. */
@Value.Immutable
public abstract class Studio {

  /** Nothing was made yet. */
  public static final Studio EMPTY = new Builder().sessions(HashMap.empty()).inputs(HashMap.empty())
      .outputs(HashMap.empty()).previews(HashMap.empty()).given(0).captures(0).muted(false).build();

  /** All that were made. */
  public abstract Map<SessionId, Session> sessions();

  /** All that were made. */
  public abstract Map<InputId, Input> inputs();

  /** The photo outputs that were made. */
  public abstract Map<OutputId, Output> outputs();

  /** The preview outputs that were made. */
  public abstract Map<OutputId, Preview> previews();

  /** How many ids were given so far. */
  public abstract int given();

  /** How many captures were begun so far. */
  public abstract int captures();

  /** Whether the cameras see nothing. */
  public abstract boolean muted();

  /** With one more session, in its first phase, under the id that {@link #given} says. */
  public Studio session(Caller caller, SceneMode mode) {
    return next().with(Session.of(new SessionId(given() + 1), caller, mode));
  }

  /** With one more closed input. */
  public Studio input(Caller caller, CameraDevice device) {
    return next().with(Input.of(new InputId(given() + 1), caller, device));
  }

  /**
   * With one more photo output that belongs to no session.
   *
   * @param ownSurface whether its photos go to a surface of the application's own
   */
  public Studio output(Profile profile, boolean ownSurface) {
    return next().with(Output.of(new OutputId(given() + 1), profile, ownSurface));
  }

  /** With one more preview output that belongs to no session. */
  public Studio preview(Profile profile) {
    return next().with(Preview.of(new OutputId(given() + 1), profile));
  }

  CaptureId nextCapture() {
    return new CaptureId(captures() + 1);
  }

  /** {@return the session, which was made here} */
  public Session session(SessionId id) {
    return sessions().get(id).get();
  }

  /** {@return the input, which was made here} */
  public Input input(InputId id) {
    return inputs().get(id).get();
  }

  /** {@return the photo output, which was made here} */
  public Output output(OutputId id) {
    return outputs().get(id).get();
  }

  /** {@return the preview output, which was made here} */
  public Preview preview(OutputId id) {
    return previews().get(id).get();
  }

  /** {@return the session that a photo output is in} */
  public Option<Session> sessionOf(OutputId output) {
    return output(output).session().flatMap(it -> sessions().get(it));
  }

  /** {@return the live session that uses a camera, if its streams are committed or about to be} */
  public Option<Session> runningOn(CameraId camera) {
    return sessions().values()
        .filter(it -> it.phase().committed() || it.phase() == SessionPhase.CONFIGURING)
        .find(it -> deviceOf(it).exists(device -> device.cameraId().equals(camera)));
  }

  /** {@return the input that has a camera} */
  public Option<Input> holding(CameraId camera) {
    return inputs().values().find(it -> it.open() && it.device().cameraId().equals(camera));
  }

  Option<CameraDevice> deviceOf(Session session) {
    return session.input().map(it -> input(it).device());
  }

  Studio with(Session session) {
    return but().sessions(sessions().put(session.id(), session)).build();
  }

  Studio with(Output output) {
    return but().outputs(outputs().put(output.id(), output)).build();
  }

  Studio with(Preview preview) {
    return but().previews(previews().put(preview.id(), preview)).build();
  }

  Studio with(Input input) {
    return but().inputs(inputs().put(input.id(), input)).build();
  }

  Studio captured() {
    return but().captures(captures() + 1).build();
  }

  Studio muted(boolean now) {
    return but().muted(now).build();
  }

  private Studio next() {
    return but().given(given() + 1).build();
  }

  private Builder but() {
    return new Builder().from(this);
  }

  /** Builds them. */
  public static class Builder extends ImmutableStudio.Builder {}
}
