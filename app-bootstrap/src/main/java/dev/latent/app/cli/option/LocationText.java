package dev.latent.app.cli.option;

import dev.latent.camera.model.photo.Location;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Places as people write them: {@code 48.2083,16.3731}, with the altitude in metres {@code 48.2083,16.3731,171}. */
final class LocationText implements ITypeConverter<Location> {

  private static final String NUMBER = "\\s*([+-]?\\d{1,9}(?:\\.\\d{1,15})?)\\s*";
  private static final Pattern PLACE = Pattern.compile(NUMBER + "," + NUMBER + "(?:," + NUMBER + ")?");

  /** Beyond any camera, and well inside of what EXIF can say; metres. */
  private static final double HIGHEST = 100_000;

  @Override
  public Location convert(String text) {
    Matcher place = PLACE.matcher(text);
    if (!place.matches()) {
      throw new TypeConversionException("\"" + text
          + "\" is no place: write LAT,LON or LAT,LON,ALT, as 48.2083,16.3731,171");
    }
    return new Location(degrees(place.group(1), "latitude", 90), degrees(place.group(2), "longitude", 180),
        Option.of(place.group(3)).map(it -> within(it, "altitude", HIGHEST, "metres")));
  }

  private static double degrees(String number, String what, double most) {
    return within(number, what, most, "degrees");
  }

  private static double within(String number, String what, double most, String unit) {
    double value = Double.parseDouble(number);
    if (Math.abs(value) > most) {
      throw new TypeConversionException("the " + what + " " + number + " is out of range: write -" + (long) most
          + " to " + (long) most + " " + unit);
    }
    return value;
  }
}
