package dev.latent.benchmarks.library;

import dev.latent.camera.port.driven.AssetStore;
import java.util.Random;
import java.util.function.Supplier;

/** Something that a library is asked again and again. */
interface Question {

  /** Prepares it, where that must not be counted; what it returns asks, and is to be timed. */
  Supplier<?> of(GrownLibrary library, AssetStore store, Random random);
}
