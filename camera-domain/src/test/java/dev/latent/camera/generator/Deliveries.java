package dev.latent.camera.generator;

import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.HalState;
import dev.latent.camera.model.delivery.JobPriority;
import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.delivery.Tries;
import dev.latent.camera.model.history.Happening;
import dev.latent.camera.model.history.HistoryEntry;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The second phase: what is kept of it, what it tells, and the platform that it runs on. */
public final class Deliveries {

  private Deliveries() {}

  public static Arbitrary<Tries> tries() {
    return Combinators.combine(Parts.count(), Parts.flag(), Parts.count(), Parts.count(), Parts.count(),
        Parts.optional(Parts.instant()), Arbitraries.of(JobPriority.class)).as(Tries::new);
  }

  /** Standing in any way, as a tombstone as well; with a reason if it failed. */
  public static Arbitrary<DeliveryRecord> deliveryRecord() {
    return Combinators.combine(Photos.photoId(), Arbitraries.of(Standing.class),
        Arbitraries.of(ProcessingFault.class), tries()).as((photo, standing, fault, tries) ->
            new DeliveryRecord(photo, standing, Option.when(standing == Standing.FAILED, fault), tries));
  }

  public static Arbitrary<Pressure.Battery> battery() {
    return Combinators.combine(Arbitraries.integers().between(0, 100), Parts.flag()).as(Pressure.Battery::new);
  }

  /** Possible readings; what a platform does not tell is none. */
  public static Arbitrary<Pressure> pressure() {
    Arbitrary<Option<Double>> share = Parts.optional(Arbitraries.doubles().between(0, 100).ofScale(2));
    return Combinators.combine(Parts.optional(Arbitraries.integers().between(0, 5)), share, share, share,
        Parts.optional(battery())).as(Pressure::new);
  }

  public static Arbitrary<ProcessorEvent> processorEvent() {
    return Arbitraries.oneOf(Photos.photoId().map(ProcessorEvent.Finished::new),
        Combinators.combine(Photos.photoId(), Arbitraries.of(ProcessingFault.class)).as(ProcessorEvent.Broke::new),
        Arbitraries.of(HalState.class).map(ProcessorEvent.StateChanged::new));
  }

  public static Arbitrary<HistoryEntry> historyEntry() {
    return Combinators.combine(Parts.time(), Parts.optional(Photos.photoId()), Arbitraries.of(Happening.class),
        Parts.word()).as(HistoryEntry::new);
  }
}
