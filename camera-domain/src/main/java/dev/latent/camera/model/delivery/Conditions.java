package dev.latent.camera.model.delivery;

/**
 * What decides whether the second phase may run.
 *
 * @param quiet whether these are quiet hours
 * @param trailing whether the short while after the shot lasts, in which heat does not count
 */
public record Conditions(CameraState camera, HalState hal, Pressure pressure, boolean paused, boolean quiet,
    boolean trailing) {}
