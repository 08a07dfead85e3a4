package dev.latent.app.profile;

import dev.latent.camera.model.delivery.DeliveryRules;
import dev.latent.camera.model.delivery.DeliveryRulesReader;
import dev.latent.camera.model.device.Setting;
import dev.latent.camera.model.device.SettingsReader;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Finds and reads the profile that a user names. */
public final class Profiles {

  /** The profiles that are built in, by name. */
  public static final Seq<String> BUILT_IN = List.of("phone", "tablet", "tiny", "folder");

  /** Tables that are read by those who know what their keys mean. */
  private static final Seq<String> SECTIONS = List.of("device", "delivery");
  private static final String DEFAULT_KIT = "simulated";

  /** A profile is a page of text; what is longer is something else. */
  private static final long LONGEST_BYTES = 1 << 20;

  private Profiles() {}

  /**
   * Finds and reads it.
   *
   * @param name of a built-in profile, or a file: it has a {@code /} or ends in {@code .toml}
   * @return what it says, faults and all; or one sentence when there is no such profile
   */
  public static Either<String, TargetDevice> find(String name) {
    if (BUILT_IN.contains(name)) {
      return Either.right(read(name, "built-in profile " + name, builtIn(name)));
    }
    if (name.contains("/") || name.endsWith(".toml")) {
      return file(Path.of(name)).map(text -> read(title(name), name, text));
    }
    return Either.left("there is no profile \"" + name + "\": take one of " + BUILT_IN.mkString(", ")
        + ", or a file of your own, as in --profile my/camera.toml");
  }

  /** @param name what it is called when it does not say so itself */
  static TargetDevice read(String name, String source, String toml) {
    TomlSettings.Parsed parsed = TomlSettings.parse(source, toml);
    Setting.Table all = parsed.table();
    SettingsReader top = new SettingsReader(new Setting.Table(all.values().removeAll(SECTIONS)
        .replaceAll((key, it) -> key.equals("pressure") ? PressureSource.head(it) : it), all.position()));
    Seq<Setting.Fault> noTable = SECTIONS.flatMap(key -> all.values().get(key)
        .filter(it -> !(it instanceof Setting.Table))
        .map(it -> new Setting.Fault(it.position(), key + " must be a table: [" + key + "]"
            + (key.equals("device") ? "; its kind is the setting kit" : ""))));
    Setting.Text kit = new Setting.Text(top.text("kit", DEFAULT_KIT),
        all.values().get("kit").map(Setting::position).getOrElse(all.position()));
    String called = top.text("name", name);
    String description = top.text("description", "");
    PressureSource pressure = PressureSource.read(table(all, "pressure"), top.table("pressure"));
    Either<Seq<Setting.Fault>, DeliveryRules> rules = DeliveryRulesReader.read(table(all, "delivery"));
    return new TargetDevice(called, description, kit, table(all, "device"), pressure,
        rules.getOrElse(DeliveryRules.USUAL), parsed.faults().appendAll(noTable).appendAll(top.faults())
        .appendAll(rules.fold(it -> it, _ -> List.empty())));
  }

  /** Empty when it is not there. */
  private static Setting.Table table(Setting.Table all, String key) {
    return all.values().get(key)
        .filter(Setting.Table.class::isInstance).map(Setting.Table.class::cast)
        .getOrElse(new Setting.Table(LinkedHashMap.empty(), all.position()));
  }

  private static String builtIn(String name) {
    try (InputStream in = Profiles.class.getResourceAsStream(name + ".toml")) {
      if (in == null) {
        throw new IllegalStateException("the build has lost its profile " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Either<String, String> file(Path file) {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > LONGEST_BYTES) {
        return Either.left(file + " is too long to be a profile: a profile has at most 1 MiB");
      }
      return Either.right(Files.readString(file));
    } catch (NoSuchFileException e) {
      return Either.left("there is no profile " + file + ": name an existing file, or one of "
          + BUILT_IN.mkString(", "));
    } catch (CharacterCodingException e) {
      return Either.left(file + " is not a profile: a profile is a TOML file in UTF-8");
    } catch (IOException e) {
      return Either.left("the profile " + file + " cannot be read: name a file that can be (" + e.getMessage() + ")");
    }
  }

  private static String title(String file) {
    String name = String.valueOf(Path.of(file).getFileName());
    return name.endsWith(".toml") ? name.substring(0, name.length() - ".toml".length()) : name;
  }
}
