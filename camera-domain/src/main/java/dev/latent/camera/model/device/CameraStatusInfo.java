package dev.latent.camera.model.device;

/** A camera, and what became of it. Source: Camera Kit, CameraStatusInfo. */
public record CameraStatusInfo(CameraDevice camera, CameraStatus status) {}
