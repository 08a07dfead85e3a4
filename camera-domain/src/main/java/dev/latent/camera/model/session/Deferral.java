package dev.latent.camera.model.session;

import dev.latent.camera.model.device.DeferredDeliveryImageType;
import io.vavr.control.Option;

/**
 * Whether a session defers.
 *
 * @param chosen what the application asked for, if it did
 * @param enabled what is in force
 */
public record Deferral(Option<DeferredDeliveryImageType> chosen, DeferredDeliveryImageType enabled) {

  /** Left to the camera; nothing is in force before commitConfig. */
  public static final Deferral UNDECIDED = new Deferral(Option.none(), DeferredDeliveryImageType.NONE);

  static Deferral chosen(DeferredDeliveryImageType type) {
    return new Deferral(Option.some(type), type);
  }

  Deferral committed(DeferredDeliveryImageType type) {
    return new Deferral(chosen, type);
  }

  public boolean photo() {
    return enabled == DeferredDeliveryImageType.PHOTO;
  }
}
