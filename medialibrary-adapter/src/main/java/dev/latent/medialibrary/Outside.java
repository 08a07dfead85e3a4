package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.PhotoAsset;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds out whether another program has changed the file of an asset. Thread-safe. */
final class Outside {

  /**
   * What a file was at one moment.
   *
   * @param stamp tells whether it has been written since
   * @param content none of a file that is not there, or not whole
   */
  record Look(String stamp, Option<ImageContent> content) {

    /** Nobody has looked. */
    static final Look NONE = new Look("", Option.none());

    boolean isTorn() {
      return content.isEmpty() && !stamp.isEmpty();
    }
  }

  private final PhotoFiles files;
  private final Layout layout;
  /** The stamps of files that were not whole when they were looked at last. */
  private final Map<AssetId, String> torn = new ConcurrentHashMap<>();

  Outside(PhotoFiles files, Layout layout) {
    this.files = files;
    this.layout = layout;
  }

  Look look(PhotoAsset row) throws IOException {
    Path file = layout.file(row);
    String stamp = files.stamp(file);
    return new Look(stamp, stamp.isEmpty() || row.content().isEmpty() ? Option.none() : content(file, row.content()));
  }

  /** The same look, if the file is as it was then; or another. */
  Look again(PhotoAsset row, Look before) throws IOException {
    return files.stamp(layout.file(row)).equals(before.stamp()) ? before : look(row);
  }

  /**
   * What somebody has made of the file that a final image is to replace, or to lie under. One that is not whole is
   * damaged, or is being written: it counts for nothing once it is found the same a second time.
   *
   * @return none when it is what it ought to be, or counts for nothing, or is gone
   */
  Option<ImageContent> edited(AssetChange.Develop change, PhotoAsset now, Look look) throws IOException {
    if (now.edit().isDefined()) {
      return Option.none();
    }
    if (now.content().isDefined() && look.isTorn() && !look.stamp().equals(torn.put(now.id(), look.stamp()))) {
      throw new LibraryFault(AssetErrorCode.IO_ERROR,
          now.path() + " is not whole; if nobody goes on writing it, the final image takes its place at the next try");
    }
    Option<ImageContent> expected = change.to().edit().isDefined() ? change.to().content() : now.content();
    return look.content().filter(found -> expected.exists(it -> !it.sha256().equals(found.sha256())));
  }

  /**
   * What a file is now; none of one that is not there, or not whole, or of which nobody knows what size its image has.
   *
   * @param was what the library knows of it
   */
  Option<ImageContent> content(Path file, Option<ImageContent> was) throws IOException {
    try (FileChannel channel = files.open(file); InputStream in = Channels.newInputStream(channel);
        Hashed hashed = new Hashed(OutputStream.nullOutputStream())) {
      long bytes = in.transferTo(hashed);
      String sha256 = hashed.hex();
      if (was.exists(it -> it.sha256().equals(sha256))) {
        return was;
      }
      channel.position(0);
      return Truncated.is(Channels.newInputStream(channel))
          ? Option.none()
          : Mark.size(file).orElse(was.map(ImageContent::size)).map(size -> new ImageContent(size, bytes, sha256));
    } catch (NoSuchFileException e) {
      return Option.none();
    }
  }
}
