package dev.latent.camera.model.photo;

/** All frames are taken. Source: Camera Kit, CaptureEndInfo. */
public record CaptureEndInfo(CaptureId captureId, int frameCount) {}
