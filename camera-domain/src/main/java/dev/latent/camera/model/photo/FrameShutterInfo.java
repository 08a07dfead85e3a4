package dev.latent.camera.model.photo;

import java.time.Duration;

/**
 * The first frame is being exposed. Source: Camera Kit, FrameShutterInfo.
 *
 * @param timestamp steady time
 */
public record FrameShutterInfo(CaptureId captureId, Duration timestamp) {}
