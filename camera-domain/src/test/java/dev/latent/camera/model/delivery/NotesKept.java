package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Holds what is noted, and what is told to be held, against what the naive second phase knows. */
final class NotesKept {

  /** What must not be forgotten of a photo. */
  private record Facts(boolean open, int attempts, int deaths, int heats, Optional<Instant> nextTry,
      JobPriority wanted) {

    /** Not a wait that is over. */
    static Facts of(NaiveDesk desk, NaivePhoto photo) {
      boolean open = photo.state == JobState.RUNNING || photo.state == JobState.COMPLETED;
      Optional<Instant> nextTry = photo.nextTry.equals(NaivePhoto.NEVER) || !desk.around.read()
          ? Optional.empty()
          : Optional.of(desk.around.civil(photo.nextTry).toInstant());
      return new Facts(open, photo.attempts, photo.deaths, photo.heats, nextTry, photo.priority);
    }

    static Facts of(Tries tries) {
      return new Facts(tries.open(), tries.attempts(), tries.deaths(), tries.heats(), tries.nextTry().toJavaOptional(),
          tries.wanted());
    }
  }

  private final Map<PhotoId, Facts> last = new HashMap<>();

  static Seq<DeliveryCommand> without(Seq<DeliveryCommand> commands) {
    return commands.reject(it -> it instanceof DeliveryCommand.Note
        || it instanceof DeliveryCommand.Tell(DeliveryNotice.Held _));
  }

  void check(NaiveDesk desk, DeliveryState before, DeliveryEvent event, Seq<DeliveryCommand> commands) {
    join(before, event);
    commands.filter(DeliveryCommand.Note.class::isInstance).map(DeliveryCommand.Note.class::cast)
        .reverse().distinctBy(DeliveryCommand.Note::photo).filter(it -> desk.find(it.photo()).isPresent())
        .forEach(it -> note(desk, it, moves(event) || movesNow(before, event, it.photo())
            || before.job(it.photo()).forAll(DeferredJob::over)));
    desk.photos.stream().filter(it -> !it.over()).forEach(it -> noted(desk, it));
    last.keySet().removeIf(it -> desk.find(it).isEmpty());
    for (DeliveryCommand command : commands) {
      if (command instanceof DeliveryCommand.Tell(DeliveryNotice.Held(var photo, var why))) {
        check(desk.hold(desk.find(photo).get()).equals(why), photo + " is held by " + why);
      }
    }
    desk.photos.stream().filter(it -> putBack(it, before, event) && held(desk, it)).forEach(it -> check(
        commands.exists(told -> told instanceof DeliveryCommand.Tell(DeliveryNotice.Held(var photo, _))
            && photo.equals(it.id)), "it is told what holds " + it.id));
  }

  /** Into the trash, or out of it: it may be as urgent as it was noted before. */
  private static boolean moves(DeliveryEvent event) {
    return event instanceof DeliveryEvent.Restore || event instanceof DeliveryEvent.Remove;
  }

  /** Such a wish was kept while the survey was open, and is granted now. */
  private static boolean movesNow(DeliveryState before, DeliveryEvent event, PhotoId photo) {
    return event instanceof DeliveryEvent.Surveyed && before.survey().exists(open ->
        open.wishes().exists(it -> it.photo().equals(photo) && moves(it)));
  }

  /** What the library knows of those that a survey has found. */
  private void join(DeliveryState before, DeliveryEvent event) {
    if (event instanceof DeliveryEvent.Surveyed(var found)) {
      found.wanted().filter(it -> before.job(it.photo()).isEmpty() && it.standing() != Standing.FAILED)
          .forEach(it -> last.put(it.photo(), Facts.of(it.tries())));
      found.found().filter(it -> before.job(it).exists(DeferredJob::over)).forEach(last::remove);
    }
    if (event instanceof DeliveryEvent.Retry(var photo)) {
      last.remove(photo);
    }
  }

  private void note(NaiveDesk desk, DeliveryCommand.Note note, boolean anew) {
    NaivePhoto photo = desk.find(note.photo()).get();
    Facts noted = Facts.of(note.tries());
    check(noted.equals(Facts.of(desk, photo)), "noted as it is: " + note);
    check(desk.notes.getOrDefault(photo.id, 0) < note.tries().note(), "notes are counted upwards: " + note);
    boolean begins = photo.state == JobState.RUNNING && desk.hasWork(photo.id) && !desk.work.get().given();
    check(anew || begins || !noted.equals(last.getOrDefault(photo.id, Facts.of(Tries.NONE))), "something new is noted: " + note);
    desk.notes.put(photo.id, note.tries().note());
    last.put(photo.id, noted);
  }

  private void noted(NaiveDesk desk, NaivePhoto photo) {
    Facts noted = last.getOrDefault(photo.id, Facts.of(Tries.NONE));
    check(timeless(noted).equals(timeless(Facts.of(desk, photo))), "the library has been told of " + photo.id);
  }

  /**
   * A wait may be over, and is not worth a note by itself then; civil time may have jumped since
   * it was noted. That a photo is in the trash, its row says by itself.
   */
  private static Facts timeless(Facts facts) {
    return new Facts(facts.open, facts.attempts, facts.deaths, facts.heats, Optional.empty(),
        facts.wanted == JobPriority.HIGH ? JobPriority.HIGH : JobPriority.NORMAL);
  }

  private static boolean putBack(NaivePhoto photo, DeliveryState before, DeliveryEvent event) {
    Option<JobState> was = before.jobState(photo.id);
    boolean added = event instanceof DeliveryEvent.Add && was.isEmpty();
    return photo.idle() && (added || was.exists(it -> it == JobState.RUNNING || it == JobState.COMPLETED));
  }

  private static boolean held(NaiveDesk desk, NaivePhoto photo) {
    return !(desk.hold(photo) instanceof HoldReason.Behind);
  }

  private static void check(boolean holds, String promise) {
    if (!holds) {
      throw new AssertionError(promise);
    }
  }
}
