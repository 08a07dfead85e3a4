package dev.latent.camera.model.photo;

/** The last frame is exposed. Source: Camera Kit, FrameShutterEndInfo. */
public record FrameShutterEndInfo(CaptureId captureId) {}
