package dev.latent.hal.simulated;

import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;

import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.Size;
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
  private final Finder finder;
  private final Plates plates;
  private boolean flash;
  private boolean warm;
  private @Nullable BurstWriter room;
  private volatile int wanted = NONE;

  Magazine(DeviceSettings settings, Pixels pixels, Spool spool, Finder finder, Crew crew) {
    this.settings = settings;
    this.pixels = pixels;
    this.spool = spool;
    this.finder = finder;
    this.plates = new Plates(pixels, crew);
  }

  /** Whether this could be made ready; decodes its scene. Slow. */
  synchronized Option<CameraError> check(Charge charge) {
    return pixels.load(charge.shot(), charge.view().zoom())
        .map(SERVICE_FATAL_ERROR::because)
        .orElse(() -> charge.room() ? shortage() : Option.none());
  }

  /** An older preparation is given up at its next frame. */
  void want(int preparation) {
    wanted = preparation;
  }

  /**
   * Makes all ready; what is ready already is not made again. Slow.
   *
   * @param sighted told once the viewfinder shows it
   * @return why it is not ready
   */
  synchronized Option<CameraError> load(int preparation, Charge charge, Runnable sighted) {
    Option<CameraError> refused = wanted == preparation ? check(charge) : Option.none();
    if (refused.isDefined() || wanted != preparation) {
      return refused;
    }
    flash = charge.view().fires(pixels.dark());
    sight(preparation, charge, sighted);
    expose(preparation, charge, charge.view().light(flash), charge.frames());
    Option<CameraError> full = charge.room() && wanted == preparation ? makeRoom() : Option.none();
    if (full.isEmpty() && charge.frames() > 0 && plates.whole() >= charge.frames() && !warm) {
      rehearse();
    }
    return full;
  }

  /** Whether the flash fires with what is ready. */
  synchronized boolean flash() {
    return flash;
  }

  /** Frame {@code frame}, from 1, until the next {@link #load}; none when nothing is loaded. */
  synchronized Option<MemorySegment> frame(int frame) {
    return plates.frame(frame);
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
    plates.clear();
    finder.clear();
    pixels.unload();
    try {
      scrap();
    } catch (IOException e) {
      Faults.log("an empty burst could not be deleted", e);
    }
  }

  /** Once, so that the first press finds its way warm. */
  private void rehearse() {
    pixels.warmUp(plates.first());
    if (room != null) {
      room.rehearse(MemorySegment.ofArray(plates.first()));
    }
    warm = true;
  }

  private void scrap() throws IOException {
    if (room != null) {
      room.scrap();
      room = null;
    }
  }

  private void sight(int preparation, Charge charge, Runnable sighted) {
    if (charge.preview().isEmpty()) {
      return;
    }
    if (!finder.shows(charge)) {
      expose(preparation, charge, charge.view().previewLight(), 1);
      if (plates.whole() == 0) {
        return;
      }
      Size size = charge.preview().get();
      finder.show(charge, size, pixels.sight(plates.first(), size));
    }
    sighted.run();
  }

  private void expose(int preparation, Charge charge, double strength, int count) {
    Plates.Light light = new Plates.Light(charge.shot(), charge.view().zoom(), strength);
    plates.expose(light, count, () -> wanted == preparation);
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
