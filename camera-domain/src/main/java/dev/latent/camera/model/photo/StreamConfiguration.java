package dev.latent.camera.model.photo;

import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import io.vavr.control.Option;

/**
 * The streams of one camera, all at once.
 *
 * @param deferred whether photos are delivered in two stages
 */
public record StreamConfiguration(CameraId camera, SceneMode mode, Option<Profile> preview, Option<Profile> photo,
    boolean deferred) {}
