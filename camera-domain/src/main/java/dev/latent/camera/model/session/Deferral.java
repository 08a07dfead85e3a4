package dev.latent.camera.model.session;

import dev.latent.camera.model.capture.DeferralDecision;
import dev.latent.camera.model.capture.DeferralReason;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import io.vavr.control.Option;

/**
 * Whether a session defers.
 *
 * @param chosen what the application asked for, if it did
 * @param enabled what is in force
 * @param reason why photos are, or are not, deferred
 */
public record Deferral(Option<DeferredDeliveryImageType> chosen, DeferredDeliveryImageType enabled,
    DeferralReason reason) {

  /** Left to the camera; nothing is in force before commitConfig. */
  public static final Deferral UNDECIDED =
      new Deferral(Option.none(), DeferredDeliveryImageType.NONE, DeferralReason.NOT_COMMITTED);

  static Deferral chosen(DeferredDeliveryImageType type) {
    return new Deferral(Option.some(type), type, switch (type) {
      case PHOTO -> DeferralReason.CHOSEN;
      case VIDEO -> DeferralReason.VIDEO_CHOSEN;
      case NONE -> DeferralReason.SWITCHED_OFF;
    });
  }

  static Deferral automatic(DeferralReason reason) {
    return new Deferral(Option.none(),
        reason.decision().deferred() ? DeferredDeliveryImageType.PHOTO : DeferredDeliveryImageType.NONE, reason);
  }

  /** {@return whether photos are deferred} */
  public boolean photo() {
    return enabled == DeferredDeliveryImageType.PHOTO;
  }

  /** {@return the same for an application} */
  public DeferralDecision decision() {
    return reason.decision();
  }
}
