package dev.latent.app.cli.library;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Moments as people write them: {@code 2026-11-25}, {@code 2026-11-25T10:30}, with or without an offset. */
final class SinceText implements ITypeConverter<OffsetDateTime> {

  /** A year has four digits, and a day that its month does not have is none. */
  private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
      .appendValue(ChronoField.YEAR, 4)
      .appendPattern("-MM-dd['T'HH:mm[:ss[.SSS]][XXX]]")
      .toFormatter(Locale.ROOT)
      .withResolverStyle(ResolverStyle.STRICT);

  @Override
  public OffsetDateTime convert(String text) {
    try {
      return here(FORMAT.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("\"" + text + "\" is no moment: write 2026-11-25, 2026-11-25T10:30 or "
          + "2026-11-25T10:30+01:00");
    }
  }

  /** Without an offset it is the clock on this wall that is meant. */
  private static OffsetDateTime here(TemporalAccessor moment) {
    return switch (moment) {
      case OffsetDateTime exact -> exact;
      case LocalDateTime local -> local.atZone(ZoneId.systemDefault()).toOffsetDateTime();
      default -> LocalDate.from(moment).atStartOfDay(ZoneId.systemDefault()).toOffsetDateTime();
    };
  }
}
