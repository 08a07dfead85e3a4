package dev.latent.camera.model.session;

import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.SceneMode;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** A session as the studio knows it: at most one input, one photo output and one preview output. */
@Value.Immutable
public abstract class Session {

  /** Its name; later sessions have higher ones. */
  public abstract SessionId id();

  /** Whose it is. */
  public abstract Caller caller();

  /** What it is for. */
  public abstract SceneMode mode();

  /** How far it is. */
  public abstract SessionPhase phase();

  /** Its camera. */
  public abstract Option<InputId> input();

  /** Its photo output. */
  public abstract Option<OutputId> output();

  /** Its preview output. */
  public abstract Option<OutputId> preview();

  /** Whether it defers. */
  public abstract Deferral deferral();

  /** How its camera is set. */
  public abstract CameraSettings settings();

  /** While the device is asked: what it goes back to if the device refuses. */
  public abstract Option<Former> former();

  /**
   * How a session was before the device was asked for its streams.
   *
   * @param ready whether a capture could be asked for
   */
  public record Former(SessionPhase phase, Deferral deferral, boolean ready) {}

  static Session of(SessionId id, Caller caller, SceneMode mode) {
    return new Builder().id(id).caller(caller).mode(mode).phase(SessionPhase.INIT).input(Option.none())
        .output(Option.none()).preview(Option.none()).deferral(Deferral.UNDECIDED)
        .settings(CameraSettings.initial()).former(Option.none()).build();
  }

  boolean holds(InputId other) {
    return phase() != SessionPhase.RELEASED && input().contains(other);
  }

  Session in(SessionPhase now) {
    return but().phase(now).build();
  }

  /** Another device has other abilities: the choice begins anew, and so do the settings. */
  Session with(Option<InputId> now) {
    return but().input(now).deferral(Deferral.UNDECIDED).settings(CameraSettings.initial()).build();
  }

  /** Another mode has other abilities, too. */
  Session with(SceneMode now) {
    return but().mode(now).deferral(Deferral.UNDECIDED).build();
  }

  Session showing(Option<OutputId> now) {
    return but().output(now).build();
  }

  Session previewing(Option<OutputId> now) {
    return but().preview(now).build();
  }

  Session with(Deferral now) {
    return but().deferral(now).build();
  }

  Session with(CameraSettings now) {
    return but().settings(now).build();
  }

  /** The device is asked for these. */
  Session asking(Deferral now, boolean ready) {
    return but().phase(SessionPhase.CONFIGURING).deferral(now)
        .former(Option.some(new Former(phase(), deferral(), ready))).build();
  }

  /** The device has answered. */
  Session answered(SessionPhase now, Deferral inForce) {
    return but().phase(now).deferral(inForce).former(Option.none()).build();
  }

  private Builder but() {
    return new Builder().from(this);
  }

  /** Builds them. */
  public static class Builder extends ImmutableSession.Builder {}
}
