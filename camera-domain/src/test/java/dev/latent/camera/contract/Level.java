package dev.latent.camera.contract;

/** How much of the promises of its port an adapter says that it keeps. */
public enum Level {

  /** As long as its process lives. An adapter on its way, or one for tests. */
  CORE,

  /** In every later life as well, however the former one ended. What the product needs. */
  DURABLE
}
