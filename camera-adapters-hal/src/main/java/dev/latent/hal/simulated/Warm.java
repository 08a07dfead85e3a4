package dev.latent.hal.simulated;

import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import java.time.OffsetDateTime;

/** A photo that nobody takes: its first stage is made before the first press, which then finds its way warm. */
final class Warm {

  static final int TIMES = 8;

  static final CaptureFacts FACTS = new CaptureFacts.Builder()
      .photo(new PhotoId("warm"))
      .camera(new CameraId(""))
      .mode(SceneMode.NORMAL_PHOTO)
      .setting(PhotoCaptureSetting.none())
      .takenAt(OffsetDateTime.parse("2000-01-01T00:00:00Z"))
      .title("")
      .build();

  private Warm() {}
}
