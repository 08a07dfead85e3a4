package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.simulation.VirtualTime;
import org.junit.jupiter.api.Test;

/** What a {@link DeviceKit} owes whoever puts the product together; what its ports owe is in their own contracts. */
@ContractOf(DeviceKit.class)
@Usually(promise = "DK1", breaks = "It makes a port at each call, so that listeners hear one and verbs reach another.")
@Usually(promise = "DK2",
    breaks = "Its threads outlive it and go on telling, or it tidies its home up when it is closed.")
public interface DeviceKitContract extends DeviceKitFixture {

  @Test
  default void DK1_its_ports_are_always_the_same() {
    DeviceKit kit = kit(new VirtualTime());
    assertThat(kit.cameraHal()).isSameAs(kit.cameraHal());
    assertThat(kit.imageProcessor()).isSameAs(kit.imageProcessor());
    assertThat(kit.systemPressure()).isSameAs(kit.systemPressure());
    kit.close();
  }

  @Test
  default void DK2_closed_amid_its_work_it_tells_nothing_more() {
    assertSilentAfterClose(KitUnderTest.fresh(this));
  }

  @Test
  @Durable
  default void DK2_closed_amid_its_work_it_tells_nothing_more_and_loses_no_raw() {
    PhotoId photo = assertSilentAfterClose(KitUnderTest.fresh(this));
    KitUnderTest next = KitUnderTest.fresh(this);
    assertThat(next.processor.pending().get().map(PendingImage::photo)).containsExactly(photo);
    next.develop(photo);
  }

  /** {@return the photo on which it worked} */
  private static PhotoId assertSilentAfterClose(KitUnderTest it) {
    PhotoId photo = it.takeFirst("p1");
    it.processor.process(photo, ExecutionMode.LOAD_BALANCE);
    it.kit.close();
    it.kit.close();
    int heard = it.heard.size();
    int seen = it.seen.size();
    it.passLong();
    assertThat(it.heard).hasSize(heard);
    assertThat(it.seen).hasSize(seen);
    return photo;
  }
}
