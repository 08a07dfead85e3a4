package dev.latent.camera.model.device;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** One value of a target-device profile, and the place it was read from. */
public sealed interface Setting {

  Position position();

  record Text(String value, Position position) implements Setting {}

  record Whole(long value, Position position) implements Setting {}

  record Real(double value, Position position) implements Setting {}

  record Flag(boolean value, Position position) implements Setting {}

  record Many(Seq<Setting> values, Position position) implements Setting {}

  record Table(Map<String, Setting> values, Position position) implements Setting {}

  /**
   * Where a setting stands.
   *
   * @param source a file's name, or what else it came from ("built-in profile phone", "--scene")
   * @param line from 1; 0 where the source has no lines
   * @param column from 1; 0 where the source has no lines
   */
  record Position(String source, int line, int column) {

    @Override
    public String toString() {
      return line == 0 ? source : source + ":" + line + ":" + column;
    }
  }

  /** Why a setting cannot be used, in one sentence that says what would be right. */
  record Fault(Position position, String what) {

    @Override
    public String toString() {
      return position + ": " + what;
    }
  }
}
