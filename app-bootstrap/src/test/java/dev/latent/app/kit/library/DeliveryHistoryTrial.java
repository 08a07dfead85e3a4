package dev.latent.app.kit.library;

import dev.latent.app.kit.trial.Dock;
import dev.latent.camera.contract.DeliveryHistoryContract;
import dev.latent.camera.port.driven.DeliveryHistory;
import dev.latent.medialibrary.MediaLibraries;
import dev.latent.medialibrary.MemoryLibraryModule;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A history in memory, or one that is broken, held to its contract. */
final class DeliveryHistoryTrial implements DeliveryHistoryContract {

  static final Dock<DeliveryHistory> DOCK = new Dock<>(DeliveryHistoryTrial.class);

  private final MediaLibraries libraries = MemoryLibraryModule.mediaLibraries();
  private final Supplier<DeliveryHistory> lives =
      DOCK.lives(() -> libraries.history(Path.of("library"), MediaLibraries.Access.WRITER));
  private final DeliveryHistory history = reopened();

  @Override
  public DeliveryHistory history() {
    return history;
  }

  @Override
  public DeliveryHistory reopened() {
    return lives.get();
  }
}
