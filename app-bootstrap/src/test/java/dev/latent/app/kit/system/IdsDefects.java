package dev.latent.app.kit.system;

import static dev.latent.app.kit.system.IdsTrial.DOCK;

import dev.latent.app.kit.trial.Defect;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.Ids;
import java.util.List;
import java.util.Locale;

/** Ids that are given again, or do not fit. */
final class IdsDefects {

  private IdsDefects() {}

  static List<Defect> all() {
    return List.of(
        DOCK.defect(Repeating.class, "ID1", "gives each thousandth id twice", Repeating::new),
        DOCK.defect(Counting.class, "ID1", "counts from 1 in each life", _ -> new Counting()),
        DOCK.defect(Shouting.class, "ID1", "gives ids in capital letters", Shouting::new));
  }

  static final class Repeating implements Ids {

    private final Ids good;
    private PhotoId last;
    private int given;

    Repeating(Ids good) {
      this.good = good;
      this.last = good.photo();
    }

    @Override
    public PhotoId photo() {
      if (++given % 1000 != 0) {
        last = good.photo();
      }
      return last;
    }
  }

  static final class Counting implements Ids {

    private int given;

    @Override
    public PhotoId photo() {
      return new PhotoId("p" + ++given);
    }
  }

  record Shouting(Ids good) implements Ids {

    @Override
    public PhotoId photo() {
      return new PhotoId("P" + good.photo().value().substring(1).toUpperCase(Locale.ROOT));
    }
  }
}
