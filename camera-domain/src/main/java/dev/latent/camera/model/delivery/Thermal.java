package dev.latent.camera.model.delivery;

/** The three bands of temperature that the second phase knows; it runs by itself only in the first. */
public enum Thermal {
  NOMINAL,
  FAIR,
  SEVERE
}
