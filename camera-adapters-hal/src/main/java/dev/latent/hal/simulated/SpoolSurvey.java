package dev.latent.hal.simulated;

import dev.latent.camera.model.photo.PhotoId;
import dev.latent.hal.kit.Folder;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What the files of a spool came to when they were looked at: bursts that are held, and files that are refused.
 *
 * @param refused in the order of their names
 */
record SpoolSurvey(Map<PhotoId, HeldBurst> held, Seq<Refused> refused) {

  /**
   * A file that looks like a burst and is none that can be developed.
   *
   * @param ours whether a spool of this version made it; if not, it is not ours to delete
   */
  record Refused(Path file, String why, boolean ours) {}

  /** Looks at all the files. What another life left half made goes, and so do bursts of ours that are torn. */
  static SpoolSurvey of(SpoolFiles files) throws IOException {
    SpoolSurvey survey = new SpoolSurvey(LinkedHashMap.empty(), List.empty());
    for (Path file : files.list()) {
      String name = String.valueOf(file.getFileName());
      if (name.startsWith(Folder.OURS)) {
        files.delete(file);
      } else if (name.endsWith(HeldBurst.BURST)) {
        survey = survey.with(look(file));
      }
    }
    for (Refused torn : survey.refused.filter(Refused::ours)) {
      files.delete(torn.file());
    }
    return survey;
  }

  private SpoolSurvey with(Either<Refused, HeldBurst> looked) {
    Either<Refused, HeldBurst> one = looked.flatMap(this::first);
    return one.isRight()
        ? new SpoolSurvey(held.put(one.get().facts().photo(), one.get()), refused)
        : new SpoolSurvey(held, refused.append(one.getLeft()));
  }

  private Either<Refused, HeldBurst> first(HeldBurst burst) {
    Option<HeldBurst> other = held.get(burst.facts().photo());
    return other.isEmpty()
        ? Either.right(burst)
        : Either.left(new Refused(burst.burst(), "it has the photo of " + other.get().burst().getFileName(), false));
  }

  private static Either<Refused, HeldBurst> look(Path file) throws IOException {
    try (BurstReader burst = BurstReader.open(file)) {
      if (!burst.isBurst()) {
        return Either.left(new Refused(file, "it is no burst of a spool", false));
      }
      if (burst.version() != BurstLayout.VERSION) {
        return Either.left(new Refused(file, "it is of version " + burst.version() + ", and this device reads version "
            + BurstLayout.VERSION, false));
      }
      return burst.facts()
          .toEither(() -> new Refused(file, "its facts are torn", true))
          .filterOrElse(_ -> first(burst), _ -> new Refused(file, "its first frame is torn", true))
          .map(facts -> new HeldBurst(facts, file, Option.none()))
          .map(held -> held.with(FinalFile.read(held.beside())));
    }
  }

  private static boolean first(BurstReader burst) {
    return burst.isSealed() ? burst.marked(1).isDefined() : burst.whole(1).isDefined();
  }
}
