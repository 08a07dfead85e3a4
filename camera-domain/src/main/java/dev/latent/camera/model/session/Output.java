package dev.latent.camera.model.session;

import dev.latent.camera.model.capture.DeliveryPath;
import dev.latent.camera.model.device.Profile;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * A photo output as the studio knows it. It lives by itself; a session is set by a granted addOutput only.
 *
 * @param listening for which ways of delivery the application has registered a listener
 * @param shutter whether a capture may be asked for
 */
public record Output(OutputId id, Profile profile, Option<SessionId> session, Set<DeliveryPath> listening,
    Shutter shutter, PhotoOptions options, boolean released) {

  /**
   * Whether a capture may be asked for.
   *
   * @param ready the device has said so
   * @param burst goes on by itself each time that the device is ready
   */
  public record Shutter(boolean ready, Option<Burst> burst) {

    /** As after commitConfig. */
    static final Shutter NOT_READY = new Shutter(false, Option.none());

    Shutter ready(boolean now) {
      return new Shutter(now, burst);
    }

    Shutter bursting(Option<Burst> now) {
      return new Shutter(ready, now);
    }
  }

  static Output of(OutputId id, Profile profile, boolean ownSurface) {
    return new Output(id, profile, Option.none(), HashSet.empty(), Shutter.NOT_READY, PhotoOptions.initial(ownSurface),
        false);
  }

  /** {@return whether a capture may be asked for now} */
  public boolean ready() {
    return shutter.ready && shutter.burst.isEmpty();
  }

  boolean listens(DeliveryPath path) {
    return listening.contains(path);
  }

  Output in(Option<SessionId> other) {
    return new Output(id, profile, other, listening, Shutter.NOT_READY, options, released);
  }

  Output listening(Set<DeliveryPath> to) {
    return new Output(id, profile, session, to, shutter, options, released);
  }

  Output with(Shutter now) {
    return new Output(id, profile, session, listening, now, options, released);
  }

  Output with(PhotoOptions now) {
    return new Output(id, profile, session, listening, shutter, now, released);
  }

  Output freed() {
    return new Output(id, profile, Option.none(), HashSet.empty(), Shutter.NOT_READY, options, true);
  }
}
