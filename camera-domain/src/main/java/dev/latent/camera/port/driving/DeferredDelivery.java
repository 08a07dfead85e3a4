package dev.latent.camera.port.driving;

import dev.latent.camera.model.delivery.Conditions;
import dev.latent.camera.model.delivery.DeliveryNotice;
import dev.latent.camera.model.delivery.DeliveryRefusal;
import dev.latent.camera.model.delivery.DeliveryReport;
import dev.latent.camera.model.delivery.DpsStatus;
import dev.latent.camera.model.delivery.FinalEstimate;
import dev.latent.camera.model.delivery.HoldReason;
import dev.latent.camera.model.delivery.Planned;
import dev.latent.camera.model.history.Timeline;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The second phase, for whoever watches or steers it. Source: the deferred photo delivery subservice; reasons, withdraw
 * and retry are ours.
 */
public interface DeferredDelivery {

  /** {@return what the service is doing as a whole} */
  DpsStatus status();

  /** Photos whose second phase is not over and may still end by itself. */
  int size();

  /** None for a photo that has no second phase, or none any more. */
  Option<HoldReason> whyNotYet(PhotoId photo);

  /**
   * When it will be final, as the device has shown with earlier photos.
   *
   * @return none for a photo that has no second phase ahead of it, or before this device has developed any
   */
  Option<FinalEstimate> estimate(PhotoId photo);

  /**
   * The whole second phase at this moment.
   *
   * @param limit at most so many photos, the next to run first
   */
  DeliveryReport report(int limit);

  /** One photo of the report; none for one that has no second phase, or none any more. */
  Option<DeliveryReport.Unfinished> unfinished(PhotoId photo);

  /**
   * What happened to it until now, in earlier lives of the process too, and to the whole second phase from its first
   * entry until it was over. The oldest photos' is forgotten. May block.
   */
  Timeline timeline(PhotoId photo);

  /** {@return how long each gate has been shut since the photo waits; of several at once the first} */
  Map<HoldReason.Gate, Duration> heldBy(PhotoId photo);

  /** {@return what decides now whether the second phase runs} */
  Conditions conditions();

  /**
   * What would run next, and what would not and why, if the conditions were these. Nothing is run.
   *
   * @param limit at most so many photos, the next to run first
   */
  Seq<Planned> plan(Conditions conditions, int limit);

  /** {@return the conditions, from now on paused: nothing runs until resume, whoever asks; durable} */
  Either<DeliveryRefusal, Conditions> pause();

  /** {@return the conditions, from now on not paused; durable} */
  Either<DeliveryRefusal, Conditions> resume();

  /** Runs it next, over the thermal gate. */
  Either<DeliveryRefusal, PhotoId> processNow(PhotoId photo);

  /** Takes a processNow back. */
  Either<DeliveryRefusal, PhotoId> takeBack(PhotoId photo);

  /** Ends the second phase; the photo stays LOW, its raw is freed. Blocks until durable. */
  Either<DeliveryRefusal, PhotoId> withdraw(PhotoId photo);

  /** Tries a failed photo again, from the first attempt, unless the device has no raw of it. Blocks until durable. */
  Either<DeliveryRefusal, PhotoId> retry(PhotoId photo);

  /** Told in order, never inside a driving call. */
  Subscription on(Consumer<? super DeliveryNotice> listener);
}
