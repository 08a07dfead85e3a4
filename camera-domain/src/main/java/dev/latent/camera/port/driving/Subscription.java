package dev.latent.camera.port.driving;

/** A listener's registration. */
public interface Subscription extends AutoCloseable {

  /** Idempotent. The listener is not called any more once this returned, save for a call that is under way. */
  @Override
  void close();
}
