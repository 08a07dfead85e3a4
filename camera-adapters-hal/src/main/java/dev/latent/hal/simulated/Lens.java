package dev.latent.hal.simulated;

/**
 * What took a photo, for its EXIF.
 *
 * @param focalLength millimetres
 */
record Lens(String make, String model, double fNumber, double focalLength) {}
