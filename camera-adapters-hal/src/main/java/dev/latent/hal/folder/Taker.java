package dev.latent.hal.folder;

import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.hal.kit.Encoded;
import dev.latent.hal.kit.Faults;
import dev.latent.hal.kit.Folder;
import dev.latent.hal.kit.HeldImage;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes photos of the files of the inbox. Thread-safe. */
final class Taker {

  private static final Logger LOG = LoggerFactory.getLogger(Taker.class);

  private final InboxFolder inbox;
  private final Folder home;
  private final Negatives negatives;
  private final SourceBook book;

  Taker(InboxFolder inbox, Folder home, Negatives negatives, SourceBook book) {
    this.inbox = inbox;
    this.home = home;
    this.negatives = negatives;
    this.book = book;
  }

  /** What is done with a photo that was taken. */
  @FunctionalInterface
  interface Fate {
    void seal() throws IOException;
  }

  /**
   * A photo that was made of a file.
   *
   * @param held how the file is that the kit holds
   * @param kept once it was told
   * @param undone if nobody wants it any more
   */
  record Taken(EncodedImage image, Stamp held, Fate kept, Fate undone) {

    void keep() throws IOException {
      kept.seal();
    }

    void giveBack() throws IOException {
      undone.seal();
    }
  }

  void look(Consumer<? super TetherEvent> machine) {
    machine.accept(inbox.look().<TetherEvent>fold(TetherEvent.NotLooked::new, TetherEvent.Looked::new));
  }

  /** Before the camera is opened: what lies there at first is written down, once. */
  Either<CameraError, Taker> begin() {
    return inbox.look().flatMap(before -> {
      try {
        if (!book.knowsInbox(inbox.path())) {
          book.begin(inbox.path(), before.map(Seen::source).asJava());
        }
        return Either.right(this);
      } catch (IOException e) {
        return Either.left(SERVICE_FATAL_ERROR.because("the home of the camera cannot be written: " + e.getMessage()));
      }
    });
  }

  /**
   * Makes a photo of the file.
   *
   * @return none if that cannot be done with the file as it is
   */
  Option<Taken> take(CaptureRequest request, Seen seen, boolean settled) throws IOException {
    Option<CameraFile> camera = read(seen, settled, () -> CameraFile.open(inbox.file(seen)));
    if (camera.isEmpty()) {
      return Option.none();
    }
    return request.deferred()
        ? deferred(request.facts(), seen, settled, camera.get())
        : single(request.facts(), seen, settled, camera.get());
  }

  private Option<Taken> deferred(CaptureFacts facts, Seen seen, boolean settled, CameraFile camera)
      throws IOException {
    Option<Encoded> first = read(seen, settled, () -> camera.first(facts, settled));
    HeldFile room = negatives.room(facts.photo());
    if (first.isEmpty()) {
      return Option.none();
    }
    boolean linked = room.link(inbox.file(seen), seen.source());
    if (!linked && !(settled && room.copy(inbox.file(seen), seen.source(), home))) {
      return Option.none();
    }
    Stamp held = room.stamp().getOrElse(seen.stamp());
    negatives.claim(new Claim(0, facts, seen.source(), linked), first.get());
    return Option.some(new Taken(new HeldImage(first.get()), held, () -> {}, () -> negatives.giveBack(facts.photo())));
  }

  /** In one stage the photo is the whole file, and nothing of it is held. */
  private Option<Taken> single(CaptureFacts facts, Seen seen, boolean settled, CameraFile camera) throws IOException {
    Option<Encoded> last = settled ? read(seen, true, () -> camera.last(facts)) : Option.none();
    if (last.isEmpty()) {
      return Option.none();
    }
    Option<EncodedImage> image = camera.isFinal() ? whole(facts, seen, last.get()) : last.map(HeldImage::new);
    book.hold(seen.source(), false);
    return image.map(it -> new Taken(it, seen.stamp(), () -> book.use(List.of(seen.source())),
        () -> book.release(seen.source())));
  }

  /** Held until it is closed. */
  private Option<EncodedImage> whole(CaptureFacts facts, Seen seen, Encoded image) throws IOException {
    home.make();
    HeldFile file = new HeldFile(home.file(Folder.OURS + "full-" + facts.photo()));
    Path source = inbox.file(seen);
    if (!file.link(source, seen.source()) && !file.copy(source, seen.source(), home)) {
      return Option.none();
    }
    Stamp held = file.stamp().getOrElse(seen.stamp());
    return Option.some(new FileImage(file, new Completion(held, file.sum(), image.size()), () -> Faults.attempt(
        "letting go of a file", () -> Files.deleteIfExists(file.path()), _ -> {})));
  }

  /** Anything may lie in the folder: what cannot be read is no photo. */
  private static <T> Option<T> read(Seen seen, boolean settled, Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException | RuntimeException e) {
      if (settled) {
        LOG.warn("no photo can be made of {} cause={}", seen.name(), e.toString());
      }
      return Option.none();
    }
  }

  /** Reads a file that anyone may have written. */
  @FunctionalInterface
  private interface Reading<T> {
    Option<T> read() throws IOException;
  }
}
