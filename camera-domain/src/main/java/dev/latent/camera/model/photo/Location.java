package dev.latent.camera.model.photo;

import io.vavr.control.Option;

/**
 * Where a photo is taken. Source: Camera Kit, Location.
 *
 * @param latitude degrees, north positive, -90 to 90
 * @param longitude degrees, east positive, -180 to 180
 * @param altitude metres above sea level
 */
public record Location(double latitude, double longitude, Option<Double> altitude) {

  public Location {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("no such place: " + latitude + ", " + longitude);
    }
  }
}
