package dev.latent.hal.folder;

import dev.latent.camera.port.driven.CameraHal;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.port.driven.ImageProcessor;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.hal.kit.Folder;
import dev.latent.hal.kit.Listeners;
import dev.latent.hal.kit.Offer;
import dev.latent.hal.kit.Shell;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.nio.file.Path;

/** One watched folder, put together. */
final class FolderKit implements DeviceKit {

  private final Shell<Tether, TetherCommand, TetherEvent> shell;
  private final TetherHands hands;
  private final CameraHal camera;
  private final ImageProcessor processor;
  /** Waiting for files warms nothing. */
  private final SystemPressure pressure = new Calm();

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
    this.camera = new FolderCamera(new Offer(List.of(settings.camera())), machine, shell, listeners, taker);
    this.processor = new FolderProcessor(machine, shell, listeners, negatives);
  }

  @Override
  public CameraHal cameraHal() {
    return camera;
  }

  @Override
  public ImageProcessor imageProcessor() {
    return processor;
  }

  @Override
  public SystemPressure systemPressure() {
    return pressure;
  }

  @Override
  public void close() {
    shell.die();
    hands.close();
  }
}
