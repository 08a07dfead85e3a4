package dev.latent.camera.contract;

import dev.latent.camera.port.driven.AssetStore;

/** How a test gets at the store that it holds to the contract. */
public interface AssetStoreFixture {

  /** An empty store in a fresh place. */
  AssetStore open();

  /** Closes the store, and opens its place again as another process would. */
  AssetStore reopen(AssetStore store);
}
