package dev.latent.app.kit.device;

import static dev.latent.app.kit.device.DeviceKitTrial.DOCK;

import dev.latent.app.kit.trial.Defect;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.port.driven.CameraHal;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.port.driven.ImageProcessor;
import dev.latent.camera.port.driven.SystemPressure;
import java.util.List;
import java.util.function.Consumer;

/** Kits whose ports are good, and that do not hold them together. */
final class KitDefects {

  private KitDefects() {}

  static List<Defect> all() {
    return List.of(
        CameraHalTrial.DOCK.defect(Volatile.class, "CH7", "loses what it took when its process is killed",
            Device.withProcessor(Volatile::new)),
        DOCK.defect(Changing.class, "DK1", "has another processor each time that it is asked", Changing::new),
        DOCK.defect(Working.class, "DK2", "works on when it is closed", Working::new));
  }

  record Changing(DeviceKit good) implements DeviceKit {

    private static final class Another extends ForwardingProcessor {

      Another(ImageProcessor good) {
        super(good);
      }
    }

    @Override
    public CameraHal cameraHal() {
      return good.cameraHal();
    }

    @Override
    public ImageProcessor imageProcessor() {
      return new Another(good.imageProcessor());
    }

    @Override
    public SystemPressure systemPressure() {
      return good.systemPressure();
    }

    @Override
    public void close() {
      good.close();
    }
  }

  record Working(DeviceKit good) implements DeviceKit {

    @Override
    public CameraHal cameraHal() {
      return good.cameraHal();
    }

    @Override
    public ImageProcessor imageProcessor() {
      return good.imageProcessor();
    }

    @Override
    public SystemPressure systemPressure() {
      return good.systemPressure();
    }

    @Override
    public void close() {}
  }

  static final class Volatile extends ForwardingProcessor {

    Volatile(ImageProcessor good) {
      super(good);
    }

    @Override
    public void connect(Consumer<? super ProcessorEvent> inbox) {
      good.connect(inbox);
      good.pending().get().map(PendingImage::photo).forEach(good::remove);
    }
  }
}
