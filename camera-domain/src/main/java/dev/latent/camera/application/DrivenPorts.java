package dev.latent.camera.application;

import dev.latent.camera.model.delivery.DeliveryRules;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.port.driven.CameraHal;
import dev.latent.camera.port.driven.DeliveryHistory;
import dev.latent.camera.port.driven.Ids;
import dev.latent.camera.port.driven.ImageDecoder;
import dev.latent.camera.port.driven.ImageProcessor;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.camera.port.driven.Timekeeper;
import java.util.concurrent.Executor;
import org.immutables.value.Value;

/** All that the domain needs from outside. */
@Value.Immutable
public abstract class DrivenPorts {

  public abstract CameraHal cameraHal();

  public abstract ImageProcessor imageProcessor();

  public abstract SystemPressure systemPressure();

  public abstract AssetStore assetStore();

  public abstract Timekeeper timekeeper();

  public abstract Ids ids();

  /** Where what happened to the second phase is kept for people. */
  @Value.Default
  public DeliveryHistory deliveryHistory() {
    return DeliveryHistory.NONE;
  }

  /** Who makes pixels of what is stored. */
  @Value.Default
  public ImageDecoder imageDecoder() {
    return ImageDecoder.NONE;
  }

  /** The numbers that the second phase goes by. */
  @Value.Default
  public DeliveryRules deliveryRules() {
    return DeliveryRules.USUAL;
  }

  /** Runs what may block, and the listeners. */
  public abstract Executor background();

  public static class Builder extends ImmutableDrivenPorts.Builder {}
}
