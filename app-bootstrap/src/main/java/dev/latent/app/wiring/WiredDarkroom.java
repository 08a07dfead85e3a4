package dev.latent.app.wiring;

import dev.latent.app.cli.Lab;
import dev.latent.app.system.Background;
import dev.latent.camera.application.DrivenPorts;
import dev.latent.camera.application.Latent;
import dev.latent.camera.model.delivery.DeliveryRules;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.port.driven.Ids;
import dev.latent.camera.port.driven.Timekeeper;
import dev.latent.camera.port.driving.Context;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Duration;

/** The domain between one device and one library. */
final class WiredDarkroom implements Lab.Darkroom {

  /** Longer than anything takes that is not broken. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Latent latent;
  private final DeviceKit kit;
  private final AssetStore store;
  private final Background background;

  private WiredDarkroom(Latent latent, DeviceKit kit, AssetStore store, Background background) {
    this.latent = latent;
    this.kit = kit;
    this.store = store;
    this.background = background;
  }

  /** Makes them, with the time, the ids and the threads of this process. */
  static final class Factory {

    private final Provider<Timekeeper> timekeepers;
    private final Ids ids;
    private final Background background;

    @Inject
    Factory(Provider<Timekeeper> timekeepers, Ids ids, Background background) {
      this.timekeepers = timekeepers;
      this.ids = ids;
      this.background = background;
    }

    /** Both are closed with it. */
    Lab.Darkroom of(DeviceKit kit, AssetStore store, DeliveryRules rules) {
      DrivenPorts ports = new DrivenPorts.Builder()
          .cameraHal(kit.cameraHal())
          .imageProcessor(kit.imageProcessor())
          .systemPressure(kit.systemPressure())
          .assetStore(store)
          .timekeeper(timekeepers.get())
          .ids(ids)
          .deliveryRules(rules)
          .background(background)
          .build();
      return new WiredDarkroom(new Latent(ports), kit, store, background);
    }
  }

  @Override
  public Context as(Caller caller) {
    return latent.as(caller);
  }

  @Override
  public void start() {
    latent.start();
  }

  /** What is under way is stored and freed first; the library closes when nobody writes to it any more. */
  @Override
  public void close() {
    background.quiet(PATIENCE);
    latent.close();
    kit.close();
    background.quiet(PATIENCE);
    store.close();
  }
}
