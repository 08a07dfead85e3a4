package dev.latent.hal.simulated;

import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.device.Size;
import dev.latent.hal.imaging.Brake;
import dev.latent.hal.imaging.SensorModel;
import dev.latent.hal.kit.Encoded;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.lang.foreign.MemorySegment;

/**
 * All that the device needs of pictures; a pure function of its settings and of what it is given. Thread-safe, save
 * {@link #load}, {@link #dark} and {@link #unload}, of which one thread calls one at a time, and none while a frame is
 * exposed.
 */
interface Pixels {

  /** What a sensor's frame is developed with. */
  SensorModel sensor();

  /** 16-bit samples of one frame in memory. */
  int samples();

  /**
   * Makes the scene of shot {@code shot}, from 0, so many times nearer, the one that is exposed. Slow when it is
   * another.
   *
   * @return why there is none, one sentence for a person
   */
  Option<String> load(int shot, double zoom);

  /** Whether the loaded scene calls for a flash. */
  boolean dark();

  /**
   * Exposes frame {@code frame}, from 1, of the loaded scene. Slow.
   *
   * @param light times the scene's own
   */
  void expose(int shot, int frame, double light, short[] samples);

  /** Makes the way to a first-stage image warm with a frame that was exposed. */
  void warmUp(short[] frame);

  /** Lets go of the scene. */
  void unload();

  /** What the viewfinder shows of a frame. Slow. */
  Sight sight(short[] frame, Size size);

  /** Begins the quick images of frame 1. */
  Proof proof(MemorySegment frame, BurstFacts facts);

  /**
   * Begins the development of one burst.
   *
   * @param frames the whole frames of it, frame 1 first
   * @param brake once pulled, the bath's work ends within a few milliseconds, with a CancellationException
   */
  Bath develop(Seq<MemorySegment> frames, BurstFacts facts, Brake brake);

  /** A frame in the viewfinder, for as long as it is the newest. Thread-safe. */
  interface Sight {

    /** As the hand holds the camera at preview frame {@code number}; quick. */
    PixelMap at(long number);
  }

  /** Frame 1 made into pictures quickly. */
  interface Proof {

    /** Small, and upright. */
    PixelMap thumbnail();

    /** The first-stage image. */
    Encoded print() throws IOException;
  }

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
