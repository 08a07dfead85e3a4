package dev.latent.app.kit.device;

import dev.latent.app.kit.trial.Defect;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.HalState;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.ImageProcessor;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.UnaryOperator;

/** Processors that tell too much or too little of their work. */
final class WorkDefects {

  private WorkDefects() {}

  static List<Defect> all() {
    return List.of(
        defect(Stateless.class, "IP1", "does not tell its state when it is connected", Stateless::new),
        defect(Twice.class, "IP3", "tells each final image twice", Twice::new),
        defect(Credulous.class, "IP3", "accepts a photo that it never saw", Credulous::new),
        defect(Plaintive.class, "IP3", "tells that a photo broke which it has just refused", Plaintive::new),
        defect(OnceOnly.class, "IP3", "does not answer again for a photo that is finished", OnceOnly::new),
        defect(Restive.class, "IP4", "tells its state when it may rest", Restive::new),
        defect(Deaf.class, "IP5", "swallows an interrupt", Deaf::new),
        defect(Silent.class, "IP5", "breaks without a word", Silent::new),
        defect(Resentful.class, "IP5", "keeps an interrupt for the next photo", Resentful::new),
        defect(Talkative.class, "IP6", "tells what became of the photo that a reset ended", Talkative::new));
  }

  static Defect defect(Class<?> adapter, String promise, String breaks, UnaryOperator<ImageProcessor> how) {
    return ImageProcessorTrial.DOCK.defect(adapter, promise, breaks, Device.withProcessor(how));
  }

  static final class Stateless extends TellingProcessor {

    private boolean heard;

    Stateless(ImageProcessor good) {
      super(good);
    }

    @Override
    void heard(ProcessorEvent event) {
      if (heard) {
        tell(event);
      }
      heard = true;
    }
  }

  static final class Twice extends TellingProcessor {

    Twice(ImageProcessor good) {
      super(good);
    }

    @Override
    void heard(ProcessorEvent event) {
      tell(event);
      if (event instanceof ProcessorEvent.Finished) {
        tell(event);
      }
    }
  }

  static final class Credulous extends ForwardingProcessor {

    Credulous(ImageProcessor good) {
      super(good);
    }

    @Override
    public Either<ProcessingFault, PhotoId> process(PhotoId photo, ExecutionMode mode) {
      Either<ProcessingFault, PhotoId> answer = good.process(photo, mode);
      return answer.equals(Either.left(ProcessingFault.INVALID_PHOTO_ID)) ? Either.right(photo) : answer;
    }
  }

  static final class Plaintive extends TellingProcessor {

    Plaintive(ImageProcessor good) {
      super(good);
    }

    @Override
    public Either<ProcessingFault, PhotoId> process(PhotoId photo, ExecutionMode mode) {
      return good.process(photo, mode).peekLeft(why -> tell(new ProcessorEvent.Broke(photo, why)));
    }
  }

  static final class OnceOnly extends ForwardingProcessor {

    OnceOnly(ImageProcessor good) {
      super(good);
    }

    @Override
    public Either<ProcessingFault, PhotoId> process(PhotoId photo, ExecutionMode mode) {
      return good.pending().get().exists(it -> it.photo().equals(photo) && it.finished())
          ? Either.right(photo) : good.process(photo, mode);
    }
  }

  static final class Restive extends TellingProcessor {

    Restive(ImageProcessor good) {
      super(good);
    }

    @Override
    public void rest() {
      good.rest();
      tell(new ProcessorEvent.StateChanged(HalState.READY));
    }
  }

  static final class Deaf extends ForwardingProcessor {

    Deaf(ImageProcessor good) {
      super(good);
    }

    @Override
    public void interrupt() {}
  }

  static final class Silent extends TellingProcessor {

    Silent(ImageProcessor good) {
      super(good);
    }

    @Override
    void heard(ProcessorEvent event) {
      if (!(event instanceof ProcessorEvent.Broke)) {
        tell(event);
      }
    }
  }

  static final class Resentful extends TellingProcessor {

    private boolean works;
    private boolean resents;

    Resentful(ImageProcessor good) {
      super(good);
    }

    @Override
    void heard(ProcessorEvent event) {
      works = works && event instanceof ProcessorEvent.StateChanged;
      tell(event);
    }

    @Override
    public Either<ProcessingFault, PhotoId> process(PhotoId photo, ExecutionMode mode) {
      Either<ProcessingFault, PhotoId> answer = good.process(photo, mode);
      works = works || answer.isRight();
      if (resents) {
        good.interrupt();
      }
      return answer;
    }

    @Override
    public void interrupt() {
      resents = !works;
      good.interrupt();
    }
  }

  static final class Talkative extends ForwardingProcessor {

    Talkative(ImageProcessor good) {
      super(good);
    }

    @Override
    public void reset() {
      good.interrupt();
    }
  }
}
