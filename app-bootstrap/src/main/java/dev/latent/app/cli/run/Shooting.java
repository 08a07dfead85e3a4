package dev.latent.app.cli.run;

import dev.latent.app.cli.tell.Shot;
import dev.latent.app.cli.tell.Teller;
import dev.latent.app.cli.tell.Told;
import dev.latent.app.cli.tell.Words;
import dev.latent.camera.model.delivery.HoldReason;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.port.driving.Context;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Takes photos, stores them, and follows their second phase as far as it is asked to. Confined. */
public final class Shooting {

  /** A camera that says nothing for so long is broken. */
  private static final Duration SILENCE = Duration.ofSeconds(60);

  /** A closed camera has told all; what it told last is still being stored. */
  private static final Duration LAST_IMAGES = Duration.ofSeconds(5);

  private final Context context;
  private final Inbox inbox;
  private final Order order;
  private final Teller teller;
  private final Watch watch;
  private final FirstPhase first;
  private final SecondPhase second;
  private int pressed;

  private Shooting(Context context, Inbox inbox, Order order, Teller teller) {
    this.context = context;
    this.inbox = inbox;
    this.order = order;
    this.teller = teller;
    this.watch = new Watch(context, inbox);
    this.second = new SecondPhase(context.photoAccessHelper()::find, context.deferredDelivery()::estimate, teller);
    this.first = new FirstPhase(teller, second);
  }

  /**
   * What is wanted.
   *
   * @param setting of every photo
   * @param interval at least so long from press to press
   * @param waitAtMost for the second phase, from when the camera is closed; none does not wait
   */
  public record Order(Choice choice, PhotoCaptureSetting setting, int count, Duration interval,
      Option<Duration> waitAtMost) {}

  /**
   * Does as ordered.
   *
   * @param inbox follows the second phase already
   */
  public static Outcome run(Context context, Inbox inbox, Order order, Teller teller) {
    return new Shooting(context, inbox, order, teller).run();
  }

  private Outcome run() {
    Either<CameraError, Camera> opened = Camera.open(context, order.choice(), inbox);
    if (opened.isLeft()) {
      return Outcome.bad(opened.getLeft().what());
    }
    Option<String> trouble;
    try (Camera camera = opened.get()) {
      trouble = shoot(camera);
    }
    watch.settle(first::idle, LAST_IMAGES, this::deal);
    watch.drain(this::deal);
    boolean done = order.waitAtMost().forAll(this::develop);
    Seq<String> complaints = List.of(trouble, unfinished(done)).flatMap(it -> it);
    teller.tell(new Told.Summary(pressed, first.stored().times().size(), second.finals().times().size(),
        first.failed() + second.failed(), second.withdrawn(), second.pending(), first.stored(), second.finals()));
    return new Outcome(complaints.isEmpty() && done && first.failed() + second.failed() == 0, complaints);
  }

  /** @return why not all was taken that was wanted, unless it was said with the shot */
  private Option<String> shoot(Camera camera) {
    Duration patience = camera.isBuiltIn() ? SILENCE : Watch.AS_LONG_AS_IT_TAKES;
    boolean going = comes(first::ready, SILENCE);
    if (going && !camera.isBuiltIn()) {
      teller.tell(new Told.Awaited(order.count()));
    }
    while (going && pressed < order.count()) {
      Duration next = watch.now().plus(order.interval());
      going = press(camera) && comes(first::ready, patience) && (pressed == order.count() || passes(next));
    }
    boolean quiet = watch.until(first::quiet, SILENCE, this::deal, _ -> {});
    return first.broken().orElse(() -> Option.when(!quiet && !watch.interrupted(),
        "the camera has said nothing for " + Words.time(SILENCE) + ": try again, or another --profile"));
  }

  private boolean press(Camera camera) {
    pressed++;
    Duration press = watch.now();
    Either<CameraError, CaptureId> accepted = camera.press(order.setting());
    accepted.peek(id -> first.pressed(new Shot(pressed, id, press))).peekLeft(why -> first.refused(pressed, why));
    return accepted.isRight();
  }

  private boolean comes(BooleanSupplier so, Duration patience) {
    return watch.until(() -> so.getAsBoolean() || first.broken().isDefined(), patience, this::deal, _ -> {})
        && first.broken().isEmpty();
  }

  /** False when the user wants the run to end before. */
  private boolean passes(Duration moment) {
    watch.until(() -> watch.now().compareTo(moment) >= 0, moment.minus(watch.now()), this::deal, _ -> {});
    return !watch.interrupted();
  }

  private boolean develop(Duration atMost) {
    int all = second.pending();
    watch.until(() -> second.pending() == 0 || paused(), atMost, this::deal,
        since -> teller.waiting(all - second.pending(), all, since));
    return second.pending() == 0;
  }

  private boolean paused() {
    return context.deferredDelivery().conditions().paused();
  }

  private void deal(Incoming incoming) {
    switch (incoming) {
      case Incoming.FromCamera(var event) -> first.told(event);
      case Incoming.Kept kept -> first.kept(kept);
      case Incoming.FromDelivery notice -> second.told(notice);
      case Incoming.Interrupted _ -> {}
    }
  }

  private Option<String> unfinished(boolean done) {
    return watch.interrupted()
        ? Option.some(Outcome.interrupted(context.deferredDelivery().size()))
        : Option.when(!done, this::outOfPatience);
  }

  private String outOfPatience() {
    if (paused()) {
      return Words.photos(second.pending()) + " not final: the second phase is paused, and latent resume lets it go on";
    }
    String reasons = List.ofAll(second.pendingPhotos())
        .flatMap(it -> context.deferredDelivery().whyNotYet(it)).map(HoldReason::sentence)
        .groupBy(it -> it).map(it -> it._1 + (it._2.size() > 1 ? " (" + it._2.size() + ")" : "")).mkString(", ");
    return Words.photos(second.pending()) + " not final after " + order.waitAtMost().map(Words::time).getOrElse("")
        + " (" + reasons + "); nothing is lost: finish with latent develop, with the same --library and --profile";
  }
}
