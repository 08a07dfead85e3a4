package dev.latent.camera.model.device;

/** A stream that a device offers. Source: Camera Kit, Profile. */
public record Profile(CameraFormat format, Size size) {}
