package dev.latent.hal.folder;

import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.hal.folder.TetherCommand.GiveBack;
import dev.latent.hal.folder.TetherCommand.Judge;
import dev.latent.hal.folder.TetherCommand.SeeHeld;
import dev.latent.hal.folder.TetherCommand.Take;
import dev.latent.hal.folder.TetherCommand.TellImage;
import dev.latent.hal.kit.Faults;
import dev.latent.hal.kit.Hands;
import dev.latent.hal.kit.Listeners;
import io.vavr.control.Option;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Does what the machine commands: tells at once, reads and writes files in the background. Thread-safe. */
final class TetherHands implements Hands<TetherCommand, TetherEvent>, AutoCloseable {

  private final Option<Taker> taker;
  private final Negatives negatives;
  private final Listeners listeners;
  private final Executor background;
  private final ConcurrentMap<CaptureId, Taker.Taken> taken = new ConcurrentHashMap<>();
  private volatile boolean closed;

  /** @param taker none: there is no folder to take from */
  TetherHands(Option<Taker> taker, Negatives negatives, Listeners listeners, Executor background) {
    this.taker = taker;
    this.negatives = negatives;
    this.listeners = listeners;
    this.background = background;
  }

  @Override
  public void obey(TetherCommand command, Consumer<? super TetherEvent> machine) {
    switch (command) {
      case TetherCommand.TellCamera(var event) -> listeners.tell(event);
      case TetherCommand.TellProcessor(var event) -> listeners.tell(event);
      case TellImage tell -> tellImage(tell);
      case TetherCommand.Look _ -> taker.forEach(it -> later(() -> it.look(machine)));
      case Take take -> taker.forEach(it -> later(() -> take(it, take, machine)));
      case GiveBack give -> later(() -> giveBack(give));
      case SeeHeld see -> later(() -> see(see, machine));
      case Judge judge -> later(() -> judge(judge, machine));
    }
  }

  /** Work that comes after it is not done; idempotent. */
  @Override
  public void close() {
    closed = true;
    taken.values().forEach(it -> it.image().close());
    taken.clear();
  }

  private void later(Runnable work) {
    background.execute(() -> {
      if (!closed) {
        work.run();
      }
    });
  }

  private void take(Taker taker, Take take, Consumer<? super TetherEvent> machine) {
    CaptureId capture = take.request().capture();
    Faults.attempt("taking " + take.file().name(), () -> {
      Option<Taker.Taken> photo = taker.take(take.request(), take.file(), take.settled());
      photo.forEach(it -> taken.put(capture, it));
      machine.accept(photo.isDefined()
          ? new TetherEvent.Took(take.request(), photo.get().held())
          : new TetherEvent.NotTaken(capture));
    }, why -> machine.accept(new TetherEvent.TakeFailed(capture, SERVICE_FATAL_ERROR.because(
        "the file " + take.file().name() + " could not be taken: " + why.getMessage()))));
  }

  private void tellImage(TellImage tell) {
    Taker.Taken photo = taken.remove(tell.capture());
    if (photo != null) {
      EncodedImage image = photo.image();
      listeners.tell(tell.deferred()
          ? new CameraEvent.FirstStage(tell.capture(), image, tell.arrivedAt())
          : new CameraEvent.FullImage(tell.capture(), image, tell.arrivedAt()));
      later(() -> Faults.attempt("remembering a file", photo::keep, _ -> {}));
    }
  }

  private void giveBack(GiveBack give) {
    Taker.Taken photo = taken.remove(give.request().capture());
    if (photo != null) {
      photo.image().close();
      Faults.attempt("giving a file back", photo::giveBack, _ -> {});
    }
  }

  private void see(SeeHeld see, Consumer<? super TetherEvent> machine) {
    Faults.attempt("looking for a file",
        () -> machine.accept(new TetherEvent.Stamped(see.job(), negatives.stamp(see.photo()))),
        _ -> machine.accept(new TetherEvent.Judged(see.job(), TetherEvent.Verdict.NOT_WHOLE)));
  }

  private void judge(Judge judge, Consumer<? super TetherEvent> machine) {
    Faults.attempt("reading a file",
        () -> machine.accept(new TetherEvent.Judged(judge.job(), negatives.judge(judge.photo(), judge.stamp()))),
        _ -> machine.accept(new TetherEvent.Judged(judge.job(), TetherEvent.Verdict.NOT_WHOLE)));
  }
}
