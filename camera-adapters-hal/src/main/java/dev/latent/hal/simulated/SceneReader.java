package dev.latent.hal.simulated;

import dev.latent.camera.model.device.Setting;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

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
    return named.flatMap(it -> why(it.value()).map(why -> new Setting.Fault(it.position(), KEY + " " + why)));
  }

  private static Option<String> why(String name) {
    Path file;
    try {
      file = Path.of(name);
    } catch (InvalidPathException e) {
      return Option.some("'" + name + "' is not a file's name; name a JPEG, PNG or TIFF file");
    }
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return Option.some(name + " is not there or cannot be read; name a JPEG, PNG or TIFF file");
    }
    return Option.when(!isPicture(file), name + " is not a picture that can be read; name a JPEG, PNG or TIFF file");
  }

  private static boolean isPicture(Path file) {
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() && hasSize(readers.next(), in);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean hasSize(ImageReader reader, ImageInputStream in) {
    try {
      reader.setInput(in, true, true);
      return reader.getWidth(0) > 0 && reader.getHeight(0) > 0;
    } catch (IOException | RuntimeException e) {
      // The JDK's readers answer damaged data with unchecked exceptions of many kinds, too.
      return false;
    } finally {
      reader.dispose();
    }
  }
}
