package dev.latent.app.simulation;

import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.request.DeliveryMode;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.SplittableRandom;

/**
 * What is to happen in a simulation, in order: drawn from a seed, and then data, so that one without some of it is one
 * as well.
 */
record Plan(long seed, Vector<Item> items, boolean isWhole) {

  /** @param at from the beginning */
  record Item(Duration at, Act act) {}

  private static final int HOURS = 26;
  private static final int SHOOTS = 48;
  private static final int ACTS = 90;
  private static final int FAULTS = 40;
  private static final int DEATHS = 5;

  static Plan of(long seed) {
    SplittableRandom chance = new SplittableRandom(seed);
    Vector<Item> items = Vector.empty();
    for (int i = 0; i < SHOOTS; i++) {
      items = items.append(new Item(moment(chance), shoot(chance)));
    }
    for (int i = 0; i < ACTS; i++) {
      items = items.append(new Item(moment(chance), act(chance)));
    }
    for (int i = 0; i < FAULTS; i++) {
      items = items.append(new Item(busy(chance, items), fault(chance, i)));
    }
    return new Plan(seed, items.sortBy(Item::at), true);
  }

  Plan with(Vector<Item> fewer) {
    return new Plan(seed, fewer, false);
  }

  /** Another one, from the same seed. */
  Plan next() {
    return of(seed * 31 + 1_000_003);
  }

  /** When it all is over. */
  Duration end() {
    return Duration.ofHours(HOURS);
  }

  private static Duration moment(SplittableRandom chance) {
    return Duration.ofMillis(chance.nextLong(Duration.ofHours(HOURS).toMillis()));
  }

  /** Not long after something that makes work: most of a day nothing happens. */
  private static Duration busy(SplittableRandom chance, Vector<Item> items) {
    Duration after = items.get(chance.nextInt(items.size())).at();
    return after.plusMillis(chance.nextLong(chance.nextBoolean() ? 5_000 : 90_000));
  }

  private static Act shoot(SplittableRandom chance) {
    return new Act.Shoot(chance.nextInt(2, 6), Duration.ofMillis(chance.nextLong(200, 3_000)),
        Duration.ofMillis(chance.nextLong(30_000)), chance.nextInt(8) > 0);
  }

  private static Act act(SplittableRandom chance) {
    int which = chance.nextInt(1 << 20);
    return switch (chance.nextInt(13)) {
      case 0, 1 -> new Act.Request(which, one(chance, Vector.of(DeliveryMode.values())),
          chance.nextInt(4) == 0);
      case 2 -> new Act.Edit(which, chance.nextInt(1, 400));
      case 3 -> new Act.Revert(which);
      case 4 -> new Act.Rename(which);
      case 5, 6 -> new Act.Trash(which);
      case 7 -> new Act.Restore(which);
      case 8 -> new Act.Delete(which);
      case 9 -> new Act.Withdraw(which);
      case 10 -> new Act.Retry(which);
      case 11 -> new Act.Pause(Duration.ofSeconds(chance.nextLong(1, 1_800)));
      default -> new Act.Press(pressure(chance), Duration.ofSeconds(chance.nextLong(1, 1_800)));
    };
  }

  private static <T> T one(SplittableRandom chance, Vector<T> of) {
    return of.get(chance.nextInt(of.size()));
  }

  private static Pressure pressure(SplittableRandom chance) {
    return switch (chance.nextInt(3)) {
      case 0 -> new Pressure(chance.nextInt(6));
      case 1 -> new Pressure(Option.none(), Option.none(), Option.some(100.0), Option.none(), Option.none());
      default -> new Pressure(Option.none(), Option.none(), Option.none(), Option.none(),
          Option.some(new Pressure.Battery(chance.nextInt(101), chance.nextBoolean())));
    };
  }

  private static Act fault(SplittableRandom chance, int number) {
    FaultKind kind = number < DEATHS
        ? (number % 2 == 0 ? FaultKind.KILL : FaultKind.POWER_LOSS)
        : one(chance, Vector.of(FaultKind.values()));
    Moment moment = one(chance, Vector.of(Moment.values()));
    return new Act.Fault(kind, moment, chance.nextInt(moment == Moment.STORING ? 12 : 4), chance.nextInt(3),
        Duration.ofSeconds(chance.nextLong(1, 600)));
  }
}
