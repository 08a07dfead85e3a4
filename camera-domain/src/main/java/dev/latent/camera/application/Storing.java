package dev.latent.camera.application;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Stage;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.port.driven.ImageProcessor;
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
  private final Audience<AssetChanged> watchers;

  Storing(AssetStore store, ImageProcessor processor, Audience<AssetChanged> watchers) {
    this.store = store;
    this.processor = processor;
    this.watchers = watchers;
  }

  /** How an attempt to change a photo's row ended. */
  sealed interface Outcome {

    record Committed(PhotoAsset row) implements Outcome {}

    /** The row, or its being gone, leaves nothing to do. */
    record Unwanted(Option<PhotoAsset> row) implements Outcome {}

    record Failed(AssetError error) implements Outcome {}

    /** The device did not hand the image over. */
    record NotFetched(ProcessingFault fault) implements Outcome {}
  }

  /** A new asset under its own name only. */
  Either<AssetError, PhotoAsset> create(NewAsset asset) {
    return commit(new AssetChange.Create(asset), Option.none()).mapLeft(Storing::error);
  }

  /** A new asset of a photo, under the first name that is free. */
  Either<AssetError, PhotoAsset> create(NewAsset asset, EncodedImage content) {
    Either<StoreRefusal, PhotoAsset> made = commit(new AssetChange.Create(asset), Option.some(content));
    for (int number = 2; nameTaken(made) && number <= NAMES; number++) {
      made = commit(new AssetChange.Create(AssetMachine.renamed(asset, number)), Option.some(content));
    }
    return made.mapLeft(Storing::error);
  }

  /** A raw that nobody has becomes a photo. */
  Either<AssetError, PhotoAsset> adopt(PendingImage orphan) {
    return processor.fetch(orphan.photo(), Stage.FIRST)
        .mapLeft(fault -> AssetErrorCode.INTERNAL.because("the device has no first image of it: " + fault))
        .flatMap(image -> {
          try (image) {
            return create(AssetMachine.captured(orphan.facts(), PhotoQuality.LOW), image);
          }
        });
  }

  /** The finished image takes the place of the first. */
  Outcome developed(PhotoId photo) {
    return processor.fetch(photo, Stage.FINAL).fold(
        Outcome.NotFetched::new,
        image -> {
          try (image) {
            return change(photo, row -> AssetMachine.developed(row), Option.some(image));
          }
        });
  }

  /** Decides on the row as it is, and again whenever it has moved on meanwhile. */
  Outcome change(PhotoId photo, Function<PhotoAsset, Option<AssetChange.Update>> decide, Option<EncodedImage> content) {
    Option<PhotoAsset> row = store.find(photo);
    while (row.isDefined()) {
      Option<AssetChange.Update> change = decide.apply(row.get());
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
        case StoreRefusal.Failed(var error) -> {
          return new Outcome.Failed(error);
        }
      }
    }
    return new Outcome.Unwanted(row);
  }

  /**
   * What is to be committed.
   *
   * @param content none leaves the file as it is
   */
  private record Wanted(AssetChange change, Option<EncodedImage> content) {}

  /** An application's own change of a row. */
  Either<AssetError, PhotoAsset> change(AssetId asset,
      Function<PhotoAsset, Either<AssetError, AssetMachine.Decision>> decide) {
    return decided(asset, row -> decide.apply(row).map(it -> Option.some(new Wanted(it.change(), it.content()))));
  }

  /** A user's act upon an asset; none leaves it as it is. */
  Either<AssetError, PhotoAsset> settle(AssetId asset, Function<PhotoAsset, Option<? extends AssetChange>> decide) {
    return decided(asset, row -> Either.right(decide.apply(row).map(it -> new Wanted(it, Option.none()))));
  }

  private Either<AssetError, PhotoAsset> decided(AssetId asset,
      Function<PhotoAsset, Either<AssetError, Option<Wanted>>> decide) {
    Either<StoreRefusal, PhotoAsset> committed = Either.left(new StoreRefusal.Gone());
    for (Option<PhotoAsset> row = store.find(asset); row.isDefined(); row = movedOn(committed)) {
      Either<AssetError, Option<Wanted>> wanted = decide.apply(row.get());
      if (wanted.isLeft()) {
        return Either.left(wanted.getLeft());
      }
      if (wanted.get().isEmpty()) {
        return Either.right(row.get());
      }
      committed = commit(wanted.get().get().change(), wanted.get().get().content());
    }
    return committed.mapLeft(Storing::error);
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
    return store.commit(change, content).peek(row -> told(change, row).forEach(watchers::tell));
  }

  /** What a photo went through is of no interest to those who watch the photo. */
  private static Option<AssetChanged> told(AssetChange change, PhotoAsset row) {
    return switch (change) {
      case AssetChange.Create _ -> Option.some(new AssetChanged.Added(row));
      case AssetChange.Update update -> Option.when(AssetMachine.visible(update), () -> new AssetChanged.Updated(row));
      case AssetChange.Delete _ -> Option.some(new AssetChanged.Removed(row.id()));
    };
  }

  private static boolean nameTaken(Either<StoreRefusal, PhotoAsset> made) {
    return made.isLeft() && made.getLeft() instanceof StoreRefusal.NameTaken;
  }

  private static AssetError error(StoreRefusal refusal) {
    return switch (refusal) {
      case StoreRefusal.Stale(var row) -> AssetErrorCode.INTERNAL.because("asset " + row.id() + " was changed meanwhile");
      case StoreRefusal.Gone() -> AssetErrorCode.INVALID_URI.because("there is no such asset");
      case StoreRefusal.NameTaken(var name) -> AssetErrorCode.FILE_EXISTS.because(
          "there is a file " + name + " already; choose another name");
      case StoreRefusal.Failed(var error) -> error;
    };
  }
}
