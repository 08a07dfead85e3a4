package dev.latent.hal.simulated;

import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.device.Size;
import io.vavr.control.Option;

/** What the viewfinder shows: the newest picture, until there is a newer. Thread-safe. */
final class Finder {

  private volatile Option<Shown> shown = Option.none();

  /** A picture, and what it is of. */
  private record Shown(int shot, View view, Size size, Pixels.Sight sight) {}

  boolean shows(Charge charge) {
    return charge.preview().exists(size -> shown.exists(it ->
        it.shot() == charge.shot() && it.view().equals(charge.view()) && it.size().equals(size)));
  }

  void show(Charge charge, Size size, Pixels.Sight sight) {
    shown = Option.some(new Shown(charge.shot(), charge.view(), size, sight));
  }

  void clear() {
    shown = Option.none();
  }

  /** None while there is no picture. */
  Option<PixelMap> frame(long number) {
    return shown.map(it -> it.sight().at(number));
  }
}
