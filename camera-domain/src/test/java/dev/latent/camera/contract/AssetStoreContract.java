package dev.latent.camera.contract;

/**
 * What every {@link dev.latent.camera.port.driven.AssetStore} owes the domain. Its tests carry the numbers of the
 * port's promises.
 */
public interface AssetStoreContract extends AssetCommitContract, AssetContentContract, AssetQueryContract,
    AssetSecondPhaseContract, AssetChangesContract, AssetEditContract, AssetTemporaryContract,
    AssetDurabilityContract {}
