package dev.latent.app.kit.device;

import dev.latent.app.kit.trial.Defect;
import dev.latent.camera.model.control.CameraAbilities;
import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.StreamConfiguration;
import dev.latent.camera.port.driven.CameraHal;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Cameras that are there, open, run or close otherwise than they should. */
final class CameraDefects {

  private CameraDefects() {}

  static List<Defect> all() {
    return List.of(
        defect(Impatient.class, "CH1", "is ready as soon as it is connected", Impatient::new),
        defect(TwoOfOne.class, "CH2", "names a camera twice", TwoOfOne::new),
        defect(Modest.class, "CH2", "shows small images, and says that it has none", Modest::new),
        defect(Shared.class, "CH3", "opens a camera that is open", Shared::new),
        defect(Obliging.class, "CH3", "opens a camera that is not there", Obliging::new),
        defect(OneLife.class, "CH3", "opens no camera a second time", OneLife::new),
        defect(Undemanding.class, "CH4", "takes a profile that the mode has not", Undemanding::new),
        defect(Unstoppable.class, "CH6", "shows its preview when it is stopped", Unstoppable::new),
        defect(LastWord.class, "CH8", "is ready once more after it was closed", LastWord::new),
        defect(Fixed.class, "CH9", "takes no settings", Fixed::new),
        defect(Freezing.class, "CH9", "stops its preview when it takes settings", Freezing::new));
  }

  static Defect defect(Class<?> adapter, String promise, String breaks, UnaryOperator<CameraHal> how) {
    return CameraHalTrial.DOCK.defect(adapter, promise, breaks, Device.withCamera(how));
  }

  static final class Impatient extends ForwardingCamera {

    Impatient(CameraHal good) {
      super(good);
    }

    @Override
    public void connect(Consumer<? super CameraEvent> to) {
      super.connect(to);
      tell(new CameraEvent.CaptureReady(cameras().head().cameraId()));
    }
  }

  static final class TwoOfOne extends ForwardingCamera {

    TwoOfOne(CameraHal good) {
      super(good);
    }

    @Override
    public Seq<CameraDevice> cameras() {
      return good.cameras().append(good.cameras().head());
    }
  }

  static final class Modest extends ForwardingCamera {

    Modest(CameraHal good) {
      super(good);
    }

    @Override
    public Seq<CameraDevice> cameras() {
      return good.cameras().map(it -> new CameraDevice.Builder().from(it)
          .abilities(new CameraAbilities.Builder().from(it.abilities()).quickThumbnail(false).build()).build());
    }
  }

  static final class Shared extends ForwardingCamera {

    Shared(CameraHal good) {
      super(good);
    }

    @Override
    public Either<CameraError, CameraId> open(CameraId camera) {
      return good.open(camera).orElse(() -> good.cameras().map(CameraDevice::cameraId).find(camera::equals)
          .toEither(() -> good.open(camera).getLeft()));
    }
  }

  static final class Obliging extends ForwardingCamera {

    Obliging(CameraHal good) {
      super(good);
    }

    @Override
    public Either<CameraError, CameraId> open(CameraId camera) {
      return good.cameras().exists(it -> it.cameraId().equals(camera)) ? good.open(camera) : Either.right(camera);
    }
  }

  static final class OneLife extends ForwardingCamera {

    private boolean closed;

    OneLife(CameraHal good) {
      super(good);
    }

    @Override
    public Either<CameraError, CameraId> open(CameraId camera) {
      return closed ? Either.left(CameraErrorCode.DEVICE_DISABLED.because("it was closed")) : good.open(camera);
    }

    @Override
    public void close(CameraId camera) {
      closed = true;
      good.close(camera);
    }
  }

  static final class Undemanding extends ForwardingCamera {

    Undemanding(CameraHal good) {
      super(good);
    }

    @Override
    public Either<CameraError, StreamConfiguration> configure(StreamConfiguration streams) {
      Either<CameraError, StreamConfiguration> answer = good.configure(streams);
      return answer.isLeft() && answer.getLeft().code() == CameraErrorCode.INVALID_ARGUMENT
          ? Either.right(streams) : answer;
    }
  }

  static final class Unstoppable extends ForwardingCamera {

    Unstoppable(CameraHal good) {
      super(good);
    }

    @Override
    public void stop(CameraId camera) {}
  }

  static final class LastWord extends ForwardingCamera {

    LastWord(CameraHal good) {
      super(good);
    }

    @Override
    public void close(CameraId camera) {
      good.close(camera);
      tell(new CameraEvent.CaptureReady(camera));
    }
  }

  static final class Fixed extends ForwardingCamera {

    Fixed(CameraHal good) {
      super(good);
    }

    @Override
    public void update(CameraId camera, CameraSettings settings) {}
  }

  static final class Freezing extends ForwardingCamera {

    Freezing(CameraHal good) {
      super(good);
    }

    @Override
    public void update(CameraId camera, CameraSettings settings) {
      good.stop(camera);
      good.update(camera, settings);
    }
  }
}
