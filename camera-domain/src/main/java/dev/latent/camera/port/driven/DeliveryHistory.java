package dev.latent.camera.port.driven;

import dev.latent.camera.model.history.HistoryEntry;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What happened to the second phase, for people who ask why. Nothing is decided by it, and nothing waits for it.
 *
 * <p>Source: ours.
 * <p>Threads: thread-safe; every verb may block.
 */
public interface DeliveryHistory extends AutoCloseable {

  /** Entries that are kept at least, the newest ones. */
  int KEPT = 50_000;

  /** Keeps nothing. For a product that is asked for no history. */
  DeliveryHistory NONE = new DeliveryHistory() {
    @Override
    public void add(Seq<HistoryEntry> entries) {}

    @Override
    public Seq<HistoryEntry> of(PhotoId photo) {
      return List.empty();
    }

    @Override
    public void close() {}
  };

  /**
   * DH1. Adds entries in this order, behind all earlier ones. Once it returned they outlive the process, however that
   * ends; not a loss of power. What cannot be kept, as on a full disk, is left out, and nobody is kept from work by it.
   */
  void add(Seq<HistoryEntry> entries);

  /**
   * DH2. The entries of this photo, and from its first until its second phase is over those of no photo, in the order
   * in which they were added. Empty for a photo without any.
   *
   * <p>DH3. The newest {@link #KEPT} entries are kept at least; older ones may go, the oldest first.
   */
  Seq<HistoryEntry> of(PhotoId photo);

  /** DH4. Idempotent. */
  @Override
  void close();
}
