package dev.latent.hal.folder;

import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraFormat;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.CameraOutputCapability;
import dev.latent.camera.model.device.CameraPosition;
import dev.latent.camera.model.device.ConnectionType;
import dev.latent.camera.model.device.DeferralTable;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.port.driven.CameraHal;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.port.driven.ImageProcessor;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.hal.kit.Folder;
import dev.latent.hal.kit.Listeners;
import dev.latent.hal.kit.Offer;
import dev.latent.hal.kit.Shell;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.nio.file.Path;

/** One watched folder, put together. */
final class FolderKit implements DeviceKit {

  private final Shell<Tether, TetherCommand, TetherEvent> shell;
  private final TetherHands hands;
  private final CameraHal camera;
  private final ImageProcessor processor;

  FolderKit(FolderSettings settings, Surroundings surroundings) {
    Folder home = new Folder(Path.of(surroundings.home()));
    Listeners listeners = new Listeners();
    SourceBook book = new SourceBook(home, settings.existing());
    Negatives negatives = new Negatives(home, book);
    Option<Taker> taker = settings.inbox()
        .map(it -> new Taker(new InboxFolder(it, negatives), home, negatives, book));
    TetherMachine machine = new TetherMachine(settings);
    this.hands = new TetherHands(taker, negatives, listeners, surroundings.background());
    this.shell = new Shell<>(machine, Tether.FRESH, new TetherEvent.Woke(), surroundings.time(), hands);
    this.camera = new FolderCamera(new Offer(List.of(camera(settings.size()))), machine, shell, listeners, taker);
    this.processor = new FolderProcessor(machine, shell, listeners, negatives);
  }

  private static CameraDevice camera(Size size) {
    return new CameraDevice.Builder()
        .cameraId(new CameraId("folder"))
        .cameraPosition(CameraPosition.UNSPECIFIED)
        .connectionType(ConnectionType.USB_PLUGIN)
        .capabilities(HashMap.of(SceneMode.NORMAL_PHOTO,
            new CameraOutputCapability(List.empty(), List.of(new Profile(CameraFormat.JPEG, size)))))
        .deferral(new DeferralTable(HashMap.of(SceneMode.NORMAL_PHOTO, DeferredDeliveryImageType.PHOTO)))
        .build();
  }

  @Override
  public CameraHal cameraHal() {
    return camera;
  }

  @Override
  public ImageProcessor imageProcessor() {
    return processor;
  }

  /** Waiting for files warms nothing. */
  @Override
  public SystemPressure systemPressure() {
    return inbox -> inbox.accept(Pressure.NONE);
  }

  @Override
  public void close() {
    shell.die();
    hands.close();
  }
}
