package dev.latent.app.profile;

import dev.latent.camera.model.device.Setting;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** TOML as settings. What could not be read is left out, and is among the faults. */
final class TomlSettings {

  private static final Pattern BREAKS = Pattern.compile("\\s+");

  private final String source;
  private final java.util.List<Setting.Fault> faults = new ArrayList<>();

  private TomlSettings(String source) {
    this.source = source;
  }

  /** @param source what the text is called in every position */
  static Parsed parse(String source, String toml) {
    TomlSettings reading = new TomlSettings(source);
    TomlParseResult result = Toml.parse(toml);
    result.errors().forEach(reading::syntax);
    Setting.Table table = reading.table(result, reading.at(null));
    return new Parsed(table, List.ofAll(reading.faults));
  }

  /** @param faults of the syntax, and values of a kind that no setting has */
  record Parsed(Setting.Table table, Seq<Setting.Fault> faults) {}

  private void syntax(TomlParseError error) {
    faults.add(new Setting.Fault(at(error.position()), BREAKS.matcher(error.getMessage()).replaceAll(" ")));
  }

  private Setting.Table table(TomlTable table, Setting.Position position) {
    LinkedHashMap<String, Setting> values = LinkedHashMap.empty();
    for (String key : table.keySet()) {
      java.util.List<String> path = java.util.List.of(key);
      Option<Setting> value = setting(table.get(path), at(table.inputPositionOf(path)));
      values = value.isDefined() ? values.put(key, value.get()) : values;
    }
    return new Setting.Table(values, position);
  }

  private Setting.Many array(TomlArray array, Setting.Position position) {
    Seq<Setting> values = List.range(0, array.size())
        .flatMap(i -> setting(array.get(i), at(array.inputPositionOf(i))));
    return new Setting.Many(values, position);
  }

  private Option<Setting> setting(@Nullable Object value, Setting.Position position) {
    return switch (value) {
      case String text -> Option.some(new Setting.Text(text, position));
      case Long whole -> Option.some(new Setting.Whole(whole, position));
      case Double real -> Option.some(new Setting.Real(real, position));
      case Boolean flag -> Option.some(new Setting.Flag(flag, position));
      case TomlArray array -> Option.some(array(array, position));
      case TomlTable table -> Option.some(table(table, position));
      case null, default -> {
        faults.add(new Setting.Fault(position, "a date or a time is no setting: put it in quotes to make it a text"));
        yield Option.none();
      }
    };
  }

  private Setting.Position at(@Nullable TomlPosition position) {
    return position == null
        ? new Setting.Position(source, 1, 1)
        : new Setting.Position(source, position.line(), position.column());
  }
}
