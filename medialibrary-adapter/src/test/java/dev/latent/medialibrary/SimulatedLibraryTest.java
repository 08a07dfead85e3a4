package dev.latent.medialibrary;

import dev.latent.camera.contract.AssetStoreContract;
import dev.latent.camera.port.driven.AssetStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class SimulatedLibraryTest implements AssetStoreContract {

  private SimulatedLibrary library = new SimulatedLibrary(new CountedSteps());

  @BeforeEach
  void make() {
    library.close();
    library = new SimulatedLibrary(new CountedSteps());
  }

  @AfterEach
  void end() {
    library.close();
  }

  @Override
  public AssetStore open() {
    return library.open().get();
  }

  @Override
  public AssetStore reopen(AssetStore first) {
    first.close();
    return open();
  }
}
