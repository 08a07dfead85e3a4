package dev.latent.app.kit.system;

import dev.latent.app.kit.trial.Dock;
import dev.latent.app.system.RandomIds;
import dev.latent.camera.contract.IdsContract;
import dev.latent.camera.port.driven.Ids;
import java.util.function.Supplier;

/** Ids by chance, or broken ones, held to their contract. */
final class IdsTrial implements IdsContract {

  static final Dock<Ids> DOCK = new Dock<>(IdsTrial.class);

  private final Supplier<Ids> lives = DOCK.lives(RandomIds::new);

  @Override
  public Ids ids() {
    return lives.get();
  }
}
