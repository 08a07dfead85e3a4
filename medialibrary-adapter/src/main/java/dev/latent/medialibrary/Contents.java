package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens the bytes that belong to a row, also while a writer, here or in another process, changes both. Thread-safe. */
final class Contents {

  /** Each needs a whole commit between two system calls of ours. */
  private static final int TRIES = 100;

  private final PhotoFiles files;
  private final Catalogue catalogue;
  private final Layout layout;

  Contents(PhotoFiles files, Catalogue catalogue, Layout layout) {
    this.files = files;
    this.catalogue = catalogue;
    this.layout = layout;
  }

  OpenedImage open(AssetId asset) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      PhotoAsset row = catalogue.find(asset).filter(it -> !it.revision().equals(Revision.NONE))
          .getOrElseThrow(() -> new LibraryFault(AssetErrorCode.NO_SUCH_FILE, Refusals.noContent(asset).what()));
      Option<FileChannel> bytes = bytes(row);
      if (bytes.isDefined()) {
        return new OpenedImage(row, bytes.get());
      }
    }
    throw new IOException("asset " + asset + " changes too fast to be read");
  }

  /**
   * The hidden name of a revision is there as long as the file's name may mean another. So the file's name meant this
   * revision, when it was opened, if afterwards the hidden name is not there and the row has not moved on.
   *
   * @return none if the row moved on
   */
  private Option<FileChannel> bytes(PhotoAsset row) throws IOException {
    layout.inside(row.folder());
    Path hidden = layout.hidden(row, row.revision());
    Option<FileChannel> named = ifThere(layout.file(row));
    Option<FileChannel> kept = files.exists(hidden) ? ifThere(hidden) : Option.none();
    if (kept.isDefined()) {
      closeAll(named);
      return kept;
    }
    if (!catalogue.find(row.id()).exists(it -> it.revision().equals(row.revision()))) {
      closeAll(named);
      return Option.none();
    }
    return Option.some(named.getOrElseThrow(() -> new NoSuchFileException(row.path())));
  }

  private Option<FileChannel> ifThere(Path file) throws IOException {
    try {
      return Option.some(files.open(file));
    } catch (NoSuchFileException e) {
      return Option.none();
    }
  }

  private static void closeAll(Option<FileChannel> channels) throws IOException {
    for (FileChannel channel : channels) {
      channel.close();
    }
  }

  /** The row, if its bytes are what it says. */
  PhotoAsset verify(AssetId asset) throws IOException {
    try (OpenedImage image = open(asset); InputStream in = image.open()) {
      Hashed hashed = new Hashed(OutputStream.nullOutputStream());
      in.transferTo(hashed);
      String found = hashed.hex();
      ImageContent said = image.asset().content().get();
      if (!said.sha256().equals(found)) {
        throw new LibraryFault(AssetErrorCode.IO_ERROR, image.asset().path() + " is not what was stored: its SHA-256 is "
            + found + ", and was " + said.sha256());
      }
      return image.asset();
    }
  }
}
