package dev.latent.app.cli;

import dev.latent.app.cli.desk.Desk;
import dev.latent.app.cli.desk.ExitCode;
import dev.latent.app.cli.desk.Lab;
import dev.latent.app.cli.option.JsonOption;
import dev.latent.app.cli.option.TargetOptions;
import dev.latent.app.cli.tell.Json;
import dev.latent.app.cli.tell.WaitingBar;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "simulate", sortOptions = false,
    header = "Look for a history that breaks a promise: the whole product on devices in memory, in virtual time.",
    description = {"", "Each seed is more than a day in the life of a device: people take, edit, request, trash and delete "
        + "photos, the platform gets hot and short of memory, and things go wrong: kills and losses of power at any step, "
        + "disks that fail, are full or write by half, a device that dies, hangs or answers twice, late or for nobody, a "
        + "clock that is set. After each step what was acknowledged must be there, and at the end everything must have come "
        + "to its end. The same seed is always the same history. All cores are used; no library is touched.", ""},
    footer = {"", "Examples:",
        "  latent simulate                       100 devices",
        "  latent simulate --seeds 1000          more of them",
        "  latent simulate --replay 42           all that happens in one, and of one that fails the shortest that does"})
final class SimulateCommand implements Callable<Integer> {

  /** Between two looks at the terminal. */
  private static final int BATCH = 16;

  private final Desk desk;

  @Option(names = "--seeds", paramLabel = "N", defaultValue = "100", description = "So many devices; 100 without a word.")
  private int seeds;

  @Option(names = "--from", paramLabel = "SEED", defaultValue = "1", description = "The first seed; 1 without a word.")
  private long from;

  @Option(names = "--replay", paramLabel = "SEED", description = "Only this one, with all that happens.")
  private @Nullable Long replay;

  @Mixin
  private TargetOptions target = new TargetOptions();

  @Mixin
  private JsonOption json = new JsonOption();

  SimulateCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (seeds < 1) {
      return desk.refuse(Lab.Refusal.usage("--seeds counts from 1")).code();
    }
    return desk.with(target.target().flatMap(desk.lab()::simulator), it -> replay == null ? all(it) : one(it, replay));
  }

  private ExitCode one(Lab.Simulator simulator, long seed) {
    Lab.Simulated it = simulator.shortest(seed);
    it.trace().forEach(this::tell);
    it.findings().forEach(found -> tell(found._1() + "  " + found._2()));
    return ended(new SimulationReport(Vector.of(it)));
  }

  private void tell(String what) {
    desk.console().line(json.asked() ? Json.object("trace", it -> it.text("what", what)) : what);
  }

  private ExitCode all(Lab.Simulator simulator) {
    Seq<Lab.Simulated> done = Vector.empty();
    try (WaitingBar bar = new WaitingBar(desk.console(), "simulating")) {
      for (long next = from; next < from + seeds; next += BATCH) {
        done = done.appendAll(LongStream.range(next, Math.min(next + BATCH, from + seeds)).parallel()
            .mapToObj(simulator::run).map(SimulateCommand::withoutTrace).toList());
        bar.show(done.size(), seeds);
      }
    }
    return ended(new SimulationReport(done));
  }

  /** A thousand would fill the memory. */
  private static Lab.Simulated withoutTrace(Lab.Simulated it) {
    return new Lab.Simulated(it.seed(), it.time(), it.lives(), it.photos(), it.items(), it.faults(), it.findings(),
        Vector.empty());
  }

  private ExitCode ended(SimulationReport report) {
    (json.asked() ? report.json() : report.lines()).forEach(desk.console()::line);
    return report.well() ? ExitCode.OK : ExitCode.FAILED;
  }
}
