package dev.latent.camera.model.history;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.delivery.DeferredJob;
import dev.latent.camera.model.delivery.DeliveryCommand;
import dev.latent.camera.model.delivery.DeliveryEvent;
import dev.latent.camera.model.delivery.DeliveryNotice;
import dev.latent.camera.model.delivery.DeliveryState;
import dev.latent.camera.model.delivery.Finality;
import dev.latent.camera.model.delivery.HoldReason.Gate;
import dev.latent.camera.model.delivery.JobState;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;

/**
 * What a step of the delivery machine means for whoever asks later. Total and pure.
 *
 * @param civil civil time of the step
 * @param now steady time of the step
 */
public record Chronicle(OffsetDateTime civil, Duration now) {

  /**
   * What is worth keeping of a step. The end in order is the last thing, and what else it shuts is no gate.
   *
   * @param before the state that the event met
   */
  public Seq<HistoryEntry> of(DeliveryState before, DeliveryEvent event, Step<DeliveryState, DeliveryCommand> step) {
    Seq<HistoryEntry> asked = Vector.ofAll(asked(before, event, step.state()));
    Seq<HistoryEntry> gates = step.commands().flatMap(this::gate);
    Seq<HistoryEntry> fates = subjects(before, event).flatMap(it -> fate(before, step.state(), it));
    var done = step.commands().flatMap(it -> done(before, event, step.state(), it))
        .partition(it -> it.what() != Happening.RAW_FREED);
    if (event instanceof DeliveryEvent.Closing) {
      return done._1.appendAll(fates).append(ofAll(Happening.ENDED));
    }
    return asked.appendAll(gates).appendAll(fates).appendAll(done._1).appendAll(done._2);
  }

  /** {@return that a raw without a photo became one: so it is while library and device are compared} */
  public HistoryEntry adopted(PhotoId photo) {
    return of(photo, Happening.ADOPTED, Gate.SYNCHRONISING.name());
  }

  /** {@return that a raw which was lost is there again} */
  public HistoryEntry found(PhotoId photo) {
    return of(photo, Happening.RAW_FOUND, "");
  }

  /** {@return that nobody has saved it in time} */
  public HistoryEntry swept(PhotoId photo) {
    return of(photo, Happening.SWEPT, "");
  }

  /** {@return what concerns no photo} */
  public HistoryEntry ofAll(Happening what) {
    return new HistoryEntry(civil, Option.none(), what, "");
  }

  private Option<HistoryEntry> asked(DeliveryState before, DeliveryEvent event, DeliveryState after) {
    return switch (event) {
      case DeliveryEvent.Add(var photo) -> Option.when(before.job(photo).isEmpty(),
          () -> of(photo, Happening.ADDED, Gates.name(after.gate())));
      case DeliveryEvent.ProcessNow(var photo) -> wish(before, photo, Happening.HASTENED);
      case DeliveryEvent.TakeBack(var photo) -> wish(before, photo, Happening.CALMED);
      case DeliveryEvent.Remove(var photo, boolean restorable) ->
          wish(before, photo, Happening.TRASHED).filter(_ -> restorable);
      case DeliveryEvent.Restore(var photo) -> wish(before, photo, Happening.RESTORED);
      case DeliveryEvent.Retry(var photo) -> wish(before, photo, Happening.RETRIED);
      case DeliveryEvent.Finished(var photo) -> Option.when(
          before.jobState(photo).exists(it -> it.compareTo(JobState.COMPLETED) < 0),
          () -> of(photo, Happening.FINISHED, ""));
      case DeliveryEvent.Closing _, DeliveryEvent.Withdraw _, DeliveryEvent.Broke _, DeliveryEvent.Stored _, DeliveryEvent.NotStored _,
          DeliveryEvent.Noted _, DeliveryEvent.NotNoted _, DeliveryEvent.Change _, DeliveryEvent.Survey _ ->
          Option.none();
    };
  }

  /** While library and device are compared, a wish is kept for a photo that is not known yet. */
  private Option<HistoryEntry> wish(DeliveryState before, PhotoId photo, Happening what) {
    return Option.when(before.job(photo).isDefined() || before.gate().contains(Gate.SYNCHRONISING),
        () -> of(photo, what, ""));
  }

  private Option<HistoryEntry> gate(DeliveryCommand command) {
    return command instanceof DeliveryCommand.Tell(DeliveryNotice.GateChanged(var shut))
        ? Option.some(new HistoryEntry(civil, Option.none(),
            shut.isDefined() ? Happening.GATE_SHUT : Happening.GATE_OPENED, Gates.name(shut)))
        : Option.none();
  }

  /** Whom an event may have failed or put back. */
  private static Seq<PhotoId> subjects(DeliveryState before, DeliveryEvent event) {
    Option<PhotoId> named = switch (event) {
      case DeliveryEvent.Outcome outcome -> Option.some(outcome.photo());
      case DeliveryEvent.Wish _, DeliveryEvent.Change _, DeliveryEvent.Survey _ -> Option.none();
    };
    return Vector.ofAll(named).appendAll(before.inWork()).distinct();
  }

  private Option<HistoryEntry> fate(DeliveryState before, DeliveryState after, PhotoId photo) {
    return before.job(photo).flatMap(then -> after.job(photo).flatMap(job -> fate(then, job)));
  }

  private Option<HistoryEntry> fate(DeferredJob then, DeferredJob job) {
    if (job.failures() > then.failures()) {
      return Option.some(of(job.photo(), Happening.TRY_FAILED, job.lastFault().map(Enum::name).getOrElse("")
          + job.nextTry().map(it -> ", the next try in " + seconds(it.minus(now))).getOrElse("")));
    }
    return Option.when(then.state() == JobState.RUNNING && job.state().compareTo(JobState.RUNNING) < 0,
        () -> of(job.photo(), Happening.PUT_BACK, ""));
  }

  private Option<HistoryEntry> done(DeliveryState before, DeliveryEvent event, DeliveryState after,
      DeliveryCommand command) {
    return switch (command) {
      case DeliveryCommand.ProcessImage(var photo, var mode) -> Option.some(of(photo, Happening.BEGUN, mode.name()));
      case DeliveryCommand.Interrupt() -> before.inWork().orElse(after.inWork())
          .map(it -> of(it, Happening.INTERRUPTED, why(event, after)));
      case DeliveryCommand.Reset() -> Option.some(ofAll(Happening.RESET));
      case DeliveryCommand.FreeRaw(var photo) -> Option.some(of(photo, Happening.RAW_FREED, ""));
      case DeliveryCommand.Note(var photo, var tries) -> Option.when(foundOpen(event, photo),
          () -> of(photo, Happening.FOUND_OPEN, "for the " + ordinal(tries.deaths()) + " time"));
      case DeliveryCommand.Tell(DeliveryNotice.BecameFinal(var photo, var how)) -> Option.some(end(photo, how));
      case DeliveryCommand.Tell _, DeliveryCommand.Rest _, DeliveryCommand.Store _, DeliveryCommand.RecordFailure _,
          DeliveryCommand.Bury _, DeliveryCommand.BeginSurvey _ -> Option.none();
    };
  }

  /** Whether a comparison has found that a try of it was never closed. */
  private static boolean foundOpen(DeliveryEvent event, PhotoId photo) {
    return event instanceof DeliveryEvent.Surveyed(var found)
        && found.wanted().exists(it -> it.photo().equals(photo) && it.tries().open());
  }

  private static String why(DeliveryEvent event, DeliveryState after) {
    return switch (event) {
      case DeliveryEvent.Woke _ when after.gate().isEmpty() -> "it has been silent for too long";
      case DeliveryEvent.Closing _ -> "the service ends";
      case DeliveryEvent.Wish _ -> "nobody wants it any more";
      case DeliveryEvent.Change _, DeliveryEvent.Outcome _, DeliveryEvent.Survey _ -> Gates.name(after.gate());
    };
  }

  private HistoryEntry end(PhotoId photo, Finality how) {
    return switch (how) {
      case Finality.Delivered(var revision) -> of(photo, Happening.FINAL, revision.toString());
      case Finality.Failed(var why) -> of(photo, Happening.GIVEN_UP, why.name());
      case Finality.Withdrawn() -> of(photo, Happening.WITHDRAWN, "");
      case Finality.Removed() -> of(photo, Happening.REMOVED, "");
    };
  }

  private HistoryEntry of(PhotoId photo, Happening what, String detail) {
    return new HistoryEntry(civil, Option.some(photo), what, detail);
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toNanos() / 1e9);
  }

  private static String ordinal(int number) {
    return switch (number) {
      case 1 -> "first";
      case 2 -> "second";
      case 3 -> "third";
      default -> number + "th";
    };
  }
}
