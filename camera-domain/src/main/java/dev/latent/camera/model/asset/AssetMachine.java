package dev.latent.camera.model.asset;

/** Decides every change of a row; stores only commit it. Pure. */
public final class AssetMachine {

  private AssetMachine() {}
}
