package dev.latent.camera.model.device;

/**
 * Who calls.
 *
 * @param bundleName the application's name, {@code com.example.camera}
 * @param system whether it may make system-only calls; others are answered 202
 */
public record Caller(String bundleName, boolean system) {}
