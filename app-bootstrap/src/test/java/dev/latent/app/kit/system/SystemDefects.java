package dev.latent.app.kit.system;

import dev.latent.app.kit.trial.Defect;
import java.util.List;
import java.util.stream.Stream;

/** All that is broken here. */
public final class SystemDefects {

  private SystemDefects() {}

  public static List<Defect> all() {
    return Stream.of(TimeDefects.all(), IdsDefects.all(), DecoderDefects.all()).flatMap(List::stream).toList();
  }
}
