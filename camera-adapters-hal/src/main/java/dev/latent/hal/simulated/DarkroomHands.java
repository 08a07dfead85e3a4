package dev.latent.hal.simulated;

import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.hal.kit.Faults;
import dev.latent.hal.kit.HeldImage;
import dev.latent.hal.simulated.DeviceCommand.Abandon;
import dev.latent.hal.simulated.DeviceCommand.Develop;
import dev.latent.hal.simulated.DeviceCommand.OpenFresh;
import dev.latent.hal.simulated.DeviceCommand.OpenHeld;
import dev.latent.hal.simulated.DeviceCommand.Print;
import dev.latent.hal.simulated.Taken.Burst;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.Set;
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
  private final Set<Integer> opening = ConcurrentHashMap.newKeySet();

  DarkroomHands(Spool spool, Pixels pixels, Magazine magazine, Taken taken, Executor executor) {
    this.spool = spool;
    this.pixels = pixels;
    this.magazine = magazine;
    this.taken = taken;
    this.executor = executor;
  }

  void openHeld(OpenHeld command, Consumer<? super DeviceEvent> body) {
    open(command.run(), body, () -> held(command.photo()));
  }

  void openFresh(OpenFresh command, Consumer<? super DeviceEvent> body) {
    open(command.run(), body, () -> fresh(command));
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

  void abandon(Abandon command) {
    opening.remove(command.run());
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
    opening.add(run);
    executor.execute(() -> Faults.attempt("opening a burst",
        () -> {
          Tank tank = opens.open();
          tanks.put(run, tank);
          if (!opening.remove(run)) {
            abandon(new Abandon(run));
          }
          align(run, tank, body);
        },
        e -> body.accept(new DeviceEvent.Darkroom.Spoilt(run, fault(e)))));
  }

  private static void align(int run, Tank tank, Consumer<? super DeviceEvent> body) {
    if (!tank.enter()) {
      return;
    }
    try {
      tank.bath().align();
    } finally {
      tank.leave();
    }
    body.accept(new DeviceEvent.Darkroom.Opened(run, tank.bath().strips()));
  }

  private void work(int run, Consumer<? super DeviceEvent> body, InTank work) {
    executor.execute(() -> {
      Tank tank = tanks.get(run);
      if (tank == null || !tank.enter()) {
        return;
      }
      try {
        Faults.attempt("developing a photo", () -> work.on(tank),
            e -> body.accept(new DeviceEvent.Darkroom.Spoilt(run, fault(e))));
      } finally {
        tank.leave();
      }
    });
  }

  private Tank held(PhotoId photo) throws IOException {
    BurstFacts facts = spool.facts(photo).getOrElseThrow(() -> new FileNotFoundException("no burst of " + photo));
    BurstReader burst = spool.open(photo);
    Seq<MemorySegment> frames = burst.whole();
    if (frames.isEmpty()) {
      burst.close();
      throw new FileNotFoundException("the first frame of photo " + photo + " is torn");
    }
    return new Tank(pixels.develop(frames, facts), it -> spool.keep(photo, it), burst::close);
  }

  private Tank fresh(OpenFresh command) throws IOException {
    Burst burst = taken.burst(command.capture()).getOrElseThrow(() -> new IOException("the burst is gone"));
    Seq<MemorySegment> frames = List.rangeClosed(1, command.frames()).flatMap(magazine::frame);
    return new Tank(pixels.develop(frames, burst.facts()),
        it -> taken.put(command.capture(), new HeldImage(it)), () -> {});
  }

  private static ProcessingFault fault(Throwable why) {
    return why instanceof FileNotFoundException ? ProcessingFault.INVALID_PHOTO_ID : ProcessingFault.ABNORMAL;
  }

  /** Opens a burst. */
  @FunctionalInterface
  private interface Opening {
    Tank open() throws IOException;
  }

  /** A piece of work on a burst. */
  @FunctionalInterface
  private interface InTank {
    void on(Tank tank) throws IOException;
  }
}
