package dev.latent.hal.imaging;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What a photo's EXIF says. Text is ASCII; anything else in it becomes a question mark. */
@Value.Immutable
public abstract class ExifFacts {
  /** Who made the camera. */
  public abstract String make();

  /** What camera it is. */
  public abstract String model();

  /** What wrote the file, and which stage of the photo it is: "Latent first stage". */
  public abstract String software();

  /** When the shutter opened, with the offset of the place; kept to milliseconds. */
  public abstract OffsetDateTime taken();

  public abstract double exposureSeconds();

  /** At most 65535. */
  public abstract int iso();

  /** The focal length over the aperture's width, such as 1.8. */
  public abstract double fNumber();

  public abstract double focalLengthMillimetres();

  /**
   * How the stored rows lie: 1 upright, 3 upside down, 6 to be turned clockwise, 8 counter-clockwise; 2, 4, 5 and 7 as
   * 1, 3, 6 and 8, and mirrored left to right after the turn.
   */
  @Value.Default
  public int orientation() {
    return 1;
  }

  /** In EV. */
  @Value.Default
  public double exposureBias() {
    return 0;
  }

  @Value.Default
  public Flash flash() {
    return Flash.OFF;
  }

  /** How many times nearer than the lens alone; 1 not at all. */
  @Value.Default
  public double digitalZoom() {
    return 1;
  }

  /** Stored columns. */
  public abstract int width();

  /** Stored rows. */
  public abstract int height();

  /** Identifies the photo in all its stages. */
  public abstract String imageUniqueId();

  public abstract Optional<Place> place();

  @Value.Check
  void check() {
    if (exposureSeconds() <= 0 || iso() <= 0 || iso() > 65_535 || fNumber() <= 0 || focalLengthMillimetres() <= 0) {
      throw new IllegalArgumentException("exposure, ISO, f-number and focal length are positive");
    }
    if (!(digitalZoom() >= 1) || !(Math.abs(exposureBias()) <= 100)) {
      throw new IllegalArgumentException("zoom is at least 1, bias at most 100 EV");
    }
    if (orientation() < 1 || orientation() > 8) {
      throw new IllegalArgumentException("orientation is 1 to 8: " + orientation());
    }
    if (width() <= 0 || height() <= 0) {
      throw new IllegalArgumentException("size is positive: " + width() + "x" + height());
    }
  }

  public static class Builder extends ImmutableExifFacts.Builder {}

  /** Whether the flash fired, and who decided it. Source: Exif 2.32, Flash. */
  public enum Flash {
    OFF(0x10),
    FIRED(0x09),
    AUTO_NOT_FIRED(0x18),
    AUTO_FIRED(0x19);

    private final int code;

    Flash(int code) {
      this.code = code;
    }

    /** The number that Exif gives it. */
    int code() {
      return code;
    }
  }

  /**
   * Where a photo was taken.
   *
   * @param latitude degrees, north positive
   * @param longitude degrees, east positive
   * @param altitude metres above the sea
   */
  public record Place(double latitude, double longitude, OptionalDouble altitude) {
    public Place {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("not a place on earth: " + latitude + ", " + longitude);
      }
    }
  }
}
