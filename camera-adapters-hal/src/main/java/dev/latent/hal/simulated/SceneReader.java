package dev.latent.hal.simulated;

import dev.latent.camera.model.device.Setting;
import dev.latent.hal.imaging.Scene;
import dev.latent.hal.imaging.SceneException;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads which scenes are named, and looks at the beginning of each: is it there, and a picture? */
final class SceneReader {

  private static final String KEY = "scene";

  private final Seq<Setting.Text> named;

  SceneReader(Setting.Table table) {
    this.named = table.values().get(KEY)
        .map(it -> it instanceof Setting.Many(var values, var _) ? values : List.<Setting>empty())
        .getOrElse(List.empty())
        .flatMap(it -> it instanceof Setting.Text text ? Option.some(text) : Option.none());
  }

  /** Those that can be opened. */
  Seq<Path> files() {
    return named.filter(it -> why(it.value()).isEmpty()).map(it -> Path.of(it.value()));
  }

  /** One for each that cannot, where it is named. */
  Seq<Setting.Fault> faults() {
    return named.flatMap(it -> why(it.value()).map(why -> new Setting.Fault(it.position(), why)));
  }

  private static Option<String> why(String name) {
    Path file;
    try {
      file = Path.of(name);
    } catch (InvalidPathException e) {
      return Option.some("scene \"" + name + "\" has no file's name; name a JPEG, PNG or TIFF file");
    }
    try {
      Scene.probe(file);
      return Option.none();
    } catch (SceneException e) {
      return Option.some(String.valueOf(e.getMessage()));
    }
  }
}
