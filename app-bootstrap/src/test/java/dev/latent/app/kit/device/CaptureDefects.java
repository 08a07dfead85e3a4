package dev.latent.app.kit.device;

import static dev.latent.app.kit.device.CameraDefects.defect;

import dev.latent.app.kit.trial.Defect;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.port.driven.CameraHal;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;

/** Cameras that tell of captures and previews otherwise than they should. */
final class CaptureDefects {

  private CaptureDefects() {}

  static List<Defect> all() {
    return List.of(
        defect(Restarting.class, "CH5", "numbers its frames on when it is started again", Restarting::new),
        defect(FromZero.class, "CH5", "numbers its frames from 0", FromZero::new),
        defect(Imageless.class, "CH7", "never tells a first stage", Imageless::new),
        defect(Stuttering.class, "CH7", "tells each first stage twice", Stuttering::new),
        defect(OutOfOrder.class, "CH7", "tells that the shutter closed before it opened", OutOfOrder::new),
        defect(Greedy.class, "CH7", "accepts a capture while another runs", Greedy::new),
        defect(Traceable.class, "CH7", "tells that a capture failed which it has just refused", Traceable::new),
        defect(Optimistic.class, "CH7", "reads frames out before they are exposed", Optimistic::new),
        defect(Belated.class, "CH7", "shows the small image after the other", Belated::new),
        defect(Vanishing.class, "CH8", "does not tell that a capture failed when it is closed", Vanishing::new));
  }

  static final class Restarting extends ForwardingCamera {

    private long frames;

    Restarting(CameraHal good) {
      super(good);
    }

    @Override
    void seen(CameraEvent event) {
      tell(event instanceof CameraEvent.PreviewFrame(var camera, var image, _)
          ? new CameraEvent.PreviewFrame(camera, image, ++frames) : event);
    }
  }

  static final class FromZero extends ForwardingCamera {

    FromZero(CameraHal good) {
      super(good);
    }

    @Override
    void seen(CameraEvent event) {
      tell(event instanceof CameraEvent.PreviewFrame(var camera, var image, var number)
          ? new CameraEvent.PreviewFrame(camera, image, number - 1) : event);
    }
  }

  static final class Imageless extends ForwardingCamera {

    Imageless(CameraHal good) {
      super(good);
    }

    @Override
    void seen(CameraEvent event) {
      if (!(event instanceof CameraEvent.FirstStage)) {
        tell(event);
      }
    }
  }

  static final class Stuttering extends ForwardingCamera {

    Stuttering(CameraHal good) {
      super(good);
    }

    @Override
    void seen(CameraEvent event) {
      tell(event);
      if (event instanceof CameraEvent.FirstStage) {
        tell(event);
      }
    }
  }

  static final class OutOfOrder extends ForwardingCamera {

    private Option<CameraEvent> opened = Option.none();

    OutOfOrder(CameraHal good) {
      super(good);
    }

    @Override
    void seen(CameraEvent event) {
      if (event instanceof CameraEvent.ShutterOpened) {
        opened = Option.some(event);
        return;
      }
      tell(event);
      if (event instanceof CameraEvent.ShutterClosed) {
        opened.forEach(this::tell);
      }
    }
  }

  static final class Greedy extends ForwardingCamera {

    Greedy(CameraHal good) {
      super(good);
    }

    @Override
    public Either<CameraError, CaptureId> capture(CaptureRequest request) {
      Either<CameraError, CaptureId> answer = good.capture(request);
      return answer.isLeft() && answer.getLeft().code() == CameraErrorCode.OPERATION_NOT_ALLOWED
          ? Either.right(request.capture()) : answer;
    }
  }

  static final class Traceable extends ForwardingCamera {

    Traceable(CameraHal good) {
      super(good);
    }

    @Override
    public Either<CameraError, CaptureId> capture(CaptureRequest request) {
      return good.capture(request).peekLeft(why -> tell(new CameraEvent.CaptureFailed(request.capture(), why)));
    }
  }

  static final class Optimistic extends ForwardingCamera {

    Optimistic(CameraHal good) {
      super(good);
    }

    @Override
    void seen(CameraEvent event) {
      tell(event instanceof CameraEvent.CaptureStarted(var capture, var exposure, _)
          ? new CameraEvent.CaptureStarted(capture, exposure.plusMillis(1), Option.some(Duration.ZERO)) : event);
    }
  }

  static final class Belated extends ForwardingCamera {

    private Option<CameraEvent> small = Option.none();

    Belated(CameraHal good) {
      super(good);
    }

    @Override
    void seen(CameraEvent event) {
      if (event instanceof CameraEvent.QuickThumbnail) {
        small = Option.some(event);
        return;
      }
      tell(event);
      if (event instanceof CameraEvent.FirstStage || event instanceof CameraEvent.FullImage) {
        small.forEach(this::tell);
      }
    }
  }

  static final class Vanishing extends ForwardingCamera {

    Vanishing(CameraHal good) {
      super(good);
    }

    @Override
    void seen(CameraEvent event) {
      if (!(event instanceof CameraEvent.CaptureFailed)) {
        tell(event);
      }
    }
  }

}
