package dev.latent.app.simulation;

import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryRules;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.port.driving.DeferredDelivery;
import java.time.Duration;

/** Plays a plan on a new device, and looks whether all is as it was promised, after each step and at the end. */
public final class Simulation {

  /** What everything that waits has to come to its end within, once nothing goes wrong any more. */
  private static final Duration AFTERWARDS = Duration.ofHours(60);

  /** What a history has at least. */
  private static final int PHOTOS = 100;
  private static final int FAULTS = 20;
  private static final int LIVES = 4;

  /** How often more is planned, at most. */
  private static final int EXTRAS = 20;

  private final Hardware.Factory factory;
  private final DeliveryRules rules;

  /** @param rules the numbers that the second phase goes by */
  public Simulation(Hardware.Factory factory, DeliveryRules rules) {
    this.factory = factory;
    this.rules = rules;
  }

  public Outcome run(long seed) {
    return play(Plan.of(seed));
  }

  /** As run, and of one that goes wrong the shortest that was found to go wrong as well. */
  public Outcome shortest(long seed) {
    Plan plan = Plan.of(seed);
    Outcome outcome = play(plan);
    return outcome.well() ? outcome : play(Shrinking.of(plan, it -> !play(it).well()));
  }

  Outcome play(Plan plan) {
    World world = new World(plan.seed(), factory, rules);
    try {
      play(plan, world);
    } catch (RuntimeException | AssertionError e) {
      world.findings().add(Finding.OTHER, "the program broke: " + e + " " + e.getStackTrace()[0]);
    } finally {
      world.end();
    }
    return world.outcome(plan.items().size());
  }

  private static void play(Plan plan, World world) {
    Users users = new Users(world);
    for (Plan.Item item : plan.items()) {
      world.at(item.at(), () -> users.act(item.act()));
    }
    world.pass(plan.end());
    more(plan, users, world);
    world.calm();
    world.restart();
    world.system().deferredDelivery().resume();
    world.pass(world.now().plus(AFTERWARDS));
    settled(world);
  }

  /** As much as a history has at least, unless it is one that was made shorter. */
  private static void more(Plan plan, Users users, World world) {
    Plan next = plan;
    for (int i = 0; i < EXTRAS && plan.isWhole() && isSmall(world); i++) {
      next = next.next();
      for (Plan.Item item : next.items().take(40)) {
        world.at(world.now().plus(item.at().dividedBy(4)), () -> users.act(item.act()));
      }
      world.pass(world.now().plus(next.end().dividedBy(4)));
    }
  }

  private static boolean isSmall(World world) {
    return world.truth().photos() < PHOTOS || world.faults() < FAULTS || world.lives() < LIVES;
  }

  /** I6. */
  private static void settled(World world) {
    DeferredDelivery delivery = world.system().deferredDelivery();
    world.findings().check(delivery.size() == 0, Finding.STUCK,
        () -> "I6: not over after all: " + delivery.report(9).photos());
    for (PhotoAsset row : world.truth().rows()) {
      world.findings().check(row.delivery().forAll(it -> it.standing() != Standing.LOW && it.standing() != Standing.TRASHED),
          Finding.STUCK, () -> "I6: still awaited: " + row);
      world.findings().check(!row.temporary(), Finding.STUCK, () -> "nobody has swept " + row);
    }
  }
}
