package dev.latent.app.kit.device;

import static dev.latent.app.kit.device.SystemPressureTrial.DOCK;

import dev.latent.app.kit.trial.Defect;
import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.port.driven.SystemPressure;
import io.vavr.control.Option;
import java.util.List;

/** Sources that tell too much, too little, or what they cannot know. */
final class PressureDefects {

  private PressureDefects() {}

  static List<Defect> all() {
    return List.of(
        DOCK.defect(OnceOnly.class, "SP1", "tells the first reading and no change", OnceOnly::new),
        DOCK.defect(Waiting.class, "SP1", "tells nothing before the first change", Waiting::new),
        DOCK.defect(Repeating.class, "SP1", "tells each change twice", Repeating::new),
        DOCK.defect(Inventive.class, "SP1", "makes up a battery that its platform does not tell of", Inventive::new),
        DOCK.defect(Endless.class, "SP2", "tells changes after it was closed", Endless::new),
        DOCK.defect(Brittle.class, "SP2", "cannot be closed twice", Brittle::new));
  }

  static final class OnceOnly extends ForwardingPressure {

    private boolean told;

    OnceOnly(SystemPressure good) {
      super(good);
    }

    @Override
    void read(Pressure reading) {
      if (!told) {
        tell(reading);
      }
      told = true;
    }
  }

  static final class Waiting extends ForwardingPressure {

    private boolean told;

    Waiting(SystemPressure good) {
      super(good);
    }

    @Override
    void read(Pressure reading) {
      if (told) {
        tell(reading);
      }
      told = true;
    }
  }

  static final class Repeating extends ForwardingPressure {

    private boolean told;

    Repeating(SystemPressure good) {
      super(good);
    }

    @Override
    void read(Pressure reading) {
      if (told) {
        tell(reading);
      }
      told = true;
      tell(reading);
    }
  }

  static final class Inventive extends ForwardingPressure {

    Inventive(SystemPressure good) {
      super(good);
    }

    @Override
    void read(Pressure reading) {
      tell(new Pressure(reading.thermalLevel(), reading.cpu(), reading.memory(), reading.io(),
          Option.some(new Pressure.Battery(100, false))));
    }
  }

  static final class Endless extends ForwardingPressure {

    Endless(SystemPressure good) {
      super(good);
    }

    @Override
    public void close() {}
  }

  static final class Brittle extends ForwardingPressure {

    private boolean closed;

    Brittle(SystemPressure good) {
      super(good);
    }

    @Override
    public void close() {
      if (closed) {
        throw new IllegalStateException("closed already");
      }
      closed = true;
      good.close();
    }
  }
}
