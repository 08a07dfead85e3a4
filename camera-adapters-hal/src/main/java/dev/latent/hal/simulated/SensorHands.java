package dev.latent.hal.simulated;

import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;

import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.hal.kit.Encoded;
import dev.latent.hal.kit.Faults;
import dev.latent.hal.kit.HeldImage;
import dev.latent.hal.kit.Listeners;
import dev.latent.hal.simulated.DeviceCommand.Discard;
import dev.latent.hal.simulated.DeviceCommand.MakeFirst;
import dev.latent.hal.simulated.DeviceCommand.MakeThumbnail;
import dev.latent.hal.simulated.DeviceCommand.Prepare;
import dev.latent.hal.simulated.DeviceCommand.ReadOut;
import dev.latent.hal.simulated.DeviceCommand.Seal;
import dev.latent.hal.simulated.DeviceCommand.TellFirst;
import dev.latent.hal.simulated.DeviceCommand.TellFull;
import dev.latent.hal.simulated.DeviceCommand.TellThumbnail;
import dev.latent.hal.simulated.Taken.Burst;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** The camera's work: bursts into memory, frames into the spool, first-stage images. Thread-safe. */
final class SensorHands {

  private final Magazine magazine;
  private final Spool spool;
  private final Pixels pixels;
  private final Lenses lenses;
  private final Taken taken;
  private final Executor executor;
  private final ConcurrentMap<CaptureId, FutureTask<?>> firsts = new ConcurrentHashMap<>();

  SensorHands(Magazine magazine, Spool spool, Pixels pixels, Lenses lenses, Taken taken, Executor executor) {
    this.magazine = magazine;
    this.spool = spool;
    this.pixels = pixels;
    this.lenses = lenses;
    this.taken = taken;
    this.executor = executor;
  }

  void prepare(Prepare command, Consumer<? super DeviceEvent> body) {
    magazine.want(command.preparation());
    executor.execute(() -> Faults.attempt("preparing a burst",
        () -> {
          body.accept(prepared(command, body));
          body.accept(new DeviceEvent.SpaceSeen(spool.free()));
        },
        e -> body.accept(new DeviceEvent.Shutter.NotPrepared(command.preparation(),
            SERVICE_FATAL_ERROR.because("the next photo cannot be prepared: " + e)))));
  }

  void unload() {
    magazine.wantNothing();
    executor.execute(magazine::unload);
  }

  void readOut(ReadOut command, Consumer<? super DeviceEvent> body) {
    CaptureId capture = command.request().capture();
    executor.execute(() -> Faults.attempt("reading out a frame",
        () -> {
          copy(command);
          body.accept(new DeviceEvent.Shutter.FrameRead(capture, command.frame()));
        },
        e -> body.accept(new DeviceEvent.Shutter.FrameLost(capture, command.frame(), "the raw of photo "
            + command.request().photo() + " could not be kept: " + e.getMessage()))));
  }

  void makeFirst(MakeFirst command, Consumer<? super DeviceEvent> body) {
    CaptureId capture = command.request().capture();
    FutureTask<?> first = new FutureTask<>(() -> Faults.attempt("making a first-stage image",
        () -> {
          first(command, body);
          body.accept(new DeviceEvent.Shutter.FirstMade(capture));
        },
        e -> body.accept(unmade(capture, e))), null);
    firsts.put(capture, first);
    executor.execute(first);
  }

  void makeThumbnail(MakeThumbnail command, Consumer<? super DeviceEvent> body) {
    executor.execute(() -> Faults.attempt("making a quick thumbnail",
        () -> glimpse(command.capture(),
            pixels.proof(magazine.frame(1).get(), burst(command.capture()).facts()), body),
        e -> body.accept(unmade(command.capture(), e))));
  }

  /** Does on the caller's thread what first-stage images are outstanding, or waits for those that are being made. */
  void finishFirsts() {
    firsts.values().forEach(FutureTask::run);
    firsts.values().forEach(SensorHands::join);
  }

  void tellThumbnail(TellThumbnail command, Listeners listeners) {
    taken.takeThumbnail(command.capture()).forEach(image ->
        listeners.tell(new CameraEvent.QuickThumbnail(command.capture(), image)));
  }

  void tellFirst(TellFirst command, Listeners listeners) {
    firsts.remove(command.capture());
    taken.takeImage(command.capture()).forEach(image ->
        listeners.tell(new CameraEvent.FirstStage(command.capture(), image, command.firstFrameAt())));
  }

  void tellFull(TellFull command, Listeners listeners) {
    taken.takeBurst(command.capture());
    taken.takeImage(command.capture()).forEach(image ->
        listeners.tell(new CameraEvent.FullImage(command.capture(), image, command.firstFrameAt())));
  }

  void seal(Seal command) {
    taken.takeBurst(command.capture()).flatMap(Burst::room).forEach(room ->
        executor.execute(() -> Faults.attempt("forcing a burst to the disk", () -> {
          try (room) {
            room.seal();
          }
        }, _ -> {})));
  }

  void discard(Discard command) {
    firsts.remove(command.capture());
    taken.takeImage(command.capture());
    taken.takeThumbnail(command.capture());
    Option<Burst> burst = taken.takeBurst(command.capture());
    executor.execute(() -> burst.forEach(it -> Faults.attempt("discarding a burst", () -> discard(it), _ -> {})));
  }

  private DeviceEvent prepared(Prepare command, Consumer<? super DeviceEvent> body) {
    Runnable sighted = () -> body.accept(new DeviceEvent.Finder.Sighted(command.preparation()));
    return magazine.load(command.preparation(), command.charge(), sighted)
        .<DeviceEvent>map(why -> new DeviceEvent.Shutter.NotPrepared(command.preparation(), why))
        .getOrElse(() -> new DeviceEvent.Shutter.Prepared(command.preparation()));
  }

  private void copy(ReadOut command) throws IOException {
    if (command.frame() == 1) {
      begin(command.request());
    }
    Option<BurstWriter> room = taken.burst(command.request().capture()).flatMap(Burst::room);
    room.forEach(it -> magazine.frame(command.frame()).forEach(samples -> it.write(command.frame(), samples)));
  }

  private void begin(CaptureRequest request) throws IOException {
    BurstFacts facts = new BurstFacts(spool.nextOrder(), request.facts(), pixels.sensor(),
        lenses.of(request.facts().camera()), magazine.flash());
    Option<BurstWriter> room = request.deferred() ? magazine.takeRoom() : Option.none();
    if (request.deferred() && room.isEmpty()) {
      throw new IOException("no room in the spool for photo " + request.photo());
    }
    taken.put(request.capture(), new Burst(facts, room));
    if (room.isDefined()) {
      spool.claim(room.get(), facts);
    }
  }

  private void first(MakeFirst command, Consumer<? super DeviceEvent> body) throws IOException {
    CaptureId capture = command.request().capture();
    Burst burst = burst(capture);
    Pixels.Proof proof = pixels.proof(burst.room().get().frame(1), burst.facts());
    if (command.thumbnail()) {
      glimpse(capture, proof, body);
    }
    Encoded image = proof.print();
    spool.hold(burst.facts());
    taken.put(capture, new HeldImage(image));
  }

  private void glimpse(CaptureId capture, Pixels.Proof proof, Consumer<? super DeviceEvent> body) {
    taken.put(capture, proof.thumbnail());
    body.accept(new DeviceEvent.Shutter.ThumbnailMade(capture));
  }

  private Burst burst(CaptureId capture) throws IOException {
    return taken.burst(capture).getOrElseThrow(() -> new IOException("the burst is gone"));
  }

  private static DeviceEvent unmade(CaptureId capture, Throwable why) {
    return new DeviceEvent.Shutter.FirstFailed(capture,
        SERVICE_FATAL_ERROR.because("the first image could not be made: " + why));
  }

  private void discard(Burst burst) throws IOException {
    if (burst.room().isDefined()) {
      burst.room().get().scrap();
    }
  }

  private static void join(FutureTask<?> task) {
    try {
      task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
