package dev.latent.medialibrary;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a row is stored as. The statements are made from it, in its order, so that its order is all that has to agree. */
@SuppressWarnings("EnumOrdinal")
enum Column {
  FOLDER, NAME, PATH_KEY, TAKEN_AT, TAKEN_OFFSET, QUALITY, REVISION, VERSION,
  WIDTH, HEIGHT, BYTES, SHA256,
  PHOTO, STANDING, FAILURE, TRIES,
  DISPLAY, FAVORITE, LATITUDE, LONGITUDE, ALTITUDE, COMMENT, TRASHED_AT, TRASHED_OFFSET, STATE, TEMPORARY,
  EDITED_AT, EDITED_OFFSET, EDIT_FORMAT, EDIT_VERSION, EDIT_DATA,
  ORIGINAL_WIDTH, ORIGINAL_HEIGHT, ORIGINAL_BYTES, ORIGINAL_SHA256;

  /** Where in both {@link #INSERT} and {@link #UPDATE} the id stands. */
  static final int ID = values().length + 1;

  /** Where the cursor after the change stands; in {@link #UPDATE}, null when nobody sees the change. */
  static final int CHANGED = ID + 1;

  /** Where the cursor after the making stands; in {@link #UPDATE}, null unless the asset becomes visible. */
  static final int ADDED = ID + 2;

  /** Where in {@link #READ} the id stands, and the two cursors. */
  static final int READ_ID = 1;
  static final int READ_ADDED = 2;
  static final int READ_CHANGED = 3;

  static final String READ = "SELECT id, added, changed, " + names(", ") + " FROM asset ";

  static final String INSERT = "INSERT INTO asset (" + names(", ") + ", id, changed, added) VALUES ("
      + "?, ".repeat(values().length + 2) + "?)";

  static final String UPDATE = "UPDATE asset SET " + names(" = ?, ") + " = ?, changed = ifnull(?" + CHANGED
      + ", changed), added = ifnull(?" + ADDED + ", added) WHERE id = ?" + ID;

  /** Where it stands in {@link #INSERT} and {@link #UPDATE}. */
  int written() {
    return ordinal() + 1;
  }

  /** Where it stands in {@link #READ}. */
  int read() {
    return ordinal() + READ_CHANGED + 1;
  }

  private static String names(String separator) {
    return Arrays.stream(values()).map(it -> it.name().toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining(separator));
  }
}
