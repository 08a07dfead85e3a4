package dev.latent.camera.model.device;

import io.vavr.collection.Map;

/** Which kind of deferred delivery a camera has in each scene mode; exactly one kind per mode. */
public record DeferralTable(Map<SceneMode, DeferredDeliveryImageType> byMode) {

  /** NONE for a mode that is not listed. */
  public DeferredDeliveryImageType of(SceneMode mode) {
    return byMode.getOrElse(mode, DeferredDeliveryImageType.NONE);
  }
}
