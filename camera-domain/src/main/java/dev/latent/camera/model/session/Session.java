package dev.latent.camera.model.session;

import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.SceneMode;
import io.vavr.control.Option;

/**
 * A session as the studio knows it.
 *
 * @param input at most one
 * @param output at most one photo output
 */
public record Session(SessionId id, Caller caller, SceneMode mode, SessionPhase phase, Option<InputId> input,
    Option<OutputId> output, Deferral deferral) {

  static Session of(SessionId id, Caller caller, SceneMode mode) {
    return new Session(id, caller, mode, SessionPhase.INIT, Option.none(), Option.none(), Deferral.UNDECIDED);
  }

  boolean holds(InputId other) {
    return phase != SessionPhase.RELEASED && input.contains(other);
  }

  Session in(SessionPhase now) {
    return new Session(id, caller, mode, now, input, output, deferral);
  }

  /** Another device has other abilities: the choice begins anew. */
  Session with(Option<InputId> now) {
    return new Session(id, caller, mode, phase, now, output, Deferral.UNDECIDED);
  }

  Session showing(Option<OutputId> now) {
    return new Session(id, caller, mode, phase, input, now, deferral);
  }

  Session with(Deferral now) {
    return new Session(id, caller, mode, phase, input, output, now);
  }
}
