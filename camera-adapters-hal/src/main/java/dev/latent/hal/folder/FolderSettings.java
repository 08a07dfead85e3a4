package dev.latent.hal.folder;

import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraFormat;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.CameraOutputCapability;
import dev.latent.camera.model.device.CameraPosition;
import dev.latent.camera.model.device.ConnectionType;
import dev.latent.camera.model.device.DeferralTable;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.device.Size;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a watched folder is, as its profile says.
 *
 * @param inbox where the camera drops its files, absolute; none: nothing can be taken
 * @param existing whether files that lay there when the camera was first opened are photos
 * @param settle a file that did not change for so long is completely written
 * @param poll from one look at the folder to the next
 * @param size nominal, of its photos
 */
record FolderSettings(Option<Path> inbox, boolean existing, Duration settle, Duration poll, Size size) {

  /** The one camera. */
  CameraDevice camera() {
    return new CameraDevice.Builder()
        .cameraId(new CameraId("folder"))
        .cameraPosition(CameraPosition.UNSPECIFIED)
        .connectionType(ConnectionType.USB_PLUGIN)
        .capabilities(HashMap.of(SceneMode.NORMAL_PHOTO,
            new CameraOutputCapability(List.empty(), List.of(new Profile(CameraFormat.JPEG, size)))))
        .deferral(new DeferralTable(HashMap.of(SceneMode.NORMAL_PHOTO, DeferredDeliveryImageType.PHOTO)))
        .build();
  }
}
