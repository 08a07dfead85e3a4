package dev.latent.camera.model.delivery;

import io.vavr.control.Option;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * The numbers that the second phase goes by. Source: deferred processing service; back-off, cap, and the limits of
 * memory, disk, battery and hours are ours, and none of these limits holds unless a profile names it.
 */
@Value.Immutable
public abstract class DeliveryRules {

  /** Those of the real system. */
  public static final DeliveryRules USUAL = new Builder().build();

  /** The highest thermal level that is NOMINAL. */
  @Value.Default
  public int nominalUpTo() {
    return 1;
  }

  /** The highest thermal level that is FAIR; what is above is SEVERE. */
  @Value.Default
  public int fairUpTo() {
    return 4;
  }

  /** How long a closing system camera lets work go on whatever the temperature. */
  @Value.Default
  public Duration trailing() {
    return Duration.ofSeconds(25);
  }

  /** How long the device may be silent about a photo. */
  @Value.Default
  public Duration watchdog() {
    return Duration.ofSeconds(11);
  }

  /** Time-outs in a row, until the device is reset. */
  @Value.Default
  public int resetAfter() {
    return 3;
  }

  /** Failures that count, until a photo is given up. */
  @Value.Default
  public int attempts() {
    return 6;
  }

  /** Deaths of the device over one photo, until it is taken for poison. */
  @Value.Default
  public int deaths() {
    return 3;
  }

  /** Before the second try; doubled for each further one. */
  @Value.Default
  public Duration firstWait() {
    return Duration.ofSeconds(2);
  }

  /** At most so long before a try. */
  @Value.Default
  public Duration longestWait() {
    return Duration.ofMinutes(5);
  }

  /** Percent of time in which work waits for memory; from it on the second phase waits, too. */
  @Value.Default
  public Option<Double> memoryLimit() {
    return Option.none();
  }

  /** Percent of time in which work waits for a disk; from it on the second phase waits, too. */
  @Value.Default
  public Option<Double> ioLimit() {
    return Option.none();
  }

  /** Percent of charge below which a discharging battery is spared. */
  @Value.Default
  public Option<Integer> batteryLimit() {
    return Option.none();
  }

  /** When the second phase is to be quiet. */
  @Value.Default
  public Option<QuietHours> quietHours() {
    return Option.none();
  }

  Thermal thermal(Pressure pressure) {
    return pressure.thermalLevel().map(this::thermal).getOrElse(Thermal.NOMINAL);
  }

  private Thermal thermal(int level) {
    if (level < 0 || level > fairUpTo()) {
      return Thermal.SEVERE;
    }
    return level <= nominalUpTo() ? Thermal.NOMINAL : Thermal.FAIR;
  }

  /** 2 s, doubled for each failure before this one, at most 5 min; or as the rules say. */
  Duration wait(int failures) {
    Duration wait = firstWait().multipliedBy(1L << Math.min(16, failures));
    return wait.compareTo(longestWait()) < 0 ? wait : longestWait();
  }

  @Value.Check
  void check() {
    if (nominalUpTo() > fairUpTo() || attempts() < 1 || deaths() < 1 || resetAfter() < 1
        || firstWait().compareTo(longestWait()) > 0) {
      throw new IllegalArgumentException("contradictory rules: " + this);
    }
  }

  /** Builds them. */
  public static class Builder extends ImmutableDeliveryRules.Builder {}
}
