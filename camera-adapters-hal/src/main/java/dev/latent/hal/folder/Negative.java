package dev.latent.hal.folder;

import dev.latent.camera.model.photo.PhotoId;
import dev.latent.hal.kit.Folder;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.List;

/**
 * One file of the camera that a photo was made of.
 *
 * @param whole once it was found completely written
 */
record Negative(Claim claim, HeldFile file, Option<Completion> whole) {

  PhotoId photo() {
    return claim.photo();
  }

  Negative completed(Completion completion) {
    return new Negative(claim, file, Option.some(completion));
  }

  /** A file that is gone, or was whole and has changed since, is no photo of ours any more. */
  boolean isSound() throws IOException {
    Option<Stamp> now = file.stamp();
    return now.isDefined() && (whole.isEmpty() || isAsItWas(whole.get(), now.get()));
  }

  private boolean isAsItWas(Completion then, Stamp now) throws IOException {
    return then.stamp().equals(now) || (then.stamp().bytes() == now.bytes() && then.sum() == file.sum());
  }

  /** As it was claimed, and as it is now: a file that is written in pieces was both. */
  List<Source> sources() throws IOException {
    boolean shared = claim.linked() && file.stamp().isDefined();
    return shared ? List.of(claim.source(), file.source(claim.source().key())) : List.of(claim.source());
  }

  /** What the home says of the photo; none if its claim is torn. */
  static Option<Negative> read(Folder home, PhotoId photo) throws IOException {
    Option<byte[]> claim = SealedFile.read(home.file(Names.CLAIM.of(photo)));
    Option<byte[]> whole = SealedFile.read(home.file(Names.WHOLE.of(photo)));
    if (claim.isEmpty()) {
      return Option.none();
    }
    return Option.some(new Negative(Claim.of(claim.get()), new HeldFile(home.file(Names.SOURCE.of(photo))),
        whole.isEmpty() ? Option.none() : Option.some(Completion.of(whole.get()))));
  }
}
