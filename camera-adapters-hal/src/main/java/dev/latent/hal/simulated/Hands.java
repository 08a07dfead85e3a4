package dev.latent.hal.simulated;

import java.util.function.Consumer;

/** Does what the machine commands, and speaks of it to the body. */
@FunctionalInterface
interface Hands {

  /** Never blocks. */
  void obey(DeviceCommand command, Consumer<? super DeviceEvent> body);
}
