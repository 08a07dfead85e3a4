package dev.latent.app.cli.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class SinceTextTest {

  private static OffsetDateTime read(String text) {
    return new SinceText().convert(text);
  }

  @Test
  void a_day_begins_where_one_is_and_so_does_a_time_without_an_offset() {
    assertThat(read("2026-11-25")).isEqualTo(LocalDateTime.of(2026, 11, 25, 0, 0)
        .atZone(ZoneId.systemDefault()).toOffsetDateTime());
    assertThat(read("2026-11-25T10:30:01.500")).isEqualTo(LocalDateTime.of(2026, 11, 25, 10, 30, 1, 500_000_000)
        .atZone(ZoneId.systemDefault()).toOffsetDateTime());
  }

  @Test
  void an_offset_counts() {
    assertThat(read("2026-11-25T10:30+01:00")).isEqualTo(OffsetDateTime.parse("2026-11-25T09:30:00Z"));
    assertThat(read("2026-11-25T10:30Z")).isEqualTo(OffsetDateTime.parse("2026-11-25T10:30:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2026", "2026-11", "2026-02-30", "2026-13-01", "2026-11-25T25:00", "2026-11-25T10",
      "2026-11-25T10:302026-11-25", "+123456789-01-01", "26-11-25", "2026-11-25 10:30"})
  void what_is_no_moment_is_refused_with_what_would_be_one(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("is no moment: write 2026-11-25");
  }
}
