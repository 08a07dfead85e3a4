package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.control.CameraAbilities;
import dev.latent.camera.model.control.Range;
import org.junit.jupiter.api.Test;

/**
 * What every {@link dev.latent.camera.port.driven.CameraHal} owes the domain; one of its cameras delivers photos in two
 * stages. Its tests carry the numbers of the port's promises. What a camera offers beyond that has a part of its own,
 * {@link CameraPreviewContract}, {@link CameraThumbnailContract} and {@link CameraPicturesContract}: a test of an adapter
 * declares its limits by the parts that it leaves out, and is held to the truth of that.
 */
public interface CameraHalContract
    extends CameraLifeContract, CameraStreamContract, CameraCaptureContract, CameraSettingsContract {

  @Test
  default void CH2_offers_exactly_what_it_is_held_to() {
    KitUnderTest it = KitUnderTest.fresh(this);
    CameraAbilities can = it.camera().abilities();
    boolean previews = !it.camera().capability(it.mode()).get().previewProfiles().isEmpty();
    assertThat(this instanceof CameraPreviewContract).as("held to CameraPreviewContract").isEqualTo(previews);
    assertThat(this instanceof CameraThumbnailContract).as("held to CameraThumbnailContract")
        .isEqualTo(can.quickThumbnail());
    assertThat(this instanceof CameraPicturesContract)
        .as("held to CameraPicturesContract, as a camera that zooms and can be biased and muted").isEqualTo(sets(can));
  }

  private static boolean sets(CameraAbilities can) {
    return can.mute() && can.zoomRatio().map(Range::max).exists(it -> it > 1)
        && can.exposureBias().map(Range::min).exists(it -> it < 0);
  }
}
