package dev.latent.app.cli.option;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Durations as people write them: {@code 500ms}, {@code 2s}, {@code 10m}, {@code 1h30m}. */
public final class DurationText implements ITypeConverter<Duration> {

  private static final Pattern WHOLE = Pattern.compile("(\\d{1,9}(ms|s|m|h))+");
  private static final Pattern PART = Pattern.compile("(\\d+)(ms|s|m|h)");

  @Override
  public Duration convert(String text) {
    if (text.equals("0")) {
      return Duration.ZERO;
    }
    if (!WHOLE.matcher(text).matches()) {
      throw new TypeConversionException("\"" + text + "\" is not a duration: write 500ms, 2s, 10m or 1h30m");
    }
    Duration sum = Duration.ZERO;
    for (Matcher part = PART.matcher(text); part.find();) {
      sum = sum.plus(duration(Long.parseLong(part.group(1)), part.group(2)));
    }
    return sum;
  }

  private static Duration duration(long count, String unit) {
    return switch (unit) {
      case "ms" -> Duration.ofMillis(count);
      case "s" -> Duration.ofSeconds(count);
      case "m" -> Duration.ofMinutes(count);
      default -> Duration.ofHours(count);
    };
  }
}
