package dev.latent.camera.model.session;

import dev.latent.camera.model.capture.DeliveryPath;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.CaptureId;

/**
 * What a granted capture is to be; the application layer adds its identity and time.
 *
 * @param deferred whether the device keeps the raw for a second phase
 */
public record CapturePlan(CaptureId capture, CameraId camera, SceneMode mode, Profile profile, boolean deferred,
    DeliveryPath path) {}
