package dev.latent.camera.model.session;

import dev.latent.camera.model.control.FrameRateRange;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.photo.PreviewStream;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A preview output as the studio knows it. It lives by itself; a session is set by a granted addOutput only.
 *
 * @param wanted the frame rate that the application has set; none: the camera's first
 */
public record Preview(OutputId id, Profile profile, Option<SessionId> session, Option<FrameRateRange> wanted,
    boolean released) {

  static Preview of(OutputId id, Profile profile) {
    return new Preview(id, profile, Option.none(), Option.none(), false);
  }

  /** @param offered by its camera, which need not be the one that the wanted rate was asked of */
  PreviewStream stream(Seq<FrameRateRange> offered) {
    return new PreviewStream(profile, wanted.filter(it -> offered.exists(rate -> rate.includes(it))).getOrElse(offered::head));
  }

  Preview in(Option<SessionId> other) {
    return new Preview(id, profile, other, wanted, released);
  }

  Preview at(FrameRateRange rate) {
    return new Preview(id, profile, session, Option.some(rate), released);
  }

  Preview freed() {
    return new Preview(id, profile, Option.none(), wanted, true);
  }
}
