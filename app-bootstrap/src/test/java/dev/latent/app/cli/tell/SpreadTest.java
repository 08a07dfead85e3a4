package dev.latent.app.cli.tell;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void nothing_measured_has_no_median_and_no_longest() {
    assertThat(Spread.EMPTY.median()).isEmpty();
    assertThat(Spread.EMPTY.longest()).isEmpty();
    assertThat(Json.object("summary", it -> it.spread("storedMillis", Spread.EMPTY)))
        .isEqualTo("{\"event\":\"summary\",\"storedMillis\":null}");
  }

  @Test
  void milliseconds_have_three_decimals() {
    Spread spread = Spread.EMPTY.and(Duration.ofNanos(1_234_567)).and(Duration.ofMillis(20));
    assertThat(Json.object("summary", it -> it.spread("storedMillis", spread)))
        .isEqualTo("{\"event\":\"summary\",\"storedMillis\":{\"p50\":1.234,\"max\":20.000}}");
  }

  @Property(tries = 200)
  void half_of_all_are_at_most_the_median_and_half_at_least(
      @ForAll @Size(min = 1, max = 20) java.util.List<@IntRange(max = 1000) Integer> millis) {
    Spread spread = new Spread(List.ofAll(millis).map(Duration::ofMillis));
    Duration median = spread.median().get();
    assertThat(spread.times().count(it -> it.compareTo(median) <= 0) * 2).isGreaterThanOrEqualTo(millis.size());
    assertThat(spread.times().count(it -> it.compareTo(median) >= 0) * 2).isGreaterThanOrEqualTo(millis.size());
    assertThat(spread.times()).contains(median).allSatisfy(it ->
        assertThat(it).isLessThanOrEqualTo(spread.longest().get()));
  }
}
