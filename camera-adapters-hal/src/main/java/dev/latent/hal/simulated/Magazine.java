package dev.latent.hal.simulated;

import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;

import dev.latent.camera.model.device.CameraError;
import dev.latent.hal.kit.Faults;
import io.vavr.control.Option;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * What lies ready for the next press: the frames of a burst, simulated before it, and room for them in the spool. Its
 * buffers are used again for each burst. Thread-safe.
 */
final class Magazine {

  private static final long MIB = 1 << 20;
  private static final int NONE = -1;

  private final DeviceSettings settings;
  private final Pixels pixels;
  private final Spool spool;
  private short[][] frames = {};
  private int loaded = NONE;
  private boolean warm;
  private @Nullable BurstWriter room;
  private volatile int wanted = NONE;

  Magazine(DeviceSettings settings, Pixels pixels, Spool spool) {
    this.settings = settings;
    this.pixels = pixels;
    this.spool = spool;
  }

  /** Whether shot {@code shot} could be prepared; decodes its scene. Slow. */
  synchronized Option<CameraError> check(int shot, boolean deferred) {
    return pixels.load(shot).map(SERVICE_FATAL_ERROR::because).orElse(() -> deferred ? shortage() : Option.none());
  }

  /** An older preparation is given up at its next frame. */
  void want(int preparation) {
    wanted = preparation;
  }

  /**
   * Makes all ready for shot {@code shot}; what is ready already is not made again. Slow.
   *
   * @return why it is not ready
   */
  synchronized Option<CameraError> load(int preparation, int shot, boolean deferred) {
    Option<CameraError> refused = wanted == preparation ? check(shot, deferred) : Option.none();
    if (refused.isDefined() || wanted != preparation) {
      return refused;
    }
    if (loaded != shot) {
      expose(preparation, shot);
    }
    Option<CameraError> full = deferred && wanted == preparation ? makeRoom() : Option.none();
    if (full.isEmpty() && loaded == shot && !warm) {
      rehearse();
    }
    return full;
  }

  /** Frame {@code frame}, from 1, until the next {@link #load}; none when nothing is loaded. */
  synchronized Option<MemorySegment> frame(int frame) {
    return Option.when(frame <= frames.length, () -> MemorySegment.ofArray(frames[frame - 1]));
  }

  /** The room is the caller's; none if there is none. */
  synchronized Option<BurstWriter> takeRoom() {
    BurstWriter taken = room;
    room = null;
    return Option.of(taken);
  }

  /** What is being prepared is given up; what is ready goes with {@link #unload}. */
  void wantNothing() {
    wanted = NONE;
  }

  /** Lets go of everything that is ready, unless it is wanted again. */
  synchronized void unload() {
    if (wanted != NONE) {
      return;
    }
    frames = new short[0][];
    loaded = NONE;
    pixels.unload();
    try {
      scrap();
    } catch (IOException e) {
      Faults.log("an empty burst could not be deleted", e);
    }
  }

  /** Once, so that the first press finds its way warm. */
  private void rehearse() {
    pixels.warmUp(frames[0]);
    if (room != null) {
      room.rehearse(MemorySegment.ofArray(frames[0]));
    }
    warm = true;
  }

  private void scrap() throws IOException {
    if (room != null) {
      room.scrap();
      room = null;
    }
  }

  private void expose(int preparation, int shot) {
    loaded = NONE;
    int count = settings.sensor().frames();
    if (frames.length != count) {
      frames = new short[count][pixels.samples()];
    }
    for (int frame = 1; frame <= count; frame++) {
      if (wanted != preparation) {
        return;
      }
      pixels.expose(shot, frame, frames[frame - 1]);
    }
    loaded = shot;
  }

  private Option<CameraError> makeRoom() {
    int count = settings.sensor().frames();
    try {
      if (room == null) {
        room = spool.blank(count, Short.BYTES * (long) pixels.samples());
      }
      return Option.none();
    } catch (IOException e) {
      Faults.log("no room for a burst", e);
      return Option.some(SERVICE_FATAL_ERROR.because("the spool has no room for the next photo: " + e.getMessage()));
    }
  }

  private Option<CameraError> shortage() {
    long needed = BurstLayout.length(settings.sensor().frames(), Short.BYTES * (long) pixels.samples());
    long least = settings.spool().least() + (room == null ? needed : 0);
    try {
      long free = spool.free();
      return Option.when(free < least, () -> SERVICE_FATAL_ERROR.because("the disk of the spool has " + free / MIB
          + " MiB left and a photo is only taken with " + (least + MIB - 1) / MIB
          + " MiB; free some space, or let the photos that wait be developed"));
    } catch (IOException e) {
      return Option.some(SERVICE_FATAL_ERROR.because("the disk of the spool does not answer: " + e.getMessage()));
    }
  }
}
