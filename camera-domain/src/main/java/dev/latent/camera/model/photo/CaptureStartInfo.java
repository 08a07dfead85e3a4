package dev.latent.camera.model.photo;

import java.time.Duration;

/**
 * Exposure begins. Source: Camera Kit, CaptureStartInfo.
 *
 * @param time the estimated exposure of the whole capture
 */
public record CaptureStartInfo(CaptureId captureId, Duration time) {}
