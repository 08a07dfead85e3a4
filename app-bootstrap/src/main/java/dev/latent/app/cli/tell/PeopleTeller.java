package dev.latent.app.cli.tell;

import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.capture.DeferralDecision;
import dev.latent.camera.model.capture.DeferralReason;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** A timeline per shot, with times in milliseconds since the press, and a bar while the second phase is waited for. */
final class PeopleTeller implements Teller {

  /** Where what happened stands in a row, in characters. */
  private static final int INDENT = 20;

  private final Console console;
  private final Path library;
  private final WaitingBar bar;
  private int headed;
  private String last = "";

  PeopleTeller(Console console, Path library) {
    this.console = console;
    this.library = library;
    this.bar = new WaitingBar(console, "developing");
  }

  @Override
  public void tell(Told told) {
    bar.hide();
    switch (told) {
      case Told.Awaited(int photos) ->
          console.line("waiting for " + Words.photos(photos) + " from the camera; Ctrl-C ends\n");
      case Told.Started(var shot, var deferral, var at) -> {
        head(shot);
        row(Told.Whose.of(shot), at, "captureStart", reason(deferral));
      }
      case Told.Estimated _ -> {}
      case Told.Happened(var shot, var event, var at) -> {
        head(shot);
        row(Told.Whose.of(shot), at, event, "");
      }
      case Told.Stored(var shot, var asset, var rawAt, var at) -> {
        row(Told.Whose.of(shot), at, green("stored"), content(asset) + ", "
            + Words.time(at.minus(rawAt)) + " after the first raw frame");
        console.line(" ".repeat(INDENT) + library.resolve(asset.path()));
      }
      case Told.Developing(var whose, var work, var at) ->
          row(whose, at, "developing", work.map(it -> "about " + Words.time(it)).getOrElse(""));
      case Told.Held(var whose, var reason, var at) -> row(whose, at, yellow("held"), reason);
      case Told.Final(var shot, var asset, var at) ->
          row(Told.Whose.of(shot, asset), at, green("final"), content(asset) + "  " + asset.displayName());
      case Told.Failed(var whose, var reason, var at) -> row(whose, at, red("failed"), reason);
      case Told.Refused(int number, var reason) ->
          console.line("\n" + bold("shot " + number) + "  " + red("refused") + ": " + reason);
      case Told.Withdrawn(var whose, var at) -> row(whose, at, "withdrawn", "");
      case Told.Summary summary -> summary(summary);
    }
  }

  @Override
  public void waiting(int done, int all, Duration since) {
    bar.show(done, all, since);
  }

  @Override
  public void close() {
    bar.close();
  }

  /** Nothing of what goes without saying: a camera that can defers. */
  private static String reason(DeferralDecision deferral) {
    return deferral.reason() == DeferralReason.AUTOMATIC
        ? ""
        : (deferral.deferred() ? "in two stages: " : "in one stage: ") + deferral.reason().what();
  }

  private void head(Shot shot) {
    if (shot.number() > headed) {
      headed = shot.number();
      last = name(Told.Whose.of(shot));
      console.line((headed == 1 ? "" : "\n") + bold("shot " + headed) + "      ms since the press");
    }
  }

  /** A row names its photo unless the one before it was about the same. */
  private void row(Told.Whose whose, Duration at, String event, String more) {
    String name = name(whose);
    String row = String.format(Locale.ROOT, "%-8s%10s  %s%s", name.equals(last) ? "" : name, Words.millis(at),
        padded(event), more);
    last = name;
    console.line(row.stripTrailing());
  }

  private static String name(Told.Whose whose) {
    return whose.shot().map(it -> "shot " + it.number())
        .orElse(() -> whose.asset().map(it -> "asset " + it)).getOrElse("");
  }

  /** To the width of the longest event; colours do not count. */
  private static String padded(String event) {
    int width = event.replaceAll("\u001b\\[[0-9;]*m", "").length();
    return event + " ".repeat(Math.max(1, 29 - width));
  }

  private static String content(PhotoAsset asset) {
    String quality = asset.quality() == PhotoQuality.LOW ? "LOW " : "FULL";
    return quality + asset.content().map(PeopleTeller::size).getOrElse("") + ", revision " + asset.revision();
  }

  private static String size(ImageContent content) {
    return "  " + content.size() + "  " + Words.bytes(content.bytes());
  }

  private void summary(Told.Summary it) {
    StringBuilder line = new StringBuilder("\n").append(Words.photos(it.shots() > 0 ? it.stored() : it.finals()));
    line.append(it.shots() > 0 ? " stored" : " developed");
    it.storedTimes().median().forEach(time -> line.append(", ").append(Words.time(time))
        .append(" after the first raw frame (median)"));
    if (it.stored() > 0) {
      line.append("; ").append(it.finals()).append(" final");
    }
    it.finalTimes().median().forEach(time -> line.append(", ").append(Words.time(time)).append(" (median)"));
    count(line, it.pending(), "pending");
    count(line, it.failed(), "failed");
    count(line, it.withdrawn(), "withdrawn");
    console.line(line.toString());
  }

  private static void count(StringBuilder line, int count, String what) {
    if (count > 0) {
      line.append("; ").append(count).append(' ').append(what);
    }
  }

  private String bold(String word) {
    return paint("bold", word);
  }

  private String green(String word) {
    return paint("green", word);
  }

  private String yellow(String word) {
    return paint("yellow", word);
  }

  private String red(String word) {
    return paint("red", word);
  }

  private String paint(String style, String word) {
    return console.outAnsi().string("@|" + style + " " + word + "|@");
  }
}
