package dev.latent.app.cli;

import dev.latent.camera.model.control.CameraAbilities;
import dev.latent.camera.model.control.FrameRateRange;
import dev.latent.camera.model.control.Range;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraOutputCapability;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.util.Locale;

/** What a camera looks like to people: a head, a row for each mode, and what can be set of it. */
final class CameraLines {

  private static final String NONE = "-";
  private static final Seq<String> HEADS = List.of("mode", "defers", "photo", "preview");

  private CameraLines() {}

  static Seq<String> of(CameraDevice camera) {
    return List.of("", head(camera), "").appendAll(table(camera)).append("").appendAll(abilities(camera.abilities()));
  }

  private static String head(CameraDevice camera) {
    return "camera " + camera.cameraId() + ": " + List.of(word(camera.cameraPosition()), word(camera.cameraType()),
        word(camera.connectionType()), "orientation " + camera.cameraOrientation()).mkString(", ");
  }

  /** As wide as their widest words. */
  private static Seq<String> table(CameraDevice camera) {
    Seq<Seq<String>> rows = camera.capabilities().toList().sortBy(it -> it._1.code())
        .map(it -> row(it._1, camera, it._2)).prepend(HEADS);
    Seq<Integer> widths = List.range(0, HEADS.size()).map(i -> rows.map(it -> it.get(i).length()).max().get());
    return rows.map(row -> "  " + row.zipWith(widths, CameraLines::padded).mkString("  ").stripTrailing());
  }

  private static Seq<String> row(SceneMode mode, CameraDevice camera, CameraOutputCapability can) {
    return List.of(word(mode), word(camera.deferral().of(mode)), profiles(can.photoProfiles()),
        profiles(can.previewProfiles()));
  }

  private static Seq<String> abilities(CameraAbilities can) {
    return List.of(
        line("preview", rates(can.frameRates()) + " frames per second"),
        line("flash", words(can.flashModes())),
        line("exposure", words(can.exposureModes())),
        line("bias", can.exposureBias().map(it -> range(it) + " EV").getOrElse(NONE)),
        line("focus", words(can.focusModes())),
        line("zoom", can.zoomRatio().map(it -> range(it) + " times").getOrElse(NONE)),
        line("priority", words(can.prioritizations())),
        line("can", also(can))).filter(it -> !it.endsWith(" " + NONE));
  }

  private static String also(CameraAbilities can) {
    return listed(List.of(Option.when(can.mirror(), "mirror"), Option.when(can.burst(), "burst"),
        Option.when(can.quickThumbnail(), "quick thumbnail"), Option.when(can.mute(), "mute")).flatMap(it -> it));
  }

  private static String line(String what, String value) {
    return "  " + padded(what, 10) + value;
  }

  private static String profiles(Seq<Profile> profiles) {
    return listed(profiles.map(it -> it.format() + " " + it.size()));
  }

  private static String rates(Seq<FrameRateRange> rates) {
    return rates.map(it -> it.min() == it.max() ? Integer.toString(it.max()) : it.min() + " to " + it.max())
        .mkString(" or ");
  }

  private static String range(Range range) {
    return number(range.min()) + " to " + number(range.max());
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private static <E extends Enum<E>> String words(Traversable<E> values) {
    return listed(values.toList().sorted().map(CameraLines::word));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String listed(Seq<String> words) {
    return words.isEmpty() ? NONE : words.mkString(", ");
  }

  private static String padded(String word, int width) {
    return word + " ".repeat(width - word.length());
  }
}
