package dev.latent.camera.contract;

/**
 * What every {@link dev.latent.camera.port.driven.CameraHal} owes the domain; one of its cameras delivers photos in two
 * stages. Its tests carry the numbers of the port's promises. A device is not asked for what its camera's abilities do
 * not have: such a test says so and is skipped.
 */
public interface CameraHalContract
    extends CameraLifeContract, CameraStreamContract, CameraCaptureContract, CameraSettingsContract {}
