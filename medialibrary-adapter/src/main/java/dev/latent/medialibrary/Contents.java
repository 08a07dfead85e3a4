package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoEdit;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Predicate;

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

  /** Which of the two images of an edited asset; another has one. */
  private interface Which {

    /** Its name, and its hidden one while that means another. */
    Names of(PhotoAsset row) throws IOException;
  }

  /** @param same whether a row still means this image by the name */
  private record Names(Path file, Path hidden, Predicate<PhotoAsset> same) {}

  OpenedImage open(AssetId asset) throws IOException {
    return open(asset, this::file);
  }

  /** What is under the edit, with a row that says what that is. */
  OpenedImage openOriginal(AssetId asset) throws IOException {
    return open(asset, row -> row.edit().isDefined() ? original(row) : file(row)).with(Rows::original);
  }

  private Names file(PhotoAsset row) throws IOException {
    return new Names(layout.file(row), layout.hidden(row, row.revision()), it -> it.revision().equals(row.revision()));
  }

  private Names original(PhotoAsset row) throws IOException {
    return new Names(layout.original(row), layout.keptOriginal(row), it -> it.version() == row.version());
  }

  private OpenedImage open(AssetId asset, Which which) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      Option<PhotoAsset> there = catalogue.find(asset);
      PhotoAsset row = there.filter(it -> !it.revision().equals(Revision.NONE))
          .getOrElseThrow(() -> new LibraryFault(AssetErrorCode.NO_SUCH_FILE, Refusals.noContent(asset, there).what()));
      Option<FileChannel> bytes = bytes(row, which.of(row));
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
  private Option<FileChannel> bytes(PhotoAsset row, Names names) throws IOException {
    layout.inside(row.folder());
    Option<FileChannel> named = ifThere(names.file());
    Option<FileChannel> kept = files.exists(names.hidden()) ? ifThere(names.hidden()) : Option.none();
    if (kept.isDefined()) {
      closeAll(named);
      return kept;
    }
    if (!catalogue.find(row.id()).exists(names.same())) {
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

  /** The row, if its bytes are what it says, and those of its original. */
  PhotoAsset verify(AssetId asset) throws IOException {
    try (OpenedImage image = open(asset)) {
      requireSame(image, image.asset().path());
      if (image.asset().edit().isDefined()) {
        requireSameOriginal(asset);
      }
      return image.asset();
    }
  }

  private void requireSameOriginal(AssetId asset) throws IOException {
    try (OpenedImage image = openOriginal(asset)) {
      requireSame(image, "the original under " + image.asset().path());
    }
  }

  private static void requireSame(OpenedImage image, String what) throws IOException {
    ImageContent said = image.asset().content().get();
    try (InputStream in = image.open()) {
      Hashed hashed = new Hashed(OutputStream.nullOutputStream());
      in.transferTo(hashed);
      String found = hashed.hex();
      if (!said.sha256().equals(found)) {
        throw new LibraryFault(AssetErrorCode.IO_ERROR,
            what + " is not what was stored: its SHA-256 is " + found + ", and was " + said.sha256());
      }
    }
  }
}
