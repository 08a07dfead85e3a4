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
 * @param ready whether a capture may be asked for
 */
public record Output(OutputId id, Profile profile, Option<SessionId> session, Set<DeliveryPath> listening,
    boolean ready, boolean released) {

  static Output of(OutputId id, Profile profile) {
    return new Output(id, profile, Option.none(), HashSet.empty(), false, false);
  }

  boolean in(SessionId other) {
    return session.contains(other);
  }

  Output in(Option<SessionId> other) {
    return new Output(id, profile, other, listening, ready, released);
  }

  Output listening(Set<DeliveryPath> to) {
    return new Output(id, profile, session, to, ready, released);
  }

  Output ready(boolean now) {
    return new Output(id, profile, session, listening, now, released);
  }

  Output freed() {
    return new Output(id, profile, Option.none(), HashSet.empty(), false, true);
  }
}
