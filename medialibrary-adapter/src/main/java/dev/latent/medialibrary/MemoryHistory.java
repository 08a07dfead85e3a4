package dev.latent.medialibrary;

import dev.latent.camera.model.history.HistoryEntry;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.DeliveryHistory;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.concurrent.atomic.AtomicReference;

/** A history in memory; several may share what is kept, as one after the other would a file. Thread-safe. */
final class MemoryHistory implements DeliveryHistory {

  private final AtomicReference<Vector<HistoryEntry>> kept;

  MemoryHistory(AtomicReference<Vector<HistoryEntry>> kept) {
    this.kept = kept;
  }

  @Override
  public void add(Seq<HistoryEntry> entries) {
    kept.updateAndGet(it -> it.appendAll(entries).takeRight(KEPT));
  }

  @Override
  public Seq<HistoryEntry> of(PhotoId photo) {
    Vector<HistoryEntry> all = kept.get();
    int first = all.indexWhere(it -> it.photo().contains(photo));
    int last = all.lastIndexWhere(it -> it.photo().contains(photo));
    if (first < 0) {
      return Vector.empty();
    }
    Vector<HistoryEntry> life = all.get(last).what().isEnd() ? all.slice(first, last + 1) : all.drop(first);
    return life.filter(it -> it.photo().forAll(photo::equals));
  }

  @Override
  public void close() {}
}
