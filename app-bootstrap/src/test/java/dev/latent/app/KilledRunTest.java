package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.device.Size;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs of a process of their own, really killed, at moments spread over their whole life. {@code -Dlatent.kills=200}
 * kills so many, {@code -Dlatent.kills.seed} draws the same moments again.
 */
class KilledRunTest {

  private static final int KILLS = Integer.getInteger("latent.kills", 3);
  private static final long SEED = Long.getLong("latent.kills.seed", new Random().nextLong());
  private static final int SHOTS = 20;
  private static final String PROFILE = "tiny";
  private static final Size FULL = new Size(1152, 864);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @Test
  void no_kill_costs_a_photo_that_was_acknowledged_or_leaves_a_torn_or_wrongly_labelled_one() throws Exception {
    Random random = new Random(SEED);
    Toll toll = new Toll(FULL);
    Victim.Life life = life();
    int kills = 0;
    for (int run = 1; kills < KILLS; run++) {
      Application app = new Application(folder.resolve("killed-" + run));
      try (Victim victim = Victim.shooting(app, PROFILE, SHOTS)) {
        if (victim.isKilledAt(life.any(random))) {
          kills++;
          toll.atOnce(app);
          develop(app);
          toll.inTheEnd(app, victim.said());
        }
      }
    }
    System.out.printf("%d kills of %d-shot runs: %d acknowledged, %d lost, %d torn, %d wrongly labelled (seed %d)%n",
        kills, SHOTS, toll.acknowledged(), toll.lost().size(), toll.torn().size(), toll.wronglyLabelled().size(), SEED);
    assertThat(toll.lost()).as("lost").isEmpty();
    assertThat(toll.torn()).as("torn").isEmpty();
    assertThat(toll.wronglyLabelled()).as("wrongly labelled").isEmpty();
  }

  private Victim.Life life() throws Exception {
    try (Victim whole = Victim.shooting(new Application(folder.resolve("whole")), PROFILE, SHOTS)) {
      return whole.lives();
    }
  }

  /** Until nothing is left; a run that was killed before it stored anything has made no library yet. */
  private static void develop(Application app) {
    assertThat(app.runOn(PROFILE, "develop").err()).allMatch(it -> it.startsWith("latent: there is no library"));
    assertThat(app.runOn(PROFILE, "develop").events()).as("left to develop").isSubsetOf("summary");
  }
}
