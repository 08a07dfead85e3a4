package dev.latent.app.kit.trial;

/**
 * An adapter that is broken on purpose, in one thing.
 *
 * @param adapter its name
 * @param promise the number of the promise that has to catch it
 * @param breaks what it does wrong, in one sentence
 * @param trial the contract that it is held to
 * @param inDock puts it there
 */
public record Defect(String adapter, String promise, String breaks, Class<?> trial, ScopedValue.Carrier inDock) {

  /** {@return what its contract says of it} */
  public Verdict verdict() {
    return inDock.call(() -> Verdict.of(trial));
  }

  @Override
  public String toString() {
    return adapter + " " + breaks;
  }
}
