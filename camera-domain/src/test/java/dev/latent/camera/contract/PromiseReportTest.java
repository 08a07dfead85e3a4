package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.Ids;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** What a developer reads whose adapter breaks a promise. */
class PromiseReportTest {

  /** Begins anew in each life, and has a test of its own that fails. */
  static class Counting implements IdsContract {

    @Override
    public Ids ids() {
      Iterator<Integer> numbers = IntStream.iterate(1, it -> it + 1).iterator();
      return () -> new PhotoId("" + numbers.next());
    }

    @Test
    void one_of_its_own_fails() {
      throw new IllegalStateException("its own");
    }
  }

  static class Throwing implements IdsContract {

    @Override
    public Ids ids() {
      throw new UnsupportedOperationException("not yet");
    }
  }

  static class Assuming implements IdsContract {

    @Override
    public Ids ids() {
      return Assumptions.abort("no device is plugged in");
    }
  }

  @Test
  void a_failed_contract_says_which_promise_broke_what_was_seen_and_how_it_usually_breaks() {
    assertThat(Asked.of(Counting.class).failures).filteredOn(AssertionError.class::isInstance).singleElement()
        .satisfies(it -> assertThat(String.valueOf(it.getMessage()).lines()).startsWith(
                "Ids breaks its promise ID1: gives no photo id again in a later life",
                "  seen:",
                "    [1 is new in life 1] ")
            .endsWith("  usually:",
                "    It counts from the start in each life, gives the time alone, or a UUID with its hyphens."));
  }

  @Test
  void it_keeps_the_original_as_its_cause_with_its_values_and_points_to_the_same_line() {
    assertThat(Asked.of(Counting.class).failures).filteredOn(AssertionFailedError.class::isInstance).singleElement()
        .satisfies(it -> {
          assertThat(((AssertionFailedError) it).getExpected().getValue()).isEqualTo(true);
          assertThat(it.getCause()).isInstanceOf(AssertionFailedError.class);
          assertThat(it.getStackTrace()).isEqualTo(Objects.requireNonNull(it.getCause()).getStackTrace());
        });
  }

  @Test
  void an_exception_of_the_adapter_breaks_the_promise_that_was_asked_for() {
    assertThat(Asked.of(Throwing.class).failures).isNotEmpty().allSatisfy(it -> assertThat(it)
        .isInstanceOf(AssertionError.class).hasCauseInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("ID1").hasMessageContaining("java.lang.UnsupportedOperationException: not yet"));
  }

  @Test
  void a_test_of_its_own_and_an_assumption_are_left_alone() {
    assertThat(Asked.of(Counting.class).failures).filteredOn(IllegalStateException.class::isInstance)
        .singleElement().extracting(Throwable::getMessage).isEqualTo("its own");
    assertThat(Asked.of(Assuming.class).failures).isNotEmpty()
        .allSatisfy(it -> assertThat(it).hasMessageContaining("no device is plugged in").hasNoCause());
  }
}
