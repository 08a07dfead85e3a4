package dev.latent.medialibrary;

import dev.latent.camera.contract.DeliveryHistoryContract;
import dev.latent.camera.port.driven.DeliveryHistory;
import java.nio.file.Path;

class MemoryHistoryTest implements DeliveryHistoryContract {

  private final MediaLibraries libraries = MemoryLibraryModule.mediaLibraries();
  private final DeliveryHistory history = reopened();

  @Override
  public DeliveryHistory history() {
    return history;
  }

  @Override
  public DeliveryHistory reopened() {
    return libraries.history(Path.of("library"), MediaLibraries.Access.WRITER);
  }
}
