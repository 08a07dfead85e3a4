package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import org.junit.jupiter.api.Test;

/** What a camera with quick thumbnails owes besides; a part of its own for those that have them. */
public interface CameraThumbnailContract extends CameraHalFixture {

  @Test
  default void CH7_shows_a_small_image_ahead_of_the_first_stage_where_the_stream_has_it() {
    KitUnderTest it = KitUnderTest.fresh(this).glimpsing(true);
    CaptureId capture = it.press("p1").get();
    it.awaitWhole(capture);
    it.passLong();
    Told.of(it, capture).assertWholeWithThumbnail(CameraEvent.FirstStage.class);
    assertThat(it.thumbnail(capture).size().width()).isLessThan(it.photo().size().width());
  }

  @Test
  default void CH7_shows_a_small_image_ahead_of_the_full_image_where_the_stream_has_it() {
    KitUnderTest it = KitUnderTest.fresh(this).glimpsing(false);
    CaptureId capture = it.hal.capture(it.request("p1", false)).get();
    it.awaitWhole(capture);
    it.passLong();
    Told.of(it, capture).assertWholeWithThumbnail(CameraEvent.FullImage.class);
  }
}
