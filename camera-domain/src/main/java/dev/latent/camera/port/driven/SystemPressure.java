package dev.latent.camera.port.driven;

import dev.latent.camera.model.delivery.Pressure;
import java.util.function.Consumer;

/**
 * How the platform is.
 *
 * <p>Source: the system events that the deferred processing service subscribes to.
 * <p>Threads: thread-safe; readings come on any thread, in order.
 */
public interface SystemPressure {

  /** SP1. Called once; the current reading is told at once, then each change, never the same twice in a row. */
  void connect(Consumer<? super Pressure> inbox);
}
