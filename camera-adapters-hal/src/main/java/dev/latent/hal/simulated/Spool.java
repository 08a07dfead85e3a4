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

  private final SpoolFiles files;
  private final Map<PhotoId, HeldBurst> held = new HashMap<>();
  private boolean looked;
  private long orders;
  private long blanks;

  /** A spool in this folder, which is made when the first burst needs it. */
  Spool(SpoolFiles files) {
    this.files = files;
  }

  /** Bytes that its disk has left. */
  long free() throws IOException {
    return files.free();
  }

  /** Room for the next burst. Slow. */
  BurstWriter blank(int frames, long frameBytes) throws IOException {
    look();
    files.makeFolder();
    while (true) {
      Path blank = newBlank();
      try {
        return new BurstWriter(files, blank, frames, frameBytes);
      } catch (FileAlreadyExistsException taken) {
        LOG.debug("a blank of another life is in the way file={}", blank);
      } catch (IOException e) {
        files.delete(blank);
        throw e;
      }
    }
  }

  /** The number of the next burst. */
  synchronized long nextOrder() throws IOException {
    look();
    return ++orders;
  }

  /** Names the room after the photo; it is not held before its first frame is in. */
  void claim(BurstWriter room, BurstFacts facts) throws IOException {
    Path burst = burst(facts.photo());
    if (Files.exists(burst)) {
      throw new FileAlreadyExistsException(burst.toString());
    }
    room.claim(facts, burst);
  }

  /** From now on it is listed. */
  synchronized void hold(BurstFacts facts) throws IOException {
    held.put(facts.photo(), new HeldBurst(facts, burst(facts.photo()), Option.none()));
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
    return find(photo).map(HeldBurst::facts);
  }

  /**
   * The burst, mapped.
   *
   * @throws FileNotFoundException if it is not held
   */
  BurstReader open(PhotoId photo) throws IOException {
    Option<HeldBurst> found = find(photo);
    if (found.isEmpty()) {
      throw new FileNotFoundException("no burst of photo " + photo);
    }
    return BurstReader.open(found.get().burst());
  }

  /** Keeps a finished image until {@link #remove}; of a photo that is gone, nothing is kept. */
  synchronized void keep(PhotoId photo, Encoded image) throws IOException {
    Option<HeldBurst> found = find(photo);
    if (found.isDefined()) {
      HeldBurst it = found.get();
      Path draft = files.file(Folder.OURS + photo);
      held.put(photo, it.with(Option.some(FinalFile.write(files, draft, it.beside(), image))));
    }
  }

  Option<EncodedImage> finished(PhotoId photo) throws IOException {
    return find(photo).flatMap(HeldBurst::image).map(FileImage::new);
  }

  /**
   * Its burst and its finished image are gone when it returns, also after a crash. The image goes first and for good,
   * or without its burst nobody would know it for ours.
   */
  synchronized void remove(PhotoId photo) throws IOException {
    Option<HeldBurst> found = find(photo);
    if (found.isDefined()) {
      HeldBurst it = found.get();
      if (Files.exists(it.beside())) {
        held.put(photo, it.with(Option.none()));
        files.delete(it.beside());
        files.syncFolder();
      }
      files.delete(it.burst());
      files.syncFolder();
      held.remove(photo);
    }
  }

  private synchronized Option<HeldBurst> find(PhotoId photo) throws IOException {
    look();
    return Option.of(held.get(photo));
  }

  private Path burst(PhotoId photo) throws IOException {
    if (!NAME.matcher(photo.value()).matches()) {
      throw new IOException("photo id '" + photo + "' cannot be a file's name");
    }
    return files.file(photo + HeldBurst.BURST);
  }

  private synchronized Path newBlank() {
    return files.file(Folder.OURS + "blank-" + blanks++);
  }

  private synchronized void look() throws IOException {
    if (looked) {
      return;
    }
    SpoolSurvey survey = SpoolSurvey.of(files);
    survey.refused().forEach(it -> LOG.warn("a burst is refused, and {} file={} because=\"{}\"",
        it.ours() ? "goes" : "is left alone", it.file(), it.why()));
    survey.held().forEach(held::put);
    orders = held.values().stream().mapToLong(it -> it.facts().order()).max().orElse(0);
    looked = true;
  }
}
