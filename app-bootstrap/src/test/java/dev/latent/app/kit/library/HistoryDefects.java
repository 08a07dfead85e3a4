package dev.latent.app.kit.library;

import static dev.latent.app.kit.library.DeliveryHistoryTrial.DOCK;

import dev.latent.app.kit.trial.Defect;
import dev.latent.camera.model.history.HistoryEntry;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.DeliveryHistory;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;

/** Histories that lose, mix up or invent entries. */
final class HistoryDefects {

  private HistoryDefects() {}

  static List<Defect> all() {
    return List.of(
        DOCK.defect(OutOfOrder.class, "DH1", "tells the last entry first", OutOfOrder::new),
        DOCK.defect(Buffering.class, "DH1", "keeps entries in memory until it is closed", Buffering::new),
        DOCK.defect(Laconic.class, "DH1", "leaves out the details", Laconic::new),
        DOCK.defect(Private.class, "DH2", "leaves out what concerns no photo", Private::new),
        DOCK.defect(Indiscreet.class, "DH2", "tells of one photo what happened to another", Indiscreet::new),
        DOCK.defect(ShortOfMemory.class, "DH3", "keeps a hundred entries of a photo", ShortOfMemory::new),
        DOCK.defect(Doubling.class, "DH4", "adds its last entries once more when it is closed again", Doubling::new));
  }

  static final class OutOfOrder extends ForwardingHistory {

    OutOfOrder(DeliveryHistory good) {
      super(good);
    }

    @Override
    public Seq<HistoryEntry> of(PhotoId photo) {
      return good.of(photo).reverse();
    }
  }

  static final class Buffering extends ForwardingHistory {

    private Vector<HistoryEntry> held = Vector.empty();

    Buffering(DeliveryHistory good) {
      super(good);
    }

    @Override
    public void add(Seq<HistoryEntry> entries) {
      held = held.appendAll(entries);
    }

    @Override
    public Seq<HistoryEntry> of(PhotoId photo) {
      return held.filter(it -> it.photo().forAll(photo::equals));
    }

    @Override
    public void close() {
      good.add(held);
      held = Vector.empty();
    }
  }

  static final class Laconic extends ForwardingHistory {

    Laconic(DeliveryHistory good) {
      super(good);
    }

    @Override
    public void add(Seq<HistoryEntry> entries) {
      good.add(entries.map(it -> new HistoryEntry(it.at(), it.photo(), it.what(), "")));
    }
  }

  static final class Private extends ForwardingHistory {

    Private(DeliveryHistory good) {
      super(good);
    }

    @Override
    public Seq<HistoryEntry> of(PhotoId photo) {
      return good.of(photo).filter(it -> it.photo().isDefined());
    }
  }

  static final class Indiscreet extends ForwardingHistory {

    Indiscreet(DeliveryHistory good) {
      super(good);
    }

    @Override
    public void add(Seq<HistoryEntry> entries) {
      good.add(entries);
      Option<PhotoId> last = entries.flatMap(HistoryEntry::photo).lastOption();
      good.add(entries.filter(it -> !it.photo().equals(last) && it.photo().isDefined())
          .map(it -> new HistoryEntry(it.at(), last, it.what(), it.detail())));
    }
  }

  static final class ShortOfMemory extends ForwardingHistory {

    ShortOfMemory(DeliveryHistory good) {
      super(good);
    }

    @Override
    public Seq<HistoryEntry> of(PhotoId photo) {
      return good.of(photo).takeRight(100);
    }
  }

  static final class Doubling extends ForwardingHistory {

    private Seq<HistoryEntry> last = Vector.empty();
    private boolean closed;

    Doubling(DeliveryHistory good) {
      super(good);
    }

    @Override
    public void add(Seq<HistoryEntry> entries) {
      last = entries;
      good.add(entries);
    }

    @Override
    public void close() {
      if (closed) {
        good.add(last);
      }
      closed = true;
      good.close();
    }
  }
}
