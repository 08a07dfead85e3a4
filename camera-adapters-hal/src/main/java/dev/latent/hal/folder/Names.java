package dev.latent.hal.folder;

import dev.latent.camera.model.photo.PhotoId;
import java.io.IOException;
import java.util.regex.Pattern;

/** What lies in the home for each photo that is held; the claim counts, and goes first. */
enum Names {
  CLAIM(".claim"),
  WHOLE(".whole"),
  FIRST(".first"),
  SOURCE(".source");

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}");

  private final String ending;

  Names(String ending) {
    this.ending = ending;
  }

  /** @throws IOException if the id cannot be a file's name */
  String of(PhotoId photo) throws IOException {
    if (!ID.matcher(photo.value()).matches()) {
      throw new IOException("photo id '" + photo + "' cannot be a file's name");
    }
    return photo + ending;
  }

  boolean isOf(String name) {
    return name.endsWith(ending);
  }

  /** The photo that such a name is of. */
  PhotoId photo(String name) {
    return new PhotoId(name.substring(0, name.length() - ending.length()));
  }
}
