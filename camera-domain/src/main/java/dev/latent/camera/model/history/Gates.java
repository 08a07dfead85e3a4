package dev.latent.camera.model.history;

import dev.latent.camera.model.delivery.HoldReason.Gate;
import io.vavr.collection.Array;
import io.vavr.control.Option;

/** Gates by the names that a history keeps of them. */
final class Gates {

  private Gates() {}

  /** None for what names no gate. */
  static Option<Gate> named(String name) {
    return Array.of(Gate.values()).find(it -> it.name().equals(name));
  }

  /** The gate's own sentence; of what names no gate, the name. */
  static String sentence(String name) {
    return named(name).map(Gate::sentence).getOrElse(name);
  }

  static String name(Option<Gate> gate) {
    return gate.map(Enum::name).getOrElse("");
  }
}
