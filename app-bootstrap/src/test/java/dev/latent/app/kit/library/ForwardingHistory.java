package dev.latent.app.kit.library;

import dev.latent.camera.model.history.HistoryEntry;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.DeliveryHistory;
import io.vavr.collection.Seq;

/** A history that does as another one does. */
abstract class ForwardingHistory implements DeliveryHistory {

  protected final DeliveryHistory good;

  ForwardingHistory(DeliveryHistory good) {
    this.good = good;
  }

  @Override
  public void add(Seq<HistoryEntry> entries) {
    good.add(entries);
  }

  @Override
  public Seq<HistoryEntry> of(PhotoId photo) {
    return good.of(photo);
  }

  @Override
  public void close() {
    good.close();
  }
}
