package dev.latent.app.cli;

import dev.latent.app.cli.desk.Lab;
import dev.latent.app.cli.tell.Json;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Locale;

/** What simulations came to, for people and for programs. */
record SimulationReport(Seq<Lab.Simulated> runs) {

  /** What a simulation must never come to, as the last line counts it. */
  private static final Seq<String> KINDS = List.of("LOST", "TORN", "MISLABELLED", "STUCK", "OTHER");

  boolean well() {
    return runs.forAll(it -> it.findings().isEmpty());
  }

  /** How often each fault came about, by what the second phase was at; what was found; and the sum. */
  Seq<String> lines() {
    return table().appendAll(runs.filter(it -> !it.findings().isEmpty()).map(SimulationReport::failed)).append(sum());
  }

  private static String failed(Lab.Simulated it) {
    return "seed " + it.seed() + ": " + it.findings().map(found -> found._1() + " " + found._2()).head()
        + "; latent simulate --replay " + it.seed() + " shows how";
  }

  private Seq<String> table() {
    Map<String, Map<String, Integer>> faults = faults();
    Seq<String> moments = faults.values().flatMap(Map::keySet).distinct().toList();
    String head = "%-18s%s".formatted("", moments.map(it -> "%15s".formatted(words(it))).mkString());
    return faults.toList().map(row -> "%-18s%s".formatted(words(row._1()),
        moments.map(it -> "%15s".formatted(number(row._2().getOrElse(it, 0)))).mkString())).prepend(head);
  }

  private Map<String, Map<String, Integer>> faults() {
    return runs.map(Lab.Simulated::faults).foldLeft(LinkedHashMap.empty(),
        (sum, it) -> sum.merge(it, (one, other) -> one.merge(other, Integer::sum)));
  }

  private String sum() {
    return number(runs.size()) + " seeds, " + number(hours()) + " simulated hours, " + number(photos()) + " photos, "
        + faults().toList().map(it -> number(it._2().values().sum().intValue()) + " " + words(it._1())).mkString(", ")
        + ": " + KINDS.map(it -> found(it) + " " + words(it)).mkString(", ");
  }

  private long hours() {
    return runs.map(Lab.Simulated::time).foldLeft(Duration.ZERO, Duration::plus).toHours();
  }

  private int photos() {
    return runs.map(Lab.Simulated::photos).sum().intValue();
  }

  private int found(String kind) {
    return runs.flatMap(Lab.Simulated::findings).count(it -> it._1().equals(kind));
  }

  Seq<String> json() {
    return runs.filter(it -> !it.findings().isEmpty())
        .map(run -> Json.object("failed", it -> it.number("seed", run.seed())
            .text("finding", run.findings().head()._1()).text("what", run.findings().head()._2())))
        .append(Json.object("simulated", it -> {
          it.number("seeds", runs.size()).number("hours", hours()).number("photos", photos())
              .number("processes", runs.map(Lab.Simulated::lives).sum().longValue());
          faults().forEach((kind, moments) -> it.object(kind, () ->
              moments.forEach((moment, count) -> it.number(moment, count))));
          KINDS.forEach(kind -> it.number(kind.toLowerCase(Locale.ROOT), found(kind)));
        }));
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String words(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
