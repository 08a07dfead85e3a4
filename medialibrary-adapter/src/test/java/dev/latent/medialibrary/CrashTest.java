package dev.latent.medialibrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each change, cut short before and after each of its steps, by a kill, a power cut, a full disk. */
class CrashTest {

  private static int enumerated;

  @TempDir
  private Path folder;

  @AfterAll
  static void tell() {
    System.out.println("CrashTest cut changes and recoveries short before " + enumerated + " steps");
  }

  static Stream<Arguments> scenarios() {
    return Stream.of(Scenario.values()).flatMap(it -> it.needsLinks()
        ? Stream.of(Arguments.of(it, true))
        : Stream.of(Arguments.of(it, true), Arguments.of(it, false)));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void a_crash_at_any_step_leaves_the_library_as_it_was_or_as_it_was_to_be(Scenario scenario, boolean links)
      throws IOException {
    Experiment experiment = new Experiment(folder, scenario, links);
    for (int step = 0; step <= experiment.steps().size(); step++) {
      for (boolean power : List.of(true, false)) {
        enumerated++;
        Experiment.Attempt attempt = experiment.attempt();
        List<String> taken = attempt.crash(step, power);
        try (AssetStore reader = attempt.reader()) {
          assertThat(View.of(reader).rows()).as("what a reader sees").isNotNull();
        }
        assertThat(attempt.recovered()).as("crashed after %s, with power: %s", taken, power)
            .isIn(taken.contains("commit") ? experiment.after() : experiment.before(), experiment.after());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void a_crash_while_recovering_from_a_crash_changes_nothing(Scenario scenario, boolean links) throws IOException {
    Experiment experiment = new Experiment(folder, scenario, links);
    for (int step = experiment.steps().indexOf("sync file") + 1; step <= experiment.steps().size(); step++) {
      boolean killed = true;
      for (int again = 0; killed; again++) {
        enumerated++;
        Experiment.Attempt attempt = experiment.attempt();
        List<String> taken = attempt.crash(step, true);
        CountedSteps recovery = new CountedSteps();
        recovery.end(again, CountedSteps.End.KILLED_BEFORE);
        killed = attempt.killed(recovery);
        assertThat(attempt.recovered()).as("crashed after %s, recovery after %s", taken, recovery.taken())
            .isIn(taken.contains("commit") ? experiment.after() : experiment.before(), experiment.after());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"A_NEW_PHOTO", "A_FINAL_IMAGE"})
  void an_image_that_says_what_it_is_needs_only_its_name_to_be_kept(Scenario scenario) throws IOException {
    Experiment experiment = new Experiment(folder, scenario, true);
    Experiment.Attempt attempt = experiment.attempt();
    attempt.crash(experiment.steps().indexOf("commit"), false);
    assertThat(attempt.recovered()).isEqualTo(experiment.after());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void a_disk_that_is_full_at_any_step_leaves_the_old_photo_and_the_old_row(Scenario scenario, boolean links)
      throws IOException {
    Experiment experiment = new Experiment(folder, scenario, links);
    for (int step = 0; step < experiment.steps().size(); step++) {
      enumerated++;
      Experiment.Attempt attempt = experiment.attempt();
      try (FaultyLibrary library = attempt.faulty(new CountedSteps())) {
        library.steps().end(step, CountedSteps.End.FAILED);
        Either<StoreRefusal, PhotoAsset> answer = experiment.run(library.store());
        List<String> taken = library.steps().taken();
        library.steps().restart();
        assertThat(answer.isRight()).as("after %s: %s", taken, answer).isEqualTo(taken.contains("commit"));
        assertThat(View.of(library.store())).as("after %s", taken)
            .isEqualTo(answer.isRight() ? experiment.after() : experiment.before());
        if (answer.isLeft()) {
          assertThat(answer.getLeft()).isInstanceOfSatisfying(StoreRefusal.Failed.class,
              it -> assertThat(it.error().code()).isEqualTo(AssetErrorCode.NO_SPACE_LEFT));
          attempt.assertOnlyTheFilesOf(experiment.before());
          assertThat(experiment.run(library.store())).as("tried again").isNotEmpty();
        }
      }
    }
  }
}
