package dev.latent.medialibrary;

import dev.latent.camera.model.history.HistoryEntry;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.DeliveryHistory;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** A history in memory; several may share a shelf, as one after the other would a file. Thread-safe. */
final class MemoryHistory implements DeliveryHistory {

  /** What is kept: the newest {@link #KEPT} entries, in the order they were added. */
  static final class Shelf {

    private Vector<HistoryEntry> entries = Vector.empty();

    private synchronized void add(Seq<HistoryEntry> more) {
      entries = entries.appendAll(more).takeRight(KEPT);
    }

    private synchronized Vector<HistoryEntry> all() {
      return entries;
    }
  }

  private final Shelf shelf;

  MemoryHistory(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public void add(Seq<HistoryEntry> entries) {
    shelf.add(entries);
  }

  @Override
  public Seq<HistoryEntry> of(PhotoId photo) {
    Vector<HistoryEntry> all = shelf.all();
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
