package dev.latent.hal.imaging;

import org.immutables.value.Value;

/**
 * What is known of a sensor and of the exposure it was set to. A scene's white lies at {@value #SCENE_WHITE} of the
 * range at every sensitivity: the exposure is always metered right, and a higher ISO means fewer electrons.
 */
@Value.Immutable
public abstract class SensorModel {
  /** Where a scene's white lies between black and white level; the rest is room for its noise. */
  static final double SCENE_WHITE = 0.94;

  /** A sensor of the given size with usual values, at base sensitivity. */
  public static SensorModel of(FrameSize size) {
    return new Builder().size(size).build();
  }

  public abstract FrameSize size();

  /** The code of no light. */
  @Value.Default
  public int blackLevel() {
    return 64;
  }

  /** The code of saturation; codes have 10 bits. */
  @Value.Default
  public int whiteLevel() {
    return 1023;
  }

  /** Electrons at white level and base ISO. */
  @Value.Default
  public double fullWellElectrons() {
    return 12_000;
  }

  /** Standard deviation of the read noise in electrons. */
  @Value.Default
  public double readNoiseElectrons() {
    return 2.5;
  }

  /** What red is multiplied by so that grey is grey under the light of the scene; green's gain is one. */
  @Value.Default
  public double redGain() {
    return 2.0;
  }

  /** What blue is multiplied by so that grey is grey under the light of the scene. */
  @Value.Default
  public double blueGain() {
    return 1.7;
  }

  @Value.Default
  public ColourMatrix colours() {
    return ColourMatrix.MILD;
  }

  /** The sensitivity at gain one. */
  @Value.Default
  public int baseIso() {
    return 50;
  }

  @Value.Default
  public int iso() {
    return baseIso();
  }

  /** Time of one frame in seconds; the hand drifts the further, the longer it is. */
  @Value.Default
  public double exposureSeconds() {
    return 1.0 / 60;
  }

  /** Analogue gain over base sensitivity. */
  double gain() {
    return (double) iso() / baseIso();
  }

  int range() {
    return whiteLevel() - blackLevel();
  }

  /** Electrons that raise the code by one. */
  double electronsPerCode() {
    return fullWellElectrons() / gain() / range();
  }

  /** Variance per code of signal, in codes squared per code. */
  double shotVariance() {
    return 1 / electronsPerCode();
  }

  /** Variance without light, of reading and rounding, in codes squared. */
  double darkVariance() {
    double read = readNoiseElectrons() / electronsPerCode();
    return read * read + 1.0 / 12;
  }

  @Value.Check
  void check() {
    if (blackLevel() < 0 || whiteLevel() > 1023 || range() < 16) {
      throw new IllegalArgumentException("levels are 10-bit codes, black below white");
    }
    if (fullWellElectrons() <= 0 || readNoiseElectrons() < 0 || redGain() < 1 || blueGain() < 1) {
      throw new IllegalArgumentException("electrons are positive, white-balance gains at least one");
    }
    if (baseIso() <= 0 || iso() < baseIso() || exposureSeconds() <= 0) {
      throw new IllegalArgumentException("ISO is at least base ISO, exposure is positive");
    }
  }

  public static class Builder extends ImmutableSensorModel.Builder {}
}
