package dev.latent.app.cli.errand;

import dev.latent.app.cli.run.Hastening;
import dev.latent.app.cli.run.Inbox;
import dev.latent.app.cli.run.Outcome;
import dev.latent.app.cli.tell.AssetLines;
import dev.latent.app.cli.tell.Console;
import dev.latent.app.cli.tell.Json;
import dev.latent.app.cli.tell.Teller;
import dev.latent.app.cli.tell.Tellers;
import dev.latent.app.cli.tell.Words;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryRefusal;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.DeferredDelivery;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import dev.latent.camera.port.driving.Subscription;
import io.vavr.Tuple;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Does what changes something, on the second phase of this process. */
public final class Granting {

  private final Context context;
  private final DeferredDelivery delivery;
  private final Path library;
  private final Console console;
  private final boolean stays;
  private final Set<PhotoId> foundAgain;
  private final Function<PhotoId, Either<DeliveryRefusal, PhotoId>> haste;

  /**
   * Of a process that looks after the second phase, and goes on to.
   *
   * @param library absolute
   */
  Granting(Context context, Path library, Console console) {
    this(context, library, console, true, HashSet.empty(), context.deferredDelivery()::processNow);
  }

  /**
   * Of a process that is there for one wish.
   *
   * @param library absolute
   * @param foundAgain photos whose lost raws its start has found: they are tried again already
   * @param haste begins the second phase with that photo
   */
  public Granting(Context context, Path library, Console console, Set<PhotoId> foundAgain,
      Function<PhotoId, Either<DeliveryRefusal, PhotoId>> haste) {
    this(context, library, console, false, foundAgain, haste);
  }

  private Granting(Context context, Path library, Console console, boolean stays, Set<PhotoId> foundAgain,
      Function<PhotoId, Either<DeliveryRefusal, PhotoId>> haste) {
    this.context = context;
    this.delivery = context.deferredDelivery();
    this.library = library;
    this.console = console;
    this.stays = stays;
    this.foundAgain = foundAgain;
    this.haste = haste;
  }

  /**
   * Grants it, or says why not.
   *
   * @param ending tells once the process ends before the wish is granted, until what it answers is closed
   */
  public Outcome grant(Errand.Wish wish, boolean json, Function<Runnable, Subscription> ending) {
    return switch (wish) {
      case Errand.Now(var asset) -> found(asset, it -> now(it, json, ending));
      case Errand.Retry(var asset) -> found(asset, it -> retry(it, json));
      case Errand.RetryAll() -> retryAll(json);
      case Errand.Withdraw(var asset) -> found(asset, it -> granted(it, delivery::withdraw).fold(Outcome::bad,
          _ -> say(json, "withdrawn", it, "it stays at low quality, and its raw is freed")));
      case Errand.Trash(var asset) -> kept(asset, PhotoAccessHelper::trash, json, "trashed",
          "it is in the trash: latent library restore " + asset + " takes it out");
      case Errand.Restore(var asset) -> kept(asset, PhotoAccessHelper::restore, json, "restored",
          "it is out of the trash");
      case Errand.Delete(var asset) -> kept(asset, PhotoAccessHelper::delete, json, "deleted", "it is gone for good");
      case Errand.Pause() -> whole(delivery.pause().isRight(), json, "paused",
          "paused: nothing is developed until latent resume");
      case Errand.Resume() -> whole(delivery.resume().isRight(), json, "resumed",
          stays ? "resumed" : "resumed: latent develop goes on");
    };
  }

  private Outcome found(AssetId asset, Function<PhotoAsset, Outcome> work) {
    return Assets.find(context.photoAccessHelper(), asset, library).fold(Outcome::bad, work);
  }

  private Outcome kept(AssetId asset, BiFunction<PhotoAccessHelper, AssetId, Either<AssetError, PhotoAsset>> act,
      boolean json, String event, String what) {
    return found(asset, it -> act.apply(context.photoAccessHelper(), asset).fold(
        why -> Outcome.bad("asset " + asset + " was left as it is: " + why.what()),
        _ -> say(json, event, it, what)));
  }

  private Outcome now(PhotoAsset asset, boolean json, Function<Runnable, Subscription> ending) {
    if (delivery.conditions().paused()) {
      return Outcome.paused();
    }
    Inbox inbox = new Inbox();
    Duration begin = context.uptime();
    try (Subscription _ = ending.apply(inbox::interrupt);
        Subscription _ = inbox.follow(context);
        Teller teller = Tellers.of(json, console, library)) {
      return granted(asset, haste).fold(Outcome::bad, photo -> delivery.conditions().paused()
          ? Outcome.paused()
          : Hastening.run(context, inbox, photo, begin, teller, console::lostOutput));
    }
  }

  private Outcome retry(PhotoAsset asset, boolean json) {
    return granted(asset, this::again).fold(Outcome::bad, _ -> retried(asset, json));
  }

  private Outcome retried(PhotoAsset asset, boolean json) {
    return say(json, "retried", asset, stays ? "it is tried again" : "latent develop tries it again");
  }

  private Either<DeliveryRefusal, PhotoId> again(PhotoId photo) {
    return foundAgain.contains(photo) ? Either.right(photo) : delivery.retry(photo);
  }

  private Outcome retryAll(boolean json) {
    var answers = foundAgain.toVector().appendAll(GivenUp.of(delivery)).flatMap(context.photoAccessHelper()::find)
        .flatMap(asset -> asset.photo().map(it -> Tuple.of(asset, again(it))))
        .partition(it -> !it._2.equals(Either.left(DeliveryRefusal.RAW_LOST)));
    Seq<Outcome> outcomes = answers._1.map(it -> it._2.fold(
        why -> Outcome.bad(refused(it._1, why)), _ -> retried(it._1, json)));
    if (!json) {
      Option.when(outcomes.isEmpty(), "there is no photo to try again")
          .toVector()
          .appendAll(Option.when(!answers._2.isEmpty(),
              () -> Words.photos(answers._2.size()) + " given up for good: the raw is gone"))
          .forEach(console::line);
    }
    return new Outcome(outcomes.forAll(Outcome::well), outcomes.flatMap(Outcome::complaints));
  }

  private Outcome whole(boolean stored, boolean json, String event, String line) {
    if (!stored) {
      return Outcome.bad("the library could not note it: free some space, and try again");
    }
    console.line(json ? Json.object(event, _ -> {}) : line);
    return Outcome.of(true);
  }

  private Outcome say(boolean json, String event, PhotoAsset asset, String what) {
    PhotoAsset now = context.photoAccessHelper().find(asset.id()).getOrElse(asset);
    console.line(json
        ? Json.object(event, it -> AssetLines.state(it.asset(now, library), now))
        : "asset " + asset.id() + ", " + asset.displayName() + ": " + what);
    return Outcome.of(true);
  }

  private Either<String, PhotoId> granted(PhotoAsset asset,
      Function<PhotoId, Either<DeliveryRefusal, PhotoId>> wish) {
    return asset.photo().toEither(DeliveryRefusal.NOT_PENDING)
        .flatMap(wish)
        .mapLeft(why -> refused(asset, why));
  }

  private static String refused(PhotoAsset asset, DeliveryRefusal why) {
    return "asset " + asset.id() + " " + sentence(asset, why);
  }

  private static String sentence(PhotoAsset asset, DeliveryRefusal why) {
    return switch (why) {
      case RAW_LOST -> "stays at low quality: its raw is gone, so it cannot be tried again";
      case NOT_STORED -> "was left as it is, because the library could not note it: free some space, and try again";
      case NOT_FAILED -> "was not given up, so there is nothing to try again: latent explain " + asset.id()
          + " tells more";
      case NOT_PENDING -> standing(asset);
    };
  }

  private static String standing(PhotoAsset asset) {
    return asset.delivery().map(it -> switch (it.standing()) {
      case FINAL -> "is final already";
      case FAILED -> "was given up: latent retry " + asset.id() + " asks for another try";
      case WITHDRAWN, DELETED -> "has no second phase any more: it was withdrawn";
      case LOW, TRASHED -> "is not being looked after: try again";
    }).getOrElse("never had a second phase, and is as it will be");
  }
}
