package dev.latent.hal.folder;

import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;

import dev.latent.camera.model.device.CameraError;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;

/**
 * The folder that the camera drops its files into, as one look sees it. Only ever read. What cannot be a photo is not
 * seen: folders, links, empty files, what is called otherwise, what cannot be read. Thread-safe.
 */
final class InboxFolder {

  private final Path folder;
  private final Negatives negatives;
  private Map<String, Source> before = Map.of();

  InboxFolder(Path folder, Negatives negatives) {
    this.folder = folder;
    this.negatives = negatives;
  }

  Path file(Seen seen) {
    return folder.resolve(seen.name());
  }

  Path path() {
    return folder;
  }

  /** The files that no photo was made of; or a sentence, when the folder cannot be read. */
  synchronized Either<CameraError, Seq<Seen>> look() {
    Map<String, Source> now = new HashMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, CameraFile::isPossible)) {
      for (Path file : files) {
        source(file).forEach(it -> now.put(String.valueOf(file.getFileName()), it));
      }
      before = now;
      return Either.right(unknown(now));
    } catch (IOException | DirectoryIteratorException e) {
      return Either.left(SERVICE_FATAL_ERROR.because(
          "the folder " + folder + " cannot be read; plug the camera or the card in again, or make it again"));
    }
  }

  private Seq<Seen> unknown(Map<String, Source> files) throws IOException {
    List<Seen> unknown = List.empty();
    for (Map.Entry<String, Source> each : files.entrySet()) {
      boolean known = negatives.knows(each.getValue());
      unknown = known ? unknown : unknown.prepend(new Seen(each.getKey(), each.getValue()));
    }
    return unknown;
  }

  /** The beginning of a file that did not change is not read again. */
  private Option<Source> source(Path file) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!attributes.isRegularFile() || attributes.size() == 0) {
        return Option.none();
      }
      Option<Source> same = Option.of(before.get(String.valueOf(file.getFileName())))
          .filter(it -> it.stamp().equals(Stamp.of(attributes)) && it.key().equals(Source.key(file, attributes)));
      return same.isDefined() ? same : Option.some(Source.of(file, attributes));
    } catch (IOException e) {
      return Option.none();
    }
  }
}
