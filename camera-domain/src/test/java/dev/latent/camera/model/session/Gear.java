package dev.latent.camera.model.session;

import dev.latent.camera.model.control.CameraAbilities;
import dev.latent.camera.model.control.ExposureMode;
import dev.latent.camera.model.control.FlashMode;
import dev.latent.camera.model.control.FocusMode;
import dev.latent.camera.model.control.FrameRateRange;
import dev.latent.camera.model.control.PhotoQualityPrioritization;
import dev.latent.camera.model.control.Range;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraFormat;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.CameraOutputCapability;
import dev.latent.camera.model.device.CameraPosition;
import dev.latent.camera.model.device.DeferralTable;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.device.Size;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Three cameras: one that can all there is, one that defers and sets nothing, one on no known side. */
final class Gear {

  static final Profile LARGE = new Profile(CameraFormat.JPEG, new Size(4000, 3000));
  static final Profile SMALL = new Profile(CameraFormat.JPEG, new Size(2000, 1500));
  static final Profile VIEW = new Profile(CameraFormat.RGBA_8888, new Size(640, 480));
  static final Profile FOREIGN = new Profile(CameraFormat.HEIC, new Size(100, 100));

  static final CameraAbilities ALL = new CameraAbilities.Builder()
      .flashModes(HashSet.of(FlashMode.CLOSE, FlashMode.OPEN, FlashMode.AUTO))
      .exposureModes(HashSet.of(ExposureMode.AUTO, ExposureMode.CONTINUOUS_AUTO))
      .exposureBias(Option.some(new Range(-4, 4)))
      .focusModes(HashSet.of(FocusMode.AUTO, FocusMode.CONTINUOUS_AUTO))
      .zoomRatio(Option.some(new Range(1, 10)))
      .mirror(true)
      .burst(true)
      .quickThumbnail(true)
      .mute(true)
      .prioritizations(HashSet.of(PhotoQualityPrioritization.HIGH_QUALITY, PhotoQualityPrioritization.SPEED))
      .frameRates(List.of(new FrameRateRange(30, 30), new FrameRateRange(15, 60)))
      .build();

  /** Defers photos in NORMAL_PHOTO and videos in NORMAL_VIDEO; has small photos only in NIGHT_PHOTO. */
  static final CameraDevice BACK = camera("back", CameraPosition.BACK, 90, ALL, DeferredDeliveryImageType.PHOTO);

  /** Defers nothing, and sets nothing. */
  static final CameraDevice FRONT =
      camera("front", CameraPosition.FRONT, 270, CameraAbilities.none(), DeferredDeliveryImageType.NONE);

  static final CameraDevice THIRD =
      camera("third", CameraPosition.UNSPECIFIED, 0, CameraAbilities.none(), DeferredDeliveryImageType.NONE);

  private Gear() {}

  static CameraDevice camera(String name, CameraPosition position, int orientation, CameraAbilities abilities,
      DeferredDeliveryImageType inPhoto) {
    CameraOutputCapability all = new CameraOutputCapability(List.of(VIEW), List.of(LARGE, SMALL));
    CameraOutputCapability small = new CameraOutputCapability(List.empty(), List.of(SMALL));
    return new CameraDevice.Builder()
        .cameraId(new CameraId(name))
        .cameraPosition(position)
        .cameraOrientation(orientation)
        .capabilities(HashMap.of(SceneMode.NORMAL_PHOTO, all, SceneMode.NORMAL_VIDEO, all,
            SceneMode.LIGHT_PAINTING_PHOTO, all, SceneMode.NIGHT_PHOTO, small))
        .deferral(new DeferralTable(HashMap.of(SceneMode.NORMAL_PHOTO, inPhoto,
            SceneMode.NORMAL_VIDEO, DeferredDeliveryImageType.VIDEO)))
        .abilities(abilities)
        .build();
  }
}
