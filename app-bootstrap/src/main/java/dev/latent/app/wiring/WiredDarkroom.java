package dev.latent.app.wiring;

import dev.latent.app.cli.desk.Lab;
import dev.latent.app.cli.errand.Clerk;
import dev.latent.app.cli.tell.Console;
import dev.latent.app.control.ControlServer;
import dev.latent.app.system.Background;
import dev.latent.camera.application.DrivenPorts;
import dev.latent.camera.application.Latent;
import dev.latent.camera.model.delivery.DeliveryRules;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.port.driven.DeliveryHistory;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.port.driven.Ids;
import dev.latent.camera.port.driven.ImageDecoder;
import dev.latent.camera.port.driven.Timekeeper;
import dev.latent.camera.port.driving.Context;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Help.Ansi;

/** The domain between one device and one library. */
final class WiredDarkroom implements Lab.Darkroom {

  private static final Logger LOG = LoggerFactory.getLogger(WiredDarkroom.class);

  /** Longer than anything takes that is not broken. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Latent latent;
  private final Path library;
  private final Parts parts;
  private final Background background;
  private Option<ControlServer> server = Option.none();

  private WiredDarkroom(Latent latent, Path library, Parts parts, Background background) {
    this.latent = latent;
    this.library = library;
    this.parts = parts;
    this.background = background;
  }

  /** What is closed with it. */
  record Parts(DeviceKit kit, AssetStore store, DeliveryHistory history) {}

  /** Makes them, with the time, the ids and the threads of this process. */
  static final class Factory {

    private final Provider<Timekeeper> timekeepers;
    private final Provider<ImageDecoder> decoders;
    private final Ids ids;
    private final Background background;

    @Inject
    Factory(Provider<Timekeeper> timekeepers, Provider<ImageDecoder> decoders, Ids ids, Background background) {
      this.timekeepers = timekeepers;
      this.decoders = decoders;
      this.ids = ids;
      this.background = background;
    }

    Lab.Darkroom of(Path library, Parts parts, DeliveryRules rules) {
      DeviceKit kit = parts.kit();
      DrivenPorts ports = new DrivenPorts.Builder()
          .cameraHal(kit.cameraHal())
          .imageProcessor(kit.imageProcessor())
          .systemPressure(kit.systemPressure())
          .assetStore(parts.store())
          .deliveryHistory(parts.history())
          .imageDecoder(decoders.get())
          .timekeeper(timekeepers.get())
          .ids(ids)
          .deliveryRules(rules)
          .background(background)
          .build();
      return new WiredDarkroom(new Latent(ports), library, parts, background);
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

  @Override
  public void start(PhotoId first) {
    latent.start(Option.some(first));
  }

  @Override
  public Set<PhotoId> startPaused() {
    return latent.startPaused();
  }

  @Override
  public void serve(Clerk clerk) {
    try {
      server = Option.some(ControlServer.open(Hidden.of(library), (words, out, err, ending) ->
          clerk.answer(Vector.ofAll(words), new Console(out, err, Ansi.OFF, false), told -> {
            ending.then(told);
            return () -> {};
          }) ? 0 : 1));
    } catch (IOException e) {
      LOG.warn("other processes cannot reach this one: {} ({})", e.getMessage(), e.getClass().getSimpleName());
    }
  }

  /** What is under way is stored and freed first; the library closes when nobody writes to it any more. */
  @Override
  public void close() {
    server.forEach(ControlServer::close);
    background.quiet(PATIENCE);
    latent.close();
    parts.kit().close();
    background.quiet(PATIENCE);
    parts.store().close();
    parts.history().close();
  }
}
