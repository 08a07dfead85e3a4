package dev.latent.camera.model.session;

import dev.latent.camera.model.capture.DeliveryPath;
import dev.latent.camera.model.control.PhotoQualityPrioritization;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.control.Option;

/** What is asked of a photo output. */
public sealed interface OutputCall {

  record DeferImageDelivery(Caller caller, DeferredDeliveryImageType type) implements OutputCall {}

  record EnableQuickThumbnail(Caller caller, boolean enabled) implements OutputCall {}

  record EnableMirror(boolean enabled) implements OutputCall {}

  record SetPhotoQualityPrioritization(PhotoQualityPrioritization prioritization) implements OutputCall {}

  /** This way of delivery has a listener. */
  record On(DeliveryPath path) implements OutputCall {}

  /** This way of delivery has none any more. */
  record Off(DeliveryPath path) implements OutputCall {}

  /** Takes one photo; a deferral is asked of this shot alone. */
  record Capture(PhotoCaptureSetting setting, Option<DeferredDeliveryImageType> deferral) implements OutputCall {}

  /** Takes one photo after the other; the key names the burst. */
  record BurstCapture(Caller caller, PhotoCaptureSetting setting, PhotoId key) implements OutputCall {}

  /** Ends a burst. */
  record ConfirmCapture(Caller caller) implements OutputCall {}

  /** The device can take the next. */
  record BecomeReady() implements OutputCall {}

  /** The device has refused the next photo of a burst. */
  record BreakBurst() implements OutputCall {}

  record Release() implements OutputCall {}
}
