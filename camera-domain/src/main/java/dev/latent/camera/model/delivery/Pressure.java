package dev.latent.camera.model.delivery;

/**
 * How the platform is.
 *
 * @param thermalLevel 0 cool to 5 emergency; any other number counts as 5. Source: thermal manager, ThermalLevel
 */
public record Pressure(int thermalLevel) {

  public static final Pressure NONE = new Pressure(0);

  public Thermal thermal() {
    return switch (thermalLevel) {
      case 0, 1 -> Thermal.NOMINAL;
      case 2, 3, 4 -> Thermal.FAIR;
      default -> Thermal.SEVERE;
    };
  }
}
