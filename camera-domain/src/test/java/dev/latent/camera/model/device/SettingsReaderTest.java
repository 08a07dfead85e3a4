package dev.latent.camera.model.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.control.Range;
import dev.latent.camera.model.device.Setting.Position;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

  private int lines;

  private Position next() {
    return new Position("phone.toml", ++lines, 1);
  }

  private Setting text(String value) {
    return new Setting.Text(value, next());
  }

  private Setting whole(long value) {
    return new Setting.Whole(value, next());
  }

  private Setting real(double value) {
    return new Setting.Real(value, next());
  }

  private Setting many(Setting... values) {
    return new Setting.Many(List.of(values), next());
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private Setting.Table table(Tuple2<String, Setting>... entries) {
    return new Setting.Table(LinkedHashMap.ofEntries(entries), next());
  }

  private static Tuple2<String, Setting> entry(String key, Setting value) {
    return new Tuple2<>(key, value);
  }

  private static Seq<String> what(SettingsReader reader) {
    return reader.faults().map(Setting.Fault::what);
  }

  @Test
  void what_is_there_is_read_and_what_is_not_is_its_fallback() {
    SettingsReader reader = new SettingsReader(table(
        entry("name", text("phone")), entry("frames", whole(6)), entry("gain", real(1.5)), entry("shift", whole(2)),
        entry("deferred", new Setting.Flag(true, next())), entry("position", text("front"))));
    assertThat(reader.text("name", "?")).isEqualTo("phone");
    assertThat(reader.whole("frames", 1, 1, 8)).isEqualTo(6);
    assertThat(reader.real("gain", 1, 0, 2)).isEqualTo(1.5);
    assertThat(reader.real("shift", 1, 0, 2)).as("a whole number will do").isEqualTo(2.0);
    assertThat(reader.flag("deferred", false)).isTrue();
    assertThat(reader.choice("position", CameraPosition.class, CameraPosition.BACK)).isEqualTo(CameraPosition.FRONT);
    assertThat(reader.text("other", "fallback")).isEqualTo("fallback");
    assertThat(reader.has("name")).isTrue();
    assertThat(reader.has("other")).isFalse();
    assertThat(reader.faults()).isEmpty();
  }

  @Test
  void all_faults_are_said_at_once_each_where_it_stands() {
    SettingsReader reader = new SettingsReader(table(
        entry("name", new Setting.Whole(1, new Position("phone.toml", 3, 8))),
        entry("frames", new Setting.Whole(9, new Position("phone.toml", 4, 10))),
        entry("position", new Setting.Text("left", new Position("phone.toml", 5, 12))),
        entry("frame", new Setting.Whole(1, new Position("phone.toml", 6, 1)))));
    assertThat(reader.text("name", "?")).isEqualTo("?");
    assertThat(reader.whole("frames", 6, 1, 8)).isEqualTo(6);
    assertThat(reader.choice("position", CameraPosition.class, CameraPosition.BACK)).isEqualTo(CameraPosition.BACK);
    assertThat(reader.faults()).map(Setting.Fault::toString).containsExactly(
        "phone.toml:3:8: name must be a text",
        "phone.toml:4:10: frames must be 1 to 8",
        "phone.toml:5:12: position must be one of unspecified, back, front, fold_inner",
        "phone.toml:6:1: unknown setting frame; known here: frames, name, position");
    assertThat(reader.faults()).as("asked twice, said once").hasSize(4);
  }

  @Test
  void inner_tables_say_their_path_and_have_unknown_keys_of_their_own() {
    SettingsReader reader = new SettingsReader(table(
        entry("device", table(entry("heat", table(entry("limit", whole(1)), entry("limits", whole(2)))))),
        entry("cameras", many(table(entry("id", text("back"))), table(entry("name", text("front")))))));
    assertThat(reader.table("device").table("heat").whole("limit", 0, 0, 9)).isEqualTo(1);
    assertThat(reader.tables("cameras").map(it -> it.text("id", "?"))).containsExactly("back", "?");
    assertThat(what(reader)).containsExactlyInAnyOrder(
        "unknown setting device.heat.limits; known here: limit",
        "unknown setting cameras.name; known here: id");
  }

  @Test
  void a_table_that_is_not_there_is_empty_and_a_table_that_nobody_reads_is_unknown() {
    SettingsReader reader = new SettingsReader(table(entry("devise", table(entry("a", whole(1))))));
    assertThat(reader.table("device").text("name", "?")).isEqualTo("?");
    assertThat(what(reader)).containsExactly("unknown setting devise; known here: device");
  }

  @Test
  void an_array_says_which_of_its_values_is_of_the_wrong_kind() {
    SettingsReader reader = new SettingsReader(table(entry("modes",
        many(text("a"), new Setting.Whole(1, new Position("phone.toml", 9, 14)), text("b")))));
    assertThat(reader.texts("modes")).containsExactly("a", "b");
    assertThat(reader.faults()).map(Setting.Fault::toString).containsExactly("phone.toml:9:14: modes must be a text");
  }

  @Test
  void a_range_is_two_numbers_that_go_upwards_and_an_empty_one_is_none() {
    Range usual = new Range(1, 10);
    SettingsReader reader = new SettingsReader(table(entry("zoom", many(whole(1), real(2.5))), entry("bias", many()),
        entry("down", many(whole(2), whole(1))), entry("one", many(whole(2))), entry("far", many(whole(2), whole(99))),
        entry("word", many(whole(2), text("3")))));
    assertThat(reader.range("zoom", usual, 1, 20)).containsExactly(new Range(1, 2.5));
    assertThat(reader.range("bias", usual, 1, 20)).isEmpty();
    assertThat(reader.range("other", usual, 1, 20)).containsExactly(usual);
    assertThat(List.of("down", "one", "far", "word").map(it -> reader.range(it, usual, 1, 20)))
        .containsOnly(Option.some(usual));
    assertThat(what(reader)).containsExactly(
        "down must be two numbers that go upwards between 1.0 and 20.0, or empty",
        "one must be two numbers that go upwards between 1.0 and 20.0, or empty",
        "far must be two numbers that go upwards between 1.0 and 20.0, or empty",
        "word must be a number");
  }

  @Test
  void choices_are_names_each_refused_where_it_stands() {
    SettingsReader reader = new SettingsReader(table(entry("sides", many(text("back"), text("FRONT"),
        new Setting.Text("left", new Position("phone.toml", 7, 3)))), entry("none", many())));
    List<CameraPosition> usual = List.of(CameraPosition.BACK);
    assertThat(reader.choices("sides", CameraPosition.class, usual))
        .containsExactly(CameraPosition.BACK, CameraPosition.FRONT);
    assertThat(reader.choices("none", CameraPosition.class, usual)).isEmpty();
    assertThat(reader.choices("other", CameraPosition.class, usual)).isEqualTo(usual);
    assertThat(reader.faults()).map(Setting.Fault::toString)
        .containsExactly("phone.toml:7:3: sides must be one of unspecified, back, front, fold_inner");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 2.1, Double.NaN, Double.POSITIVE_INFINITY})
  void a_number_outside_its_range_is_refused(double value) {
    SettingsReader reader = new SettingsReader(table(entry("gain", real(value))));
    assertThat(reader.real("gain", 1, 0, 2)).isEqualTo(1);
    assertThat(what(reader)).containsExactly("gain must be 0.0 to 2.0");
  }

  @Test
  void a_value_of_another_kind_is_refused_whatever_is_asked() {
    SettingsReader reader = new SettingsReader(table(entry("a", text("1")), entry("b", text("1")), entry("c", text("yes")),
        entry("d", whole(1)), entry("e", text("[]")), entry("f", real(1))));
    reader.whole("a", 0, 0, 9);
    reader.real("b", 0, 0, 9);
    reader.flag("c", false);
    reader.table("d");
    reader.texts("e");
    reader.whole("f", 0, 0, 9);
    assertThat(what(reader)).containsExactly("a must be a whole number", "b must be a number", "c must be true or false",
        "d must be a table", "e must be an array", "f must be a whole number");
  }

  @Test
  void a_fault_of_ones_own_stands_at_its_key_or_at_the_table() {
    Position top = new Position("built-in profile phone", 0, 0);
    SettingsReader reader = new SettingsReader(new Setting.Table(
        LinkedHashMap.of("scene", new Setting.Text("x", new Position("--scene", 0, 0))), top));
    reader.refuse("scene", "has no such picture");
    reader.refuse("photo", "is missing");
    assertThat(reader.faults()).map(Setting.Fault::toString)
        .containsExactly("--scene: scene has no such picture", "built-in profile phone: photo is missing");
  }

  @Test
  void an_array_of_numbers_has_whole_ones_too_and_each_has_its_range() {
    SettingsReader reader = new SettingsReader(table(entry("levels", many(whole(45), real(50.5))),
        entry("bad", many(whole(3), text("x"), real(9.5)))));
    assertThat(reader.reals("levels", 0, 100)).containsExactly(45.0, 50.5);
    assertThat(reader.reals("none", 0, 100)).isEmpty();
    assertThat(reader.reals("bad", 0, 9)).containsExactly(3.0);
    assertThat(what(reader)).containsExactly("bad must be a number", "bad must be 0.0 to 9.0");
  }
}
