package dev.latent.hal.simulated;

import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.hal.imaging.Brake;
import dev.latent.hal.kit.Faults;
import dev.latent.hal.kit.HeldImage;
import dev.latent.hal.simulated.DeviceCommand.Abandon;
import dev.latent.hal.simulated.DeviceCommand.Develop;
import dev.latent.hal.simulated.DeviceCommand.Halt;
import dev.latent.hal.simulated.DeviceCommand.OpenFresh;
import dev.latent.hal.simulated.DeviceCommand.OpenHeld;
import dev.latent.hal.simulated.DeviceCommand.Print;
import dev.latent.hal.simulated.Taken.Burst;
import dev.latent.hal.simulated.Tank.Contents;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The darkroom's work: bursts opened, strips developed, images kept. Thread-safe. */
final class DarkroomHands {

  private final Spool spool;
  private final Pixels pixels;
  private final Magazine magazine;
  private final Taken taken;
  private final Executor executor;
  private final ConcurrentMap<Integer, Tank> tanks = new ConcurrentHashMap<>();

  DarkroomHands(Spool spool, Pixels pixels, Magazine magazine, Taken taken, Executor executor) {
    this.spool = spool;
    this.pixels = pixels;
    this.magazine = magazine;
    this.taken = taken;
    this.executor = executor;
  }

  void openHeld(OpenHeld command, Consumer<? super DeviceEvent> body) {
    open(command.run(), body, tank -> held(command.photo(), tank));
  }

  void openFresh(OpenFresh command, Consumer<? super DeviceEvent> body) {
    open(command.run(), body, tank -> fresh(command, tank));
  }

  void develop(Develop command, Consumer<? super DeviceEvent> body) {
    work(command.run(), body, tank -> {
      tank.bath().strip(command.strip());
      body.accept(new DeviceEvent.Darkroom.StripDone(command.run(), command.strip()));
    });
  }

  void print(Print command, Consumer<? super DeviceEvent> body) {
    work(command.run(), body, tank -> {
      tank.print();
      body.accept(new DeviceEvent.Darkroom.Printed(command.run()));
      body.accept(new DeviceEvent.SpaceSeen(spool.free()));
    });
  }

  void halt(Halt command) {
    Tank tank = tanks.get(command.run());
    if (tank != null) {
      tank.halt();
    }
  }

  void abandon(Abandon command) {
    Tank tank = tanks.remove(command.run());
    if (tank != null) {
      tank.abandon();
    }
  }

  /** Lets go of everything. */
  void abandonAll() {
    tanks.keySet().forEach(run -> abandon(new Abandon(run)));
  }

  private void open(int run, Consumer<? super DeviceEvent> body, Opening opens) {
    tanks.put(run, new Tank());
    work(run, body, tank -> {
      tank.fill(opens.open(tank));
      tank.bath().align();
      body.accept(new DeviceEvent.Darkroom.Opened(run, tank.bath().strips()));
    });
  }

  private void work(int run, Consumer<? super DeviceEvent> body, InTank work) {
    executor.execute(() -> {
      Tank tank = tanks.get(run);
      if (tank == null || !tank.enter()) {
        return;
      }
      try {
        Faults.attempt("developing a photo", () -> unlessHalted(run, body, tank, work),
            e -> body.accept(new DeviceEvent.Darkroom.Spoilt(run, fault(e))));
      } finally {
        tank.leave();
      }
    });
  }

  private static void unlessHalted(int run, Consumer<? super DeviceEvent> body, Tank tank, InTank work)
      throws IOException {
    try {
      work.on(tank);
    } catch (CancellationException halted) {
      body.accept(new DeviceEvent.Darkroom.Spoilt(run, ProcessingFault.INTERRUPTED));
    }
  }

  private Contents held(PhotoId photo, Brake brake) throws IOException {
    BurstFacts facts = spool.facts(photo).getOrElseThrow(() -> new FileNotFoundException("no burst of " + photo));
    BurstReader burst = spool.open(photo);
    try {
      Seq<MemorySegment> frames = burst.whole(brake);
      if (frames.isEmpty()) {
        throw new FileNotFoundException("the first frame of photo " + photo + " is torn");
      }
      return new Contents(pixels.develop(frames, facts, brake), it -> spool.keep(photo, it), burst::close);
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      burst.close();
      throw e;
    }
  }

  private Contents fresh(OpenFresh command, Brake brake) throws IOException {
    Burst burst = taken.burst(command.capture()).getOrElseThrow(() -> new IOException("the burst is gone"));
    Seq<MemorySegment> frames = List.rangeClosed(1, command.frames()).flatMap(magazine::frame);
    return new Contents(pixels.develop(frames, burst.facts(), brake),
        it -> taken.put(command.capture(), new HeldImage(it)), () -> {});
  }

  private static ProcessingFault fault(Throwable why) {
    return why instanceof FileNotFoundException ? ProcessingFault.INVALID_PHOTO_ID : ProcessingFault.ABNORMAL;
  }

  /** Opens a burst. */
  @FunctionalInterface
  private interface Opening {
    Contents open(Brake brake) throws IOException;
  }

  /** A piece of work on a burst. */
  @FunctionalInterface
  private interface InTank {
    void on(Tank tank) throws IOException;
  }
}
