package dev.latent.camera.model.session;

import dev.latent.camera.model.capture.DeliveryPath;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import io.vavr.collection.Set;

/** What is asked of a photo output. */
public sealed interface OutputCall {

  record DeferImageDelivery(Caller caller, DeferredDeliveryImageType type) implements OutputCall {}

  /** Which ways of delivery have a listener from now on. */
  record Listen(Set<DeliveryPath> to) implements OutputCall {}

  record Capture() implements OutputCall {}

  /** The device can take the next. */
  record BecomeReady() implements OutputCall {}

  record Release() implements OutputCall {}
}
