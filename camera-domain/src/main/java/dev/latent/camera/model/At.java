package dev.latent.camera.model;

import java.time.Duration;

/**
 * An event and when it happened.
 *
 * @param uptime steady time since the start of the process
 */
public record At<E>(Duration uptime, E event) {}
