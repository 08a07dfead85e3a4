package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an adapter is not asked for, and what is said of that. */
class ClaimConditionTest {

  /** Keeps nothing, and says so. */
  static class Forgetful extends PromiseReportTest.Counting {

    @Override
    public Level level() {
      return Level.CORE;
    }
  }

  @Test
  void one_that_says_that_it_keeps_nothing_is_not_asked_for_another_life() {
    Asked asked = Asked.of(Forgetful.class);
    assertThat(asked.skipped).containsExactly(new Asked.Skipped("ID1_gives_no_photo_id_again_in_a_later_life",
        "not asked: it says that it keeps nothing"));
    assertThat(asked.passed).contains("ID1_gives_no_photo_id_twice_in_one_life");
    assertThat(asked.failures).noneMatch(AssertionError.class::isInstance);
  }

  @Test
  void one_that_says_nothing_is_asked_for_everything() {
    assertThat(Asked.of(PromiseReportTest.Counting.class).skipped).isEmpty();
  }
}
