package dev.latent.hal.simulated;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.hal.kit.Encoded;
import dev.latent.hal.kit.Folder;
import dev.latent.hal.simulated.DeviceCall.Holding;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where raw bursts wait for their second phase, one file each, their finished images beside them. What the folder says
 * is read once, when it is first needed: torn bursts go, foreign files are left alone. Thread-safe.
 */
final class Spool {

  private static final Logger LOG = LoggerFactory.getLogger(Spool.class);
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}");
  private static final String BURST = ".burst";
  private static final String FINAL = ".final";

  private final Folder folder;
  private final Map<PhotoId, Held> held = new HashMap<>();
  private boolean looked;
  private long orders;
  private long blanks;

  /**
   * A spool in this folder.
   *
   * @param home made when the first burst needs it
   */
  Spool(Path home) {
    this.folder = new Folder(home);
  }

  /** A burst that can be developed. */
  private record Held(BurstFacts facts, Path burst, Option<FinalFile> image) {

    Path beside() {
      String name = String.valueOf(burst.getFileName());
      return burst.resolveSibling(name.substring(0, name.length() - BURST.length()) + FINAL);
    }
  }

  /** Bytes that its disk has left. */
  long free() throws IOException {
    return folder.free();
  }

  /** Room for the next burst. Slow. */
  BurstWriter blank(int frames, long frameBytes) throws IOException {
    look();
    folder.make();
    return BurstWriter.allocate(newBlank(), frames, frameBytes);
  }

  /** The number of the next burst. */
  synchronized long nextOrder() throws IOException {
    look();
    return ++orders;
  }

  /** Names the room after the photo; it is not held before its first frame is in. */
  void claim(BurstWriter room, BurstFacts facts) throws IOException {
    room.claim(facts, burst(facts.photo()));
  }

  /** From now on it is listed. */
  synchronized void hold(BurstFacts facts) {
    held.put(facts.photo(), new Held(facts, folder.file(facts.photo() + BURST), Option.none()));
  }

  /** A claimed burst that came to nothing. */
  void discard(PhotoId photo) throws IOException {
    Files.deleteIfExists(burst(photo));
  }

  Holding holding(PhotoId photo) throws IOException {
    return find(photo).map(it -> it.image().isDefined() ? Holding.FINISHED : Holding.RAW).getOrElse(Holding.NOTHING);
  }

  /** Oldest first. */
  synchronized Seq<PendingImage> pending() throws IOException {
    look();
    return List.ofAll(held.values())
        .sorted(Comparator.comparingLong(it -> it.facts().order()))
        .map(it -> new PendingImage(it.facts().facts(), it.image().isDefined()));
  }

  /** None if it is not held. */
  Option<BurstFacts> facts(PhotoId photo) throws IOException {
    return find(photo).map(Held::facts);
  }

  /**
   * The burst, mapped.
   *
   * @throws FileNotFoundException if it is not held
   */
  BurstReader open(PhotoId photo) throws IOException {
    Option<Held> found = find(photo);
    if (found.isEmpty()) {
      throw new FileNotFoundException("no burst of photo " + photo);
    }
    return BurstReader.open(found.get().burst());
  }

  /** Keeps a finished image until {@link #remove}; of a photo that is gone, nothing is kept. */
  synchronized void keep(PhotoId photo, Encoded image) throws IOException {
    Option<Held> found = find(photo);
    if (found.isDefined()) {
      Held it = found.get();
      Path draft = folder.file(Folder.OURS + photo + FINAL);
      FinalFile written = FinalFile.write(it.beside(), draft, image.jpeg(), image.size());
      held.put(photo, new Held(it.facts(), it.burst(), Option.some(written)));
    }
  }

  Option<EncodedImage> finished(PhotoId photo) throws IOException {
    return find(photo).flatMap(Held::image).map(FileImage::new);
  }

  /** Its burst and its finished image are gone when it returns, also after a crash. */
  synchronized void remove(PhotoId photo) throws IOException {
    Option<Held> found = find(photo);
    if (found.isDefined()) {
      Files.deleteIfExists(found.get().beside());
      Files.deleteIfExists(found.get().burst());
      folder.sync();
      held.remove(photo);
    }
  }

  private synchronized Option<Held> find(PhotoId photo) throws IOException {
    look();
    return Option.of(held.get(photo));
  }

  private Path burst(PhotoId photo) throws IOException {
    if (!NAME.matcher(photo.value()).matches()) {
      throw new IOException("photo id '" + photo + "' cannot be a file's name");
    }
    return folder.file(photo + BURST);
  }

  private synchronized Path newBlank() throws IOException {
    while (true) {
      Path blank = folder.file(Folder.OURS + "blank-" + blanks++);
      try {
        return Files.createFile(blank);
      } catch (FileAlreadyExistsException taken) {
        LOG.debug("a blank of another life is in the way file={}", blank);
      }
    }
  }

  private synchronized void look() throws IOException {
    if (looked) {
      return;
    }
    for (Path file : folder.files()) {
      look(file);
    }
    orders = held.values().stream().mapToLong(it -> it.facts().order()).max().orElse(0);
    looked = true;
  }

  private void look(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (name.startsWith(Folder.OURS)) {
      Files.deleteIfExists(file);
    } else if (name.endsWith(BURST)) {
      lookAtBurst(file);
    }
  }

  private void lookAtBurst(Path file) throws IOException {
    boolean torn;
    try (BurstReader burst = BurstReader.open(file)) {
      Option<BurstFacts> facts = burst.isOurs() ? burst.facts().filter(_ -> first(burst)) : Option.none();
      torn = burst.isOurs() && facts.isEmpty();
      facts.filter(it -> !held.containsKey(it.photo())).forEach(it -> recover(it, file));
    }
    if (torn) {
      LOG.info("a burst without its first frame goes file={}", file);
      Files.deleteIfExists(file);
    }
  }

  private void recover(BurstFacts facts, Path file) {
    Held burst = new Held(facts, file, Option.none());
    held.put(facts.photo(), new Held(facts, file, FinalFile.read(burst.beside())));
  }

  private static boolean first(BurstReader burst) {
    return burst.isSealed() ? burst.marked(1).isDefined() : burst.whole(1).isDefined();
  }
}
