package dev.latent.hal.kit;

import dev.latent.camera.model.device.Setting;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;

/** Settings as a profile would have them; position n is line n. */
public final class Tables {

  private Tables() {}

  /** Keys and values in turn: texts, whole numbers, reals, flags, lists of these, or tables. */
  public static Setting.Table of(Object... keysAndValues) {
    LinkedHashMap<String, Setting> values = LinkedHashMap.empty();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      values = values.put((String) keysAndValues[i], setting(keysAndValues[i + 1], at(i / 2 + 1)));
    }
    return new Setting.Table(values, at(0));
  }

  public static Setting.Position at(int line) {
    return new Setting.Position("test", line, line == 0 ? 0 : 1);
  }

  private static Setting setting(Object value, Setting.Position at) {
    return switch (value) {
      case String text -> new Setting.Text(text, at);
      case Integer whole -> new Setting.Whole(whole, at);
      case Long whole -> new Setting.Whole(whole, at);
      case Double real -> new Setting.Real(real, at);
      case Boolean flag -> new Setting.Flag(flag, at);
      case java.util.List<?> many -> new Setting.Many(List.ofAll(many).map(it -> setting(it, at)), at);
      case Setting.Table table -> table;
      default -> throw new IllegalArgumentException("no setting: " + value);
    };
  }
}
