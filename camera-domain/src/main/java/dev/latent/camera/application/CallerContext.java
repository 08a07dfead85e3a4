package dev.latent.camera.application;

import dev.latent.camera.port.driven.Timekeeper;
import dev.latent.camera.port.driving.CameraManager;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.DeferredDelivery;
import dev.latent.camera.port.driving.MediaAssetManager;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import java.time.Duration;

/** The product as one caller sees it. */
record CallerContext(CameraManager cameraManager, PhotoAccessHelper photoAccessHelper,
    DeferredDelivery deferredDelivery, MediaAssetManager mediaAssetManager, Timekeeper time) implements Context {

  @Override
  public Duration uptime() {
    return time.uptime();
  }
}
