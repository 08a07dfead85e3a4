package dev.latent.camera.model.session;

import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.CaptureId;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * Sessions, inputs and outputs side by side, joined by their ids: the one state of both machines.
 *
 * @param given how many ids were given so far
 * @param captures how many captures were begun so far
 */
public record Studio(Map<SessionId, Session> sessions, Map<InputId, Input> inputs, Map<OutputId, Output> outputs,
    int given, int captures) {

  public static final Studio EMPTY = new Studio(HashMap.empty(), HashMap.empty(), HashMap.empty(), 0, 0);

  /** With one more session, in its first phase, under the id that {@link #lastGiven} says. */
  public Studio session(Caller caller, SceneMode mode) {
    return next().with(Session.of(new SessionId(given + 1), caller, mode));
  }

  /** With one more closed input. */
  public Studio input(Caller caller, CameraDevice device) {
    return next().with(new Input(new InputId(given + 1), caller, device, Input.Hold.NOTHING));
  }

  /** With one more output that belongs to no session. */
  public Studio output(Profile profile) {
    return next().with(Output.of(new OutputId(given + 1), profile));
  }

  public int lastGiven() {
    return given;
  }

  public CaptureId nextCapture() {
    return new CaptureId(captures + 1);
  }

  public Session session(SessionId id) {
    return sessions.get(id).get();
  }

  public Input input(InputId id) {
    return inputs.get(id).get();
  }

  public Output output(OutputId id) {
    return outputs.get(id).get();
  }

  /** The session that an output is in. */
  public Option<Session> sessionOf(OutputId output) {
    return output(output).session().flatMap(sessions::get);
  }

  Option<CameraDevice> deviceOf(Session session) {
    return session.input().map(it -> input(it).device());
  }

  Studio with(Session session) {
    return new Studio(sessions.put(session.id(), session), inputs, outputs, given, captures);
  }

  Studio with(Output output) {
    return new Studio(sessions, inputs, outputs.put(output.id(), output), given, captures);
  }

  Studio with(Input input) {
    return new Studio(sessions, inputs.put(input.id(), input), outputs, given, captures);
  }

  Studio captured() {
    return new Studio(sessions, inputs, outputs, given, captures + 1);
  }

  private Studio next() {
    return new Studio(sessions, inputs, outputs, given + 1, captures);
  }
}
