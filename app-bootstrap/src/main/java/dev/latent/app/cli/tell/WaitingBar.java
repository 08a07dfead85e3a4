package dev.latent.app.cli.tell;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on the terminal's last line, for a wait of more than a second. Drawn by the run's own thread. */
public final class WaitingBar implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** In characters; a bar that is wider than its terminal would leave traces. */
  private static final int WIDTH = 79;

  /** The bar's own thread draws once at the beginning and then never: this long, in milliseconds. */
  private static final int NEVER = Integer.MAX_VALUE;

  private final Console console;
  private final String name;
  private @Nullable ProgressBar bar;

  /** @param name what is being done */
  public WaitingBar(Console console, String name) {
    this.console = console;
    this.name = name;
  }

  public void show(int done, int all, Duration since) {
    if (since.compareTo(PATIENCE) < 0) {
      return;
    }
    show(done, all);
  }

  /** At once, for what surely takes longer. */
  public void show(int done, int all) {
    if (!console.errTerminal()) {
      return;
    }
    ProgressBar shown = bar == null ? begin(all) : bar;
    bar = shown;
    shown.maxHint(all);
    shown.stepTo(done);
    shown.refresh();
  }

  private ProgressBar begin(int all) {
    return new ProgressBarBuilder()
        .setTaskName(name)
        .setInitialMax(all)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(NEVER)
        .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
        .hideEta()
        .clearDisplayOnFinish()
        .build();
  }

  /** Makes room for a line; the bar comes back when it is shown again. */
  void hide() {
    if (bar != null) {
      console.eraseErr();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
      console.eraseErr();
    }
  }
}
