package dev.latent.camera.port.driven;

import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.device.Setting;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * How the platform is.
 *
 * <p>Source: the system events that the deferred processing service subscribes to.
 * <p>Threads: thread-safe; readings come on any thread, in order.
 */
public interface SystemPressure extends AutoCloseable {

  /**
   * SP1. Called once; the current reading is told at once, then each change, never the same twice in a row. What the
   * platform does not tell, or tells in an odd way, is none.
   */
  void connect(Consumer<? super Pressure> inbox);

  /** SP2. Idempotent. Nothing is told after it, save a reading that is under way. */
  @Override
  void close();

  /** Makes a source that stands by itself, apart from any device, from the {@code [pressure]} table of a profile. */
  interface Factory {

    /**
     * Makes it.
     *
     * @param time its own, with its own alarm
     * @param background runs what blocks
     * @return the source, or every fault of the settings at once
     */
    Either<Seq<Setting.Fault>, SystemPressure> create(Setting.Table settings, Timekeeper time, Executor background);
  }
}
