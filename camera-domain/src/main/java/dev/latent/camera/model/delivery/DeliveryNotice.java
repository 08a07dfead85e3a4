package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;
import io.vavr.control.Option;

/** What whoever watches the second phase is told. */
public sealed interface DeliveryNotice {

  /** About one photo. */
  sealed interface OfPhoto extends DeliveryNotice {
    PhotoId photo();
  }

  /** The device works on it now. */
  record Developing(PhotoId photo, ExecutionMode mode) implements OfPhoto {}

  /** Something other than its turn holds it; told when it joins the backlog and when it is put back. */
  record Held(PhotoId photo, HoldReason reason) implements OfPhoto {}

  /** Its second phase is over; told exactly once, unless a retry, or its raw found again, begins another. */
  record BecameFinal(PhotoId photo, Finality finality) implements OfPhoto {}

  /** One try went wrong; the photo may yet become final. */
  record FaultReported(PhotoId photo, ProcessingFault fault) implements OfPhoto {}

  /** The gate that holds NORMAL work; none when it may run. */
  record GateChanged(Option<HoldReason.Gate> shut) implements DeliveryNotice {}

  record StatusChanged(DpsStatus status) implements DeliveryNotice {}

  /**
   * The backlog grew or shrank.
   *
   * @param size photos whose second phase is not over
   */
  record SizeChanged(int size) implements DeliveryNotice {}
}
