package dev.latent.hal.simulated;

import dev.latent.camera.model.device.CameraDevice;

/**
 * One camera of the device.
 *
 * @param crop how many times narrower than the scene it sees, 1 or more; zooming comes on top
 * @param disabled it must not be used
 */
record Eye(CameraDevice device, double crop, boolean disabled) {}
