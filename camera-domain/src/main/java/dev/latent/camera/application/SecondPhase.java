package dev.latent.camera.application;

import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.Conditions;
import dev.latent.camera.model.delivery.DeliveryEvent;
import dev.latent.camera.model.delivery.DeliveryNotice;
import dev.latent.camera.model.delivery.DeliveryRefusal;
import dev.latent.camera.model.delivery.DeliveryReport;
import dev.latent.camera.model.delivery.DeliveryState;
import dev.latent.camera.model.delivery.DpsStatus;
import dev.latent.camera.model.delivery.FinalEstimate;
import dev.latent.camera.model.delivery.HoldReason;
import dev.latent.camera.model.delivery.JobState;
import dev.latent.camera.model.delivery.Planned;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.history.Timeline;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.ImageProcessor;
import dev.latent.camera.port.driven.Timekeeper;
import dev.latent.camera.port.driving.DeferredDelivery;
import dev.latent.camera.port.driving.Subscription;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;

/** The second phase, for whoever watches or steers it. What has to be durable is so before the machine is told. */
record SecondPhase(Timekeeper time, ImageProcessor processor, Loop loop, Delivering delivering, Storing storing,
    Audience<DeliveryNotice> watchers, Historian historian) implements DeferredDelivery {

  @Override
  public DpsStatus status() {
    return look(DeliveryState::status);
  }

  @Override
  public int size() {
    return look(DeliveryState::size);
  }

  @Override
  public Option<HoldReason> whyNotYet(PhotoId photo) {
    return look(it -> it.whyNotYet(photo));
  }

  @Override
  public Option<FinalEstimate> estimate(PhotoId photo) {
    return look(it -> it.estimate(photo, time.uptime()));
  }

  @Override
  public Either<DeliveryRefusal, PhotoId> processNow(PhotoId photo) {
    return wish(photo, new DeliveryEvent.ProcessNow(photo));
  }

  @Override
  public Either<DeliveryRefusal, PhotoId> takeBack(PhotoId photo) {
    return wish(photo, new DeliveryEvent.TakeBack(photo));
  }

  @Override
  public Either<DeliveryRefusal, PhotoId> withdraw(PhotoId photo) {
    return noted(photo, AssetMachine::withdrawn, DeliveryRefusal.NOT_PENDING, new DeliveryEvent.Withdraw(photo));
  }

  @Override
  public Either<DeliveryRefusal, PhotoId> retry(PhotoId photo) {
    return look(it -> it.whyNotYet(photo)).contains(new HoldReason.GivenUp(ProcessingFault.RAW_LOST)) && isGone(photo)
        ? Either.left(DeliveryRefusal.RAW_LOST)
        : noted(photo, AssetMachine::retried, DeliveryRefusal.NOT_FAILED, new DeliveryEvent.Retry(photo));
  }

  /** Asked anew: a raw that was lost may be there by now, and a device that cannot answer may have it. */
  private boolean isGone(PhotoId photo) {
    return processor.pending().exists(held -> !held.exists(it -> it.photo().equals(photo)));
  }

  /** Drawn up on the caller's thread: a turn takes the state only. */
  @Override
  public DeliveryReport report(int limit) {
    return DeliveryReport.of(look(it -> it), time.uptime(), limit);
  }

  @Override
  public Option<DeliveryReport.Unfinished> unfinished(PhotoId photo) {
    return DeliveryReport.of(look(it -> it), photo, time.uptime());
  }

  @Override
  public Timeline timeline(PhotoId photo) {
    return Timeline.of(historian.of(photo), time.now());
  }

  @Override
  public Map<HoldReason.Gate, Duration> heldBy(PhotoId photo) {
    return look(it -> it.heldBy(photo, time.uptime()));
  }

  @Override
  public Conditions conditions() {
    return look(DeliveryState::conditions);
  }

  @Override
  public Seq<Planned> plan(Conditions conditions, int limit) {
    return look(it -> it.plan(conditions, limit));
  }

  @Override
  public Either<DeliveryRefusal, Conditions> pause() {
    return paused(true);
  }

  @Override
  public Either<DeliveryRefusal, Conditions> resume() {
    return paused(false);
  }

  @Override
  public Subscription on(Consumer<? super DeliveryNotice> listener) {
    return watchers.join(listener);
  }

  private Either<DeliveryRefusal, PhotoId> wish(PhotoId photo, DeliveryEvent wish) {
    return loop.ask(() -> delivering.state().jobState(photo)
        .filter(it -> it != JobState.ERROR)
        .toEither(DeliveryRefusal.NOT_PENDING)
        .map(_ -> {
          delivering.turn(wish);
          return photo;
        }));
  }

  private Either<DeliveryRefusal, PhotoId> noted(PhotoId photo, Function<PhotoAsset, Option<AssetChange.Update>> decide,
      DeliveryRefusal unwanted, DeliveryEvent wish) {
    return switch (storing.change(photo, decide, Option.none())) {
      case Storing.Outcome.Unwanted _ -> Either.left(unwanted);
      case Storing.Outcome.Failed _, Storing.Outcome.EditedOutside _, Storing.Outcome.NotFetched _ -> Either.left(DeliveryRefusal.NOT_STORED);
      case Storing.Outcome.Committed _ -> Either.right(told(photo, wish));
    };
  }

  private Either<DeliveryRefusal, Conditions> paused(boolean now) {
    return storing.pause(now).mapLeft(_ -> DeliveryRefusal.NOT_STORED).map(_ -> loop.ask(() -> {
      delivering.turn(new DeliveryEvent.PauseChanged(now));
      return delivering.state().conditions();
    }));
  }

  private PhotoId told(PhotoId photo, DeliveryEvent wish) {
    return loop.ask(() -> {
      delivering.turn(wish);
      return photo;
    });
  }

  private <T> T look(Function<DeliveryState, T> question) {
    return loop.ask(() -> question.apply(delivering.state()));
  }
}
