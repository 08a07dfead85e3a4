package dev.latent.hal.kit;

import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.CameraEvent;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who is told what; nobody until the port is connected. Thread-safe. */
public final class Listeners {

  private volatile @Nullable Consumer<? super CameraEvent> camera;
  private volatile @Nullable Consumer<? super ProcessorEvent> processor;
  private volatile @Nullable Consumer<? super Pressure> pressure;

  /** From now on tells it what the camera does. */
  public void connectCamera(Consumer<? super CameraEvent> inbox) {
    camera = inbox;
  }

  /** From now on tells it what the second phase does. */
  public void connectProcessor(Consumer<? super ProcessorEvent> inbox) {
    processor = inbox;
  }

  /** From now on tells it how the device is. */
  public void connectPressure(Consumer<? super Pressure> inbox) {
    pressure = inbox;
  }

  /** Tells the camera's listener. */
  public void tell(CameraEvent event) {
    tell(camera, event);
  }

  /** Tells the second phase's listener. */
  public void tell(ProcessorEvent event) {
    tell(processor, event);
  }

  /** Tells the listener of readings. */
  public void tell(Pressure reading) {
    tell(pressure, reading);
  }

  private static <E> void tell(@Nullable Consumer<? super E> inbox, E event) {
    if (inbox != null) {
      inbox.accept(event);
    }
  }
}
