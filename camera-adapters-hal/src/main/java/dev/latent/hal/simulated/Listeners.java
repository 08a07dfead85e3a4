package dev.latent.hal.simulated;

import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.CameraEvent;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who is told what; nobody until the port is connected. Thread-safe. */
final class Listeners {

  private volatile @Nullable Consumer<? super CameraEvent> camera;
  private volatile @Nullable Consumer<? super ProcessorEvent> processor;
  private volatile @Nullable Consumer<? super Pressure> pressure;

  void connectCamera(Consumer<? super CameraEvent> inbox) {
    camera = inbox;
  }

  void connectProcessor(Consumer<? super ProcessorEvent> inbox) {
    processor = inbox;
  }

  void connectPressure(Consumer<? super Pressure> inbox) {
    pressure = inbox;
  }

  void tell(CameraEvent event) {
    tell(camera, event);
  }

  void tell(ProcessorEvent event) {
    tell(processor, event);
  }

  void tell(Pressure reading) {
    tell(pressure, reading);
  }

  private static <E> void tell(@Nullable Consumer<? super E> inbox, E event) {
    if (inbox != null) {
      inbox.accept(event);
    }
  }
}
