package dev.latent.camera.contract;

/** What a test says of its adapter, once. What is not asked because of it is reported as skipped, with the reason. */
public interface AdapterFixture {

  /** A test of an adapter of level CORE is never asked for another life of it. */
  default Level level() {
    return Level.DURABLE;
  }
}
