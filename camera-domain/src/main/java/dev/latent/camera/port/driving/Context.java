package dev.latent.camera.port.driving;

import java.time.Duration;

/**
 * The product as one application sees it.
 *
 * <p>Source: the context of an ability; what a caller is decides what it may call.
 * <p>Threads: thread-safe, like all driving ports; none may be called from inside an adapter's event.
 */
public interface Context {

  /** {@return the cameras, as this application may use them} */
  CameraManager cameraManager();

  /** {@return the media library, as this application may use it} */
  PhotoAccessHelper photoAccessHelper();

  /** {@return who hands over images, now or once they are final} */
  MediaAssetManager mediaAssetManager();

  /** {@return the second phase} */
  DeferredDelivery deferredDelivery();

  /** The steady time that events are stamped with. */
  Duration uptime();
}
