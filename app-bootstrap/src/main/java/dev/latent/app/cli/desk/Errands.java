package dev.latent.app.cli.desk;

import dev.latent.app.cli.errand.Clerk;
import dev.latent.app.cli.errand.Errand;
import dev.latent.app.cli.errand.Granting;
import dev.latent.app.cli.errand.Looking;
import dev.latent.app.cli.errand.Request;
import dev.latent.app.cli.run.Flow;
import dev.latent.app.profile.TargetDevice;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.DeliveryRefusal;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.Subscription;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Has errands done: by the process that writes the library, or here when there is none. */
public final class Errands {

  private final Desk desk;
  private final Path library;
  private final boolean json;

  /** @param library absolute */
  public Errands(Desk desk, Path library, boolean json) {
    this.desk = desk;
    this.library = library;
    this.json = json;
  }

  public int look(Errand.Look errand) {
    return asked(errand).map(ExitCode::code).getOrElse(() -> desk.with(desk.lab().read(library), album -> {
      try (album) {
        return desk.ended(new Looking(album, library, desk.console()).look(errand, json));
      }
    }));
  }

  /**
   * A process that has begun to write since it was asked first is asked once more.
   *
   * @param target asked when there is none
   */
  public int grant(Errand.Wish wish, Supplier<Either<Lab.Refusal, TargetDevice>> target) {
    Option<ExitCode> before = asked(wish);
    if (before.isDefined()) {
      return before.get().code();
    }
    Either<Lab.Refusal, Lab.Darkroom> opened = target.get().flatMap(it -> desk.lab().reopen(library, it));
    Option<ExitCode> after = opened.isLeft() ? asked(wish) : Option.none();
    return after.map(ExitCode::code).getOrElse(() -> desk.with(opened, darkroom -> grant(wish, darkroom)));
  }

  private Option<ExitCode> asked(Errand errand) {
    return desk.lab().ask(library, new Request(errand, json).words(), desk.console());
  }

  private ExitCode grant(Errand.Wish wish, Lab.Darkroom darkroom) {
    try (darkroom) {
      Context context = darkroom.as(Flow.EXPLICIT.caller());
      Set<PhotoId> found = start(wish, darkroom);
      return desk.ended(new Granting(context, library, desk.console(), found, photo -> begin(darkroom, context, photo))
          .grant(wish, json, Errands::ending));
    }
  }

  /**
   * What is only to be noted needs no comparison of library and device, what is to be freed does; haste begins late.
   *
   * @return the photos whose lost raws that has found
   */
  private static Set<PhotoId> start(Errand.Wish wish, Lab.Darkroom darkroom) {
    return switch (wish) {
      case Errand.Retry _, Errand.RetryAll _, Errand.Withdraw _, Errand.Trash _, Errand.Restore _, Errand.Delete _ ->
          darkroom.startPaused();
      case Errand.Now _, Errand.Pause _, Errand.Resume _ -> HashSet.empty();
    };
  }

  /** For a photo that does not wait, nothing is begun. */
  private Either<DeliveryRefusal, PhotoId> begin(Lab.Darkroom darkroom, Context context, PhotoId photo) {
    return context.photoAccessHelper().find(photo).flatMap(PhotoAsset::delivery).map(DeliveryRecord::standing)
        .filter(it -> it == Standing.LOW || it == Standing.TRASHED)
        .toEither(DeliveryRefusal.NOT_PENDING)
        .map(_ -> {
          darkroom.start(photo);
          darkroom.serve(new Clerk(context, library));
          return photo;
        });
  }

  private static Subscription ending(Runnable told) {
    return Interruption.to(told)::close;
  }
}
