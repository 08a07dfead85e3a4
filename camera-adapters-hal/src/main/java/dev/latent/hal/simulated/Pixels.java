package dev.latent.hal.simulated;

import dev.latent.hal.imaging.SensorModel;
import dev.latent.hal.kit.Encoded;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.lang.foreign.MemorySegment;

/**
 * All that the device needs of pictures; a pure function of its settings and of what it is given. Thread-safe, save
 * {@link #load}, {@link #expose} and {@link #unload}, of which one thread calls one at a time.
 */
interface Pixels {

  /** What a sensor's frame is developed with. */
  SensorModel sensor();

  /** 16-bit samples of one frame in memory. */
  int samples();

  /**
   * Makes the scene of shot {@code shot}, from 0, the one that is exposed. Slow when it is another.
   *
   * @return why there is none, one sentence for a person
   */
  Option<String> load(int shot);

  /** Exposes frame {@code frame}, from 1, of the loaded scene. Slow. */
  void expose(int shot, int frame, short[] samples);

  /** Makes the way to a first-stage image warm with a frame that was exposed. */
  void warmUp(short[] frame);

  /** Lets go of the scene. */
  void unload();

  /** The first-stage image of frame 1. */
  Encoded first(MemorySegment frame, BurstFacts facts) throws IOException;

  /**
   * Begins the development of one burst.
   *
   * @param frames the whole frames of it, frame 1 first
   */
  Bath develop(Seq<MemorySegment> frames, BurstFacts facts);

  /** One burst being developed. */
  interface Bath {

    /** Called first. Slow. */
    void align();

    int strips();

    /** Each once, in any order, at the same time. */
    void strip(int strip);

    /** Called last, once all strips are done. */
    Encoded print() throws IOException;
  }
}
