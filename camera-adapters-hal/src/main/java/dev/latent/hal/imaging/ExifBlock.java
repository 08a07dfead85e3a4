package dev.latent.hal.imaging;

import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The facts as the TIFF that an EXIF segment holds; tags and their forms as in Exif 2.32 (CIPA DC-008-2019). */
final class ExifBlock {
  private static final int HEADER = 8;
  private static final int EXIF_POINTER = 0x8769;
  private static final int GPS_POINTER = 0x8825;
  private static final String VERSION = "0232";

  private ExifBlock() {}

  static byte[] of(ExifFacts facts) {
    Directory image = image(facts).wide(EXIF_POINTER, 0);
    Directory exif = exif(facts);
    Directory gps = new Directory();
    facts.place().ifPresent(place -> {
      place(gps, place);
      time(gps, facts.taken());
      image.wide(GPS_POINTER, 0);
    });
    int exifAt = HEADER + image.length();
    image.wide(EXIF_POINTER, exifAt);
    ByteBuffer tiff = ByteBuffer.allocate(exifAt + exif.length() + (gps.isEmpty() ? 0 : gps.length()));
    if (!gps.isEmpty()) {
      image.wide(GPS_POINTER, exifAt + exif.length());
    }
    tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(HEADER);
    image.write(tiff);
    exif.write(tiff);
    if (!gps.isEmpty()) {
      gps.write(tiff);
    }
    return tiff.array();
  }

  private static Directory image(ExifFacts facts) {
    Directory image = new Directory();
    text(image, 0x010F, facts.make());
    text(image, 0x0110, facts.model());
    return image
        .number(0x0112, facts.orientation())
        .rational(0x011A, 72, 1)
        .rational(0x011B, 72, 1)
        .number(0x0128, 2)
        .ascii(0x0131, facts.software())
        .ascii(0x0132, dateTime(facts.taken()))
        .number(0x0213, 1);
  }

  private static Directory exif(ExifFacts facts) {
    Directory exif = new Directory();
    facts.exposureSeconds().ifPresent(it -> exif.rational(0x829A, exposure(it)));
    facts.fNumber().ifPresent(it -> exif.rational(0x829D, Math.round(it * 100), 100));
    facts.iso().ifPresent(it -> exif.number(0x8827, it));
    facts.focalLengthMillimetres().ifPresent(it -> exif.rational(0x920A, Math.round(it * 100), 100));
    facts.exposureBias().ifPresent(it -> exif.signedRational(0x9204, Math.round(it * 100), 100));
    facts.flash().ifPresent(it -> exif.number(0x9209, it.code()));
    facts.digitalZoom().ifPresent(it -> exif.rational(0xA404, Math.round(it * 100), 100));
    return exif
        .undefined(0x9000, VERSION)
        .ascii(0x9003, dateTime(facts.taken()))
        .ascii(0x9004, dateTime(facts.taken()))
        .ascii(0x9010, offset(facts.taken()))
        .ascii(0x9011, offset(facts.taken()))
        .ascii(0x9012, offset(facts.taken()))
        .undefined(0x9101, "\1\2\3\0")
        .ascii(0x9290, millis(facts.taken()))
        .ascii(0x9291, millis(facts.taken()))
        .ascii(0x9292, millis(facts.taken()))
        .undefined(0xA000, "0100")
        .number(0xA001, 1)
        .wide(0xA002, facts.width())
        .wide(0xA003, facts.height())
        .ascii(0xA420, facts.imageUniqueId());
  }

  private static void text(Directory directory, int tag, String text) {
    if (!text.isEmpty()) {
      directory.ascii(tag, text);
    }
  }

  private static void place(Directory gps, ExifFacts.Place place) {
    gps.bytes(0x0000, 2, 3, 0, 0)
        .ascii(0x0001, place.latitude() < 0 ? "S" : "N")
        .rational(0x0002, degrees(place.latitude()))
        .ascii(0x0003, place.longitude() < 0 ? "W" : "E")
        .rational(0x0004, degrees(place.longitude()));
    place.altitude().ifPresent(metres ->
        gps.bytes(0x0005, metres < 0 ? 1 : 0).rational(0x0006, Math.round(Math.abs(metres) * 100), 100));
  }

  private static void time(Directory gps, OffsetDateTime taken) {
    OffsetDateTime utc = taken.withOffsetSameInstant(ZoneOffset.UTC);
    gps.rational(0x0007, utc.getHour(), 1, utc.getMinute(), 1, utc.getSecond(), 1).ascii(0x001D, date(utc));
  }

  private static String dateTime(OffsetDateTime time) {
    return date(time) + ' ' + digits(time.getHour(), 2) + ':' + digits(time.getMinute(), 2) + ':'
        + digits(time.getSecond(), 2);
  }

  private static String date(OffsetDateTime time) {
    return digits(time.getYear(), 4) + ':' + digits(time.getMonthValue(), 2) + ':' + digits(time.getDayOfMonth(), 2);
  }

  private static String offset(OffsetDateTime time) {
    int minutes = time.getOffset().getTotalSeconds() / 60;
    return (minutes < 0 ? "-" : "+") + digits(Math.abs(minutes) / 60, 2) + ':' + digits(Math.abs(minutes) % 60, 2);
  }

  private static String millis(OffsetDateTime time) {
    return digits(time.getNano() / 1_000_000, 3);
  }

  /** Leading zeros by hand: a formatter costs a cold start tens of milliseconds. */
  private static String digits(int value, int count) {
    String number = Integer.toString(value);
    return "0".repeat(Math.max(0, count - number.length())) + number;
  }

  /** A time below a second as one over a whole number, as cameras write it. */
  private static long[] exposure(double seconds) {
    boolean fraction = seconds < 0.3 && Math.abs(1 / seconds - Math.rint(1 / seconds)) < 0.01 / seconds;
    return fraction ? new long[] {1, Math.round(1 / seconds)} : new long[] {Math.round(seconds * 1e6), 1_000_000};
  }

  /** Degrees, minutes and seconds to a hundred-thousandth of a second of arc. */
  private static long[] degrees(double angle) {
    long rest = Math.round(Math.abs(angle) * 3600 * 100_000);
    long minute = 60 * 100_000L;
    return new long[] {rest / (60 * minute), 1, rest / minute % 60, 1, rest % minute, 100_000};
  }
}
