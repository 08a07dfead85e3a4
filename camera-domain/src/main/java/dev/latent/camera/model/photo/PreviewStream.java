package dev.latent.camera.model.photo;

import dev.latent.camera.model.control.FrameRateRange;
import dev.latent.camera.model.device.Profile;

/** A preview that a device is to show while it runs. */
public record PreviewStream(Profile profile, FrameRateRange frameRate) {}
