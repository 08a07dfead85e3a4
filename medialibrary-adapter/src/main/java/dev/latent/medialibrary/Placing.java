package dev.latent.medialibrary;

import java.io.IOException;

/**
 * How names change hands for one change of a row.
 *
 * @param folder whose names they are
 * @param reserve what is done first; a failure leaves all as it was
 * @param change a failure asks for {@code back}
 * @param back how all is as it was again; also once the row cannot be committed
 * @param after what is left over once the row is durable
 * @param takes whether {@code reserve} takes a name that another file may have
 */
record Placing(String folder, Names reserve, Names change, Names back, Names after, boolean takes) {

  /** Some names. */
  interface Names {
    void change() throws IOException;
  }
}
