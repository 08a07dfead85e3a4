package dev.latent.hal.pressure;

import dev.latent.camera.model.delivery.Pressure.Battery;
import dev.latent.hal.pressure.Cue.Change;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a script, entry by entry: "at", a time, and what happens, with a semicolon between two entries. Upper and lower
 * case are alike. Confined; one parser reads one entry.
 */
final class ScriptParser {

  private static final Pattern ENTRY = Pattern.compile("[^;]+");
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern TIME = Pattern.compile("(\\d{1,9})(ms|s|m|h)");
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,2}|100)%");
  private static final String LEVELS = "NOMINAL, FAIR, SEVERE or a level 0 to 5";
  private static final int FAIR = 3;

  private final Iterator<Word> words;
  private final int end;

  private ScriptParser(Seq<Word> words, int end) {
    this.words = words.iterator();
    this.end = end;
  }

  /**
   * Why an entry cannot be read.
   *
   * @param column of the script, from 1
   * @param what would be right
   */
  record Mistake(int column, String what) {}

  /** @param text in lower case; empty where one is missing */
  private record Word(String text, int column) {

    <T> Either<Mistake, T> must(String be) {
      return Either.left(new Mistake(column, (text.isEmpty() ? "here" : "\"" + text + "\"") + " must be " + be));
    }
  }

  /** {@return the script, or the first mistake of each entry that has one} */
  static Either<Seq<Mistake>, Script> parse(String text) {
    Seq<Either<Mistake, Cue>> cues = Vector.ofAll(ENTRY.matcher(text).results()
        .filter(it -> !it.group().isBlank()).map(it -> parser(it).cue()));
    return cues.isEmpty()
        ? Either.left(Vector.of(new Mistake(1, "here must be an entry, as \"at 5s thermal SEVERE\"")))
        : Either.sequence(cues).map(Script::new);
  }

  private static ScriptParser parser(MatchResult entry) {
    return new ScriptParser(Vector.ofAll(WORD.matcher(entry.group()).results()
        .map(it -> new Word(it.group().toLowerCase(Locale.ROOT), entry.start() + it.start() + 1))), entry.end() + 1);
  }

  private Word next() {
    return words.hasNext() ? words.next() : new Word("", end);
  }

  private Either<Mistake, Cue> cue() {
    Word at = next();
    return at.text().equals("at")
        ? time(next()).flatMap(time -> change(next()).map(it -> new Cue(time, it))).flatMap(this::ended)
        : at.must("\"at\", as in \"at 5s thermal SEVERE\"");
  }

  private Either<Mistake, Cue> ended(Cue cue) {
    Word more = next();
    return more.text().isEmpty() ? Either.right(cue) : more.must("left out, or stand behind a semicolon and \"at\"");
  }

  private static Either<Mistake, Duration> time(Word word) {
    Matcher time = TIME.matcher(word.text());
    if (!time.matches()) {
      return word.must("a time, as 500ms, 5s, 2m or 1h");
    }
    long number = Long.parseLong(time.group(1));
    return Either.right(switch (time.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    });
  }

  private Either<Mistake, Change> change(Word kind) {
    return switch (kind.text()) {
      case "thermal" -> level(next(), LEVELS);
      case "cpu" -> share(next()).map(Cue.Cpu::new);
      case "memory" -> share(next()).map(Cue.Memory::new);
      case "io" -> share(next()).map(Cue.Io::new);
      case "battery" -> battery(next());
      default -> level(kind, "thermal, cpu, memory, io or battery, or for thermal alone " + LEVELS);
    };
  }

  private static Either<Mistake, Change> level(Word word, String wanted) {
    return switch (word.text()) {
      case "unknown" -> Either.right(new Cue.Thermal(Option.none()));
      case "nominal" -> Either.right(new Cue.Thermal(Option.some(0)));
      case "fair" -> Either.right(new Cue.Thermal(Option.some(FAIR)));
      case "severe" -> Either.right(new Cue.Thermal(Option.some(5)));
      case "0", "1", "2", "3", "4", "5" -> Either.right(new Cue.Thermal(Option.some(Integer.valueOf(word.text()))));
      default -> word.must(wanted);
    };
  }

  private static Either<Mistake, Option<Double>> share(Word word) {
    return percent(word).map(it -> it.map(Integer::doubleValue));
  }

  private static Either<Mistake, Option<Integer>> percent(Word word) {
    if (word.text().equals("unknown")) {
      return Either.right(Option.none());
    }
    Matcher percent = PERCENT.matcher(word.text());
    return percent.matches()
        ? Either.right(Option.some(Integer.valueOf(percent.group(1))))
        : word.must("a percentage from 0% to 100%, or unknown");
  }

  private Either<Mistake, Change> battery(Word word) {
    return percent(word).flatMap(percent -> percent.isEmpty()
        ? Either.right(new Cue.Power(Option.none()))
        : discharging(next()).map(it -> new Cue.Power(percent.map(each -> new Battery(each, it)))));
  }

  private static Either<Mistake, Boolean> discharging(Word word) {
    return switch (word.text()) {
      case "discharging" -> Either.right(true);
      case "charging" -> Either.right(false);
      default -> word.must("charging or discharging");
    };
  }
}
