package dev.latent.camera.model.delivery;

import java.time.Duration;

/** What happens on a day of an honest device that is not always well. */
sealed interface Happening {

  /** A photo is taken and its first stage stored. */
  record Shot() implements Happening {}

  record Waited(Duration time) implements Happening {}

  record Told(DeliveryEvent.Change change) implements Happening {}

  /** The device dies over what it does. */
  record Died() implements Happening {}

  record Came(HalState state) implements Happening {}

  /** What becomes of a photo that the device begins later. */
  record Fated(Fate fate) implements Happening {}

  record StoreFails() implements Happening {}

  /** The medium with the raws is taken out. */
  record Unmounted() implements Happening {}

  /** It is there again. */
  record Mounted() implements Happening {}

  /** Somebody wants something of the {@code which}th photo. */
  record Wished(Wish wish, int which) implements Happening {}

  /** What becomes of a photo that the device is given. */
  enum Fate {
    DONE,
    TOO_SLOW,
    HUNG,
    ABNORMAL,
    HOT,
    BAD_RAW
  }

  enum Wish {
    NOW,
    TAKE_BACK,
    TRASH,
    RESTORE,
    DELETE,
    WITHDRAW,
    RETRY
  }
}
