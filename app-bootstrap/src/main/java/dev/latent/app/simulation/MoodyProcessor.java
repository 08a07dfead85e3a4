package dev.latent.app.simulation;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.HalState;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Stage;
import dev.latent.camera.port.driven.ImageProcessor;
import dev.latent.camera.port.driven.Timekeeper;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Consumer;

/** An image processor that dies, hangs and babbles when it is told to. Confined. */
final class MoodyProcessor implements ImageProcessor {

  /** What a watcher of the processor sees. */
  interface Witness {

    /** Before a photo is taken into work. */
    void processing(PhotoId photo, ExecutionMode mode);

    /** Before its raw goes. */
    void removing(PhotoId photo);

    /** A fault comes about. */
    void happens(FaultKind kind);
  }

  private final ImageProcessor device;
  private final Timekeeper time;
  private final Witness witness;
  private Consumer<? super ProcessorEvent> inbox = _ -> {};
  private Option<ProcessorEvent> last = Option.none();
  private Option<ProcessorEvent> late = Option.none();
  private boolean hangs;
  private boolean withholds;
  private boolean dead;

  MoodyProcessor(ImageProcessor device, Timekeeper time, Witness witness) {
    this.device = device;
    this.time = time;
    this.witness = witness;
  }

  void befall(Act.Fault fault) {
    switch (fault.kind()) {
      case DEVICE_DEATH -> die(fault.time());
      case DEVICE_HANG -> {
        witness.happens(fault.kind());
        hangs = true;
      }
      case UNKNOWN_RESULT -> say(fault.kind(), Option.some(new ProcessorEvent.Finished(new PhotoId("nobody"))));
      case DUPLICATE_RESULT -> say(fault.kind(), last);
      case LATE_RESULT -> {
        say(fault.kind(), late);
        late = Option.none();
      }
      case KILL, POWER_LOSS, DISK_ERROR, DISK_FULL, SHORT_WRITE, CLOCK_JUMP -> { }
    }
  }

  /** The next answer is kept for later. */
  void withhold() {
    withholds = true;
  }

  private void say(FaultKind kind, Option<ProcessorEvent> answer) {
    if (!dead && answer.isDefined()) {
      witness.happens(kind);
      inbox.accept(answer.get());
    }
  }

  private void die(Duration forSoLong) {
    if (dead) {
      return;
    }
    witness.happens(FaultKind.DEVICE_DEATH);
    dead = true;
    device.reset();
    inbox.accept(new ProcessorEvent.StateChanged(HalState.DISCONNECTED));
    time.wakeAt(time.uptime().plus(forSoLong), () -> {
      dead = false;
      inbox.accept(new ProcessorEvent.StateChanged(HalState.READY));
    });
  }

  @Override
  public void connect(Consumer<? super ProcessorEvent> listener) {
    inbox = listener;
    device.connect(this::hear);
  }

  private void hear(ProcessorEvent event) {
    switch (event) {
      case ProcessorEvent.StateChanged _ when dead -> { }
      case ProcessorEvent.StateChanged _ -> inbox.accept(event);
      case ProcessorEvent.Finished _, ProcessorEvent.Broke _ -> answer(event);
    }
  }

  private void answer(ProcessorEvent event) {
    if (hangs) {
      hangs = false;
    } else if (withholds) {
      withholds = false;
      late = Option.some(event);
    } else {
      last = Option.some(event);
      inbox.accept(event);
    }
  }

  @Override
  public Either<ProcessingFault, Seq<PendingImage>> pending() {
    return device.pending();
  }

  @Override
  public Either<ProcessingFault, PhotoId> process(PhotoId photo, ExecutionMode mode) {
    witness.processing(photo, mode);
    return dead ? Either.left(ProcessingFault.NOT_READY_TEMPORARILY) : device.process(photo, mode);
  }

  @Override
  public void rest() {
    device.rest();
  }

  @Override
  public void interrupt() {
    device.interrupt();
  }

  @Override
  public void reset() {
    device.reset();
  }

  @Override
  public void remove(PhotoId photo) {
    witness.removing(photo);
    device.remove(photo);
  }

  @Override
  public Either<ProcessingFault, EncodedImage> fetch(PhotoId photo, Stage stage) {
    return device.fetch(photo, stage);
  }
}
