package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetChange;
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

/** Finds out whether another program has changed the file of an asset. Thread-safe. */
final class Outside {

  /**
   * What a file was at one moment.
   *
   * @param stamp tells whether it has been written since
   * @param content none of a file that is not there
   */
  record Look(String stamp, Option<ImageContent> content) {

    /** Nobody has looked. */
    static final Look NONE = new Look("", Option.none());
  }

  private final PhotoFiles files;
  private final Layout layout;

  Outside(PhotoFiles files, Layout layout) {
    this.files = files;
    this.layout = layout;
  }

  Look look(PhotoAsset row) throws IOException {
    Path file = layout.file(row);
    String stamp = files.stamp(file);
    return new Look(stamp, stamp.isEmpty() || row.content().isEmpty() ? Option.none() : content(file, row.content()));
  }

  /**
   * What the file is now that a final image is to replace, or to lie under.
   *
   * @param before what it was a moment ago
   * @return none when it is what it ought to be, or is gone
   */
  Option<ImageContent> edited(AssetChange.Develop change, PhotoAsset now, Look before) throws IOException {
    if (now.edit().isDefined()) {
      return Option.none();
    }
    Option<ImageContent> expected = change.to().edit().isDefined() ? change.to().content() : now.content();
    Look look = files.stamp(layout.file(now)).equals(before.stamp()) ? before : look(now);
    return look.content().filter(found -> expected.exists(it -> !it.sha256().equals(found.sha256())));
  }

  /**
   * What a file is now; none of one that is not there, or of which nobody knows what size its image has.
   *
   * @param was what the library knows of it
   */
  Option<ImageContent> content(Path file, Option<ImageContent> was) throws IOException {
    try (FileChannel channel = files.open(file); InputStream in = Channels.newInputStream(channel);
        Hashed hashed = new Hashed(OutputStream.nullOutputStream())) {
      long bytes = in.transferTo(hashed);
      String sha256 = hashed.hex();
      return was.exists(it -> it.sha256().equals(sha256))
          ? was
          : Mark.size(file).orElse(was.map(ImageContent::size)).map(size -> new ImageContent(size, bytes, sha256));
    } catch (NoSuchFileException e) {
      return Option.none();
    }
  }
}
