package dev.latent.app.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DurationTextTest {

  @ParameterizedTest
  @CsvSource({"500ms,PT0.5S", "2s,PT2S", "10m,PT10M", "1h30m,PT1H30M", "1m500ms,PT1M0.5S", "0,PT0S"})
  void durations_are_read_as_people_write_them(String text, Duration duration) {
    assertThat(new DurationText().convert(text)).isEqualTo(duration);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5", "-1s", "1.5s", "ms", "10 m", "1d", "9999999999s"})
  void what_is_no_duration_is_answered_with_examples(String text) {
    assertThatThrownBy(() -> new DurationText().convert(text))
        .isInstanceOf(TypeConversionException.class).hasMessageContaining("500ms");
  }
}
