package dev.latent.camera.model.asset;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An asset's file name: a title, a dot and an extension that is an image's. Source: Media Library Kit, display name.
 */
public record DisplayName(String value) {

  /** In characters. */
  private static final int LONGEST = 255;

  private static final Pattern ILLEGAL = Pattern.compile("[\\\\/:*?\"<>|\\x00-\\x1f\\x7f]");

  /** Control characters, halves of characters, line ends, and what hides or turns the text around it. */
  private static final Pattern DECEIVING = Pattern.compile(
      "[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]");

  /** Source: as before API 18, and in setTitle. */
  private static final Pattern ILLEGAL_IN_TITLE = Pattern.compile("[.\\\\/:*?\"'`<>|{}\\[\\]\\x00-\\x1f\\x7f]");

  private static final Set<String> IMAGE_EXTENSIONS = HashSet.of(
      "arw", "avif", "bm", "bmp", "cr2", "crw", "cur", "dng", "gif", "heic", "heics", "heifs", "heif", "hif", "ico",
      "jpe", "jpeg", "jpg", "nef", "nrw", "pef", "png", "raf", "rw2", "srw", "svg", "tif", "tiff", "wbmp", "webp");

  public DisplayName {
    if (!legal(value)) {
      throw new IllegalArgumentException("not a display name: " + value);
    }
  }

  /** {@return the name, or INVALID_DISPLAY_NAME (14000001)} */
  public static Either<AssetError, DisplayName> parse(String name) {
    return legal(name)
        ? Either.right(new DisplayName(name))
        : Either.left(AssetErrorCode.INVALID_DISPLAY_NAME.because("\"" + name + "\" is not a display name: 1 to "
            + LONGEST + " characters, none of \\ / : * ? \" < > | and none that is invisible, no leading dot, and an"
            + " image's extension"));
  }

  /**
   * The name of an asset to be made.
   *
   * @param extension without a dot
   * @return refused: PARAMETER (401) when the title is empty, INVALID_ARGUMENT (13900020)
   */
  public static Either<AssetError, DisplayName> of(PhotoType type, String title, String extension) {
    String kind = extension.toLowerCase(Locale.ROOT);
    if (type != PhotoType.IMAGE) {
      return Either.left(AssetErrorCode.INVALID_ARGUMENT.because("there are no videos yet; assets are images"));
    }
    if (!IMAGE_EXTENSIONS.contains(kind)) {
      return Either.left(AssetErrorCode.INVALID_ARGUMENT.because("\"" + extension + "\" is not the extension of an image; "
          + "assets are images, as jpg, heic or png"));
    }
    return new DisplayName("x." + extension).titled(title).mapLeft(it -> it.code() == AssetErrorCode.PARAMETER
        ? it
        : AssetErrorCode.INVALID_ARGUMENT.because(it.what()));
  }

  /** The JPEG of that title. */
  public static DisplayName jpeg(String title) {
    return new DisplayName(title + ".jpg");
  }

  /**
   * The same kind of file under another title.
   *
   * @return refused: PARAMETER (401) when it is empty, INVALID_DISPLAY_NAME (14000001)
   */
  public Either<AssetError, DisplayName> titled(String title) {
    if (title.isEmpty()) {
      return Either.left(AssetErrorCode.PARAMETER.because("a title has at least one character"));
    }
    if (ILLEGAL_IN_TITLE.matcher(title).find()) {
      return Either.left(AssetErrorCode.INVALID_DISPLAY_NAME.because("\"" + title + "\" is not a title: it has none of"
          + " . \\ / : * ? \" ' ` < > | { } [ ]"));
    }
    String name = title + "." + extension();
    return name.length() <= LONGEST ? parse(name) : Either.left(AssetErrorCode.INVALID_DISPLAY_NAME.because(
        "a name has at most " + LONGEST + " characters with its extension, and this one " + name.length()));
  }

  public String title() {
    return value.substring(0, value.lastIndexOf('.'));
  }

  public String extension() {
    return value.substring(value.lastIndexOf('.') + 1);
  }

  /** The same name, told apart by a number: {@code IMG_1.jpg}, {@code IMG_1_2.jpg}; a title too long for it is cut. */
  public DisplayName numbered(int number) {
    String ending = "_" + number + "." + extension();
    return new DisplayName(title().substring(0, Math.min(title().length(), LONGEST - ending.length())) + ending);
  }

  private static boolean legal(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0
        && !name.startsWith(".")
        && name.length() <= LONGEST
        && !ILLEGAL.matcher(name).find()
        && !DECEIVING.matcher(name).find()
        && IMAGE_EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return value;
  }
}
