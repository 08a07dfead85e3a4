package dev.latent.hal.folder;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.hal.folder.TetherCall.Holding;
import dev.latent.hal.folder.TetherEvent.Verdict;
import dev.latent.hal.kit.Encoded;
import dev.latent.hal.kit.Folder;
import dev.latent.hal.kit.HeldImage;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The camera's files that photos were made of, until each photo is final. What the home says is read once, when it is
 * first needed: what a crash left half made goes, foreign files are left alone. Thread-safe.
 */
final class Negatives {

  private static final Logger LOG = LoggerFactory.getLogger(Negatives.class);

  private final Folder home;
  private final SourceBook book;
  private final Map<PhotoId, Negative> held = new HashMap<>();
  private long orders;
  private boolean looked;

  Negatives(Folder home, SourceBook book) {
    this.home = home;
    this.book = book;
  }

  /** Whether a photo of it is held, or was made. */
  synchronized boolean knows(Source source) throws IOException {
    look();
    return book.knows(source);
  }

  /** The file that is, or is to be, held for a photo; there is a folder for it. */
  synchronized HeldFile room(PhotoId photo) throws IOException {
    look();
    home.make();
    return new HeldFile(home.file(Names.SOURCE.of(photo)));
  }

  /** Durable; the file is in its room already. */
  synchronized void claim(Claim claim, Encoded first) throws IOException {
    Claim numbered = new Claim(++orders, claim.facts(), claim.source(), claim.linked());
    SealedFile.write(home, Names.FIRST.of(claim.photo()), first.jpeg());
    SealedFile.write(home, Names.CLAIM.of(claim.photo()), numbered.bytes());
    hold(new Negative(numbered, room(claim.photo()), Option.none()));
  }

  synchronized Holding holding(PhotoId photo) throws IOException {
    return find(photo).map(it -> it.whole().isDefined() ? Holding.FINISHED : Holding.RAW).getOrElse(Holding.NOTHING);
  }

  /** Oldest first. */
  synchronized Seq<PendingImage> pending() throws IOException {
    look();
    List<PendingImage> pending = List.empty();
    for (Negative each : List.ofAll(held.values()).sorted(Comparator.comparingLong(it -> it.claim().order()))) {
      boolean listed = find(each.photo()).isDefined();
      pending = listed ? pending.append(new PendingImage(each.claim().facts(), each.whole().isDefined())) : pending;
    }
    return pending;
  }

  /** None if it is not there. */
  Option<Stamp> stamp(PhotoId photo) throws IOException {
    Option<Negative> found = find(photo);
    return found.isEmpty() ? Option.none() : found.get().file().stamp();
  }

  /**
   * Reads all of a file. If the answer is WHOLE, that is durable.
   *
   * @param stamp how the file was when it was found settled
   */
  Verdict judge(PhotoId photo, Stamp stamp) throws IOException {
    Option<Negative> found = find(photo);
    if (found.isEmpty()) {
      return Verdict.LOST;
    }
    HeldFile file = found.get().file();
    Option<CameraFile> camera = CameraFile.open(file.path());
    Option<Picture> best = camera.isEmpty() ? Option.none() : camera.get().best();
    int sum = file.sum();
    if (best.isDefined() && file.stamp().contains(stamp)) {
      complete(photo, new Completion(stamp, sum, best.get().size()));
      return Verdict.WHOLE;
    }
    return file.isSharedStill() ? Verdict.NOT_WHOLE : Verdict.LOST;
  }

  private synchronized void complete(PhotoId photo, Completion whole) throws IOException {
    Option<Negative> found = find(photo);
    if (found.isDefined()) {
      SealedFile.write(home, Names.WHOLE.of(photo), whole.bytes());
      held.put(photo, found.get().completed(whole));
    }
  }

  Option<EncodedImage> first(PhotoId photo) throws IOException {
    return find(photo).isEmpty()
        ? Option.none()
        : SealedFile.read(home.file(Names.FIRST.of(photo))).flatMap(Picture::of)
            .map(it -> new HeldImage(new Encoded(it.jpeg(), it.size())));
  }

  Option<EncodedImage> last(PhotoId photo) throws IOException {
    Option<Negative> found = find(photo).filter(it -> it.whole().isDefined());
    Option<CameraFile> camera = found.isEmpty() ? Option.none() : CameraFile.open(found.get().file().path());
    if (camera.isEmpty()) {
      return Option.none();
    }
    return camera.get().isFinal()
        ? Option.some(new FileImage(found.get().file(), found.get().whole().get(), () -> {}))
        : camera.get().last(found.get().claim().facts()).map(HeldImage::new);
  }

  /** Nothing of it is left when it returns, also after a crash; what it was made of is remembered. */
  synchronized void remove(PhotoId photo) throws IOException {
    look();
    Option<Negative> found = Option.of(held.get(photo));
    if (found.isDefined()) {
      book.use(found.get().sources());
      forget(found.get());
    }
  }

  /** As if it had never been claimed. */
  synchronized void giveBack(PhotoId photo) throws IOException {
    Option<Negative> found = Option.of(held.get(photo));
    if (found.isDefined()) {
      forget(found.get());
    }
  }

  private void forget(Negative negative) throws IOException {
    for (Names each : Names.values()) {
      Files.deleteIfExists(home.file(each.of(negative.photo())));
    }
    home.sync();
    held.remove(negative.photo());
    book.release(negative.claim().source());
  }

  private void hold(Negative negative) {
    held.put(negative.photo(), negative);
    book.hold(negative.claim().source(), negative.claim().linked());
  }

  private synchronized Option<Negative> find(PhotoId photo) throws IOException {
    look();
    Option<Negative> found = Option.of(held.get(photo));
    return found.isDefined() && found.get().isSound() ? found : Option.none();
  }

  private void look() throws IOException {
    if (looked) {
      return;
    }
    for (Path file : home.files()) {
      String name = String.valueOf(file.getFileName());
      if (Names.CLAIM.isOf(name)) {
        Negative.read(home, Names.CLAIM.photo(name)).forEach(this::hold);
      }
    }
    for (Path file : home.files()) {
      sweep(file, String.valueOf(file.getFileName()));
    }
    orders = held.values().stream().mapToLong(it -> it.claim().order()).max().orElse(0);
    looked = true;
  }

  /** What was half made, and what belongs to no claim. */
  private void sweep(Path file, String name) throws IOException {
    boolean stray = List.of(Names.values()).exists(it -> it.isOf(name) && !held.containsKey(it.photo(name)));
    if (stray || name.startsWith(Folder.OURS)) {
      LOG.info("what a crash left goes file={}", file);
      Files.deleteIfExists(file);
    }
  }
}
