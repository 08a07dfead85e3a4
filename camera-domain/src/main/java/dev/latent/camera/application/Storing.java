package dev.latent.camera.application;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.AssetMachine.Decision;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Stage;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.port.driven.ImageProcessor;
import dev.latent.camera.port.driven.Timekeeper;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * What the asset machine decided, committed: decided again while the row has moved on. Every method blocks until durable
 * and runs on its caller's thread, between turns.
 */
final class Storing {

  /** Names that are tried before a new asset is refused. */
  private static final int NAMES = 1000;

  private final AssetStore store;
  private final ImageProcessor processor;
  private final Timekeeper time;
  private final Audience<AssetChanged> watchers;

  Storing(AssetStore store, ImageProcessor processor, Timekeeper time, Audience<AssetChanged> watchers) {
    this.store = store;
    this.processor = processor;
    this.time = time;
    this.watchers = watchers;
  }

  /** How an attempt to change a photo's row ended. */
  sealed interface Outcome {

    record Committed(PhotoAsset row) implements Outcome {}

    /** The row, or its being gone, leaves nothing to do. */
    record Unwanted(Option<PhotoAsset> row) implements Outcome {}

    /** Somebody else has changed the file. */
    record EditedOutside(ImageContent found) implements Outcome {}

    record Failed(AssetError error) implements Outcome {}

    /** The device did not hand the image over. */
    record NotFetched(ProcessingFault fault) implements Outcome {}
  }

  /** A new asset under its own name only. */
  Either<AssetError, PhotoAsset> create(NewAsset asset) {
    return commit(new AssetChange.Create(asset), Option.none()).mapLeft(Storing::error);
  }

  /** A new asset, under the first name that is free. */
  Either<AssetError, PhotoAsset> create(NewAsset asset, Option<EncodedImage> content) {
    Either<StoreRefusal, PhotoAsset> made = commit(new AssetChange.Create(asset), content);
    for (int number = 2; nameTaken(made) && number <= NAMES; number++) {
      made = commit(new AssetChange.Create(AssetMachine.renamed(asset, number)), content);
    }
    return made.mapLeft(Storing::error);
  }

  /** A raw that nobody has becomes a photo. */
  Either<AssetError, PhotoAsset> adopt(PendingImage orphan) {
    return processor.fetch(orphan.photo(), Stage.FIRST)
        .mapLeft(fault -> AssetErrorCode.INTERNAL.because("the device has no first image of it: " + fault))
        .flatMap(image -> {
          try (image) {
            return create(AssetMachine.adopted(orphan.facts()), Option.some(image));
          }
        });
  }

  /** The finished image takes the place of the first. */
  Outcome developed(PhotoId photo) {
    return processor.fetch(photo, Stage.FINAL).fold(
        Outcome.NotFetched::new,
        image -> {
          try (image) {
            return developed(photo, image);
          }
        });
  }

  private Outcome developed(PhotoId photo, EncodedImage image) {
    Outcome outcome = change(photo, AssetMachine::developed, Option.some(image));
    while (outcome instanceof Outcome.EditedOutside(var found)) {
      outcome = change(photo, row -> AssetMachine.developed(row, found, time.now()), Option.some(image));
    }
    return outcome;
  }

  /** Decides on the row as it is, and again whenever it has moved on meanwhile. */
  Outcome change(PhotoId photo, Function<PhotoAsset, ? extends Option<? extends AssetChange>> decide,
      Option<EncodedImage> content) {
    Option<PhotoAsset> row = store.find(photo);
    while (row.isDefined()) {
      Option<? extends AssetChange> change = decide.apply(row.get());
      if (change.isEmpty()) {
        return new Outcome.Unwanted(row);
      }
      Either<StoreRefusal, PhotoAsset> committed = commit(change.get(), content);
      if (committed.isRight()) {
        return new Outcome.Committed(committed.get());
      }
      switch (committed.getLeft()) {
        case StoreRefusal.Stale(var asItIs) -> row = Option.some(asItIs);
        case StoreRefusal.Gone() -> row = Option.none();
        case StoreRefusal.NameTaken taken -> {
          return new Outcome.Failed(error(taken));
        }
        case StoreRefusal.EditedOutside(var found) -> {
          return new Outcome.EditedOutside(found);
        }
        case StoreRefusal.Failed(var error) -> {
          return new Outcome.Failed(error);
        }
      }
    }
    return new Outcome.Unwanted(row);
  }

  /**
   * What came of a wish.
   *
   * @param row as it is now; of what was deleted, as it was
   * @param change none when there was nothing to do
   */
  record Done(PhotoAsset row, Option<AssetChange> change) {

    boolean changed() {
      return change.isDefined();
    }
  }

  /** A user's act upon an asset; none leaves it as it is. */
  Either<AssetError, Done> settle(AssetId asset, Function<PhotoAsset, ? extends Option<? extends AssetChange>> decide) {
    return decide(asset, row -> Either.right(decide.apply(row).map(it -> new Decision(it, Option.none()))));
  }

  /** An application's own change of a row; none leaves it as it is. */
  Either<AssetError, Done> decide(AssetId asset, Function<PhotoAsset, Either<AssetError, Option<Decision>>> decide) {
    Either<StoreRefusal, PhotoAsset> committed = Either.left(new StoreRefusal.Gone());
    for (Option<PhotoAsset> row = store.find(asset); row.isDefined(); row = movedOn(committed)) {
      Either<AssetError, Option<Decision>> wanted = decide.apply(row.get());
      if (wanted.isLeft()) {
        return Either.left(wanted.getLeft());
      }
      if (wanted.get().isEmpty()) {
        return Either.right(new Done(row.get(), Option.none()));
      }
      AssetChange change = wanted.get().get().change();
      committed = commit(change, wanted.get().get().content());
      if (committed.isRight()) {
        return Either.right(new Done(committed.get(), Option.some(change)));
      }
    }
    return Either.left(committed.getLeft() instanceof StoreRefusal.Gone
        ? AssetErrorCode.INVALID_URI.because("there is no asset " + asset)
        : error(committed.getLeft()));
  }

  private static Option<PhotoAsset> movedOn(Either<StoreRefusal, PhotoAsset> committed) {
    return committed.isLeft() && committed.getLeft() instanceof StoreRefusal.Stale(var asItIs)
        ? Option.some(asItIs)
        : Option.none();
  }

  /** The whole second phase waits from now on, or goes on; durable. */
  Either<AssetError, Boolean> pause(boolean paused) {
    return store.pauseSecondPhase(paused);
  }

  private Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
    return store.commit(change, content).peek(row -> AssetMachine.told(change, row).forEach(watchers::tell));
  }

  private static boolean nameTaken(Either<StoreRefusal, PhotoAsset> made) {
    return made.isLeft() && made.getLeft() instanceof StoreRefusal.NameTaken;
  }

  private static AssetError error(StoreRefusal refusal) {
    return switch (refusal) {
      case StoreRefusal.Stale(var row) -> AssetErrorCode.INTERNAL.because("asset " + row.id() + " was changed meanwhile");
      case StoreRefusal.Gone() -> AssetErrorCode.INVALID_URI.because("there is no such asset");
      case StoreRefusal.NameTaken(var name) -> AssetErrorCode.FILE_EXISTS.because(
          "the name " + name + " is taken there (upper and lower case are one); choose another");
      case StoreRefusal.EditedOutside _ -> AssetErrorCode.INTERNAL.because("its file was changed by another program");
      case StoreRefusal.Failed(var error) -> error;
    };
  }
}
