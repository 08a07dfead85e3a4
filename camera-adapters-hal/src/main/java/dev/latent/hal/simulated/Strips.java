package dev.latent.hal.simulated;

import dev.latent.camera.model.Step;
import dev.latent.hal.simulated.DeviceCommand.Develop;
import dev.latent.hal.simulated.DeviceCommand.Print;
import dev.latent.hal.simulated.Run.Developing;
import java.time.Duration;

/**
 * One run, strip by strip: at most as many at once as it has workers, each for at least its time, then the print. A run
 * that is stopping begins no strip and no print. Pure.
 *
 * @param least what a strip takes
 */
record Strips(Duration least) {

  Step<Run, DeviceCommand> opened(Run run, int strips, Duration now) {
    return run.work() instanceof Run.Opening ? begin(run, Developing.of(strips), now) : Step.stay(run);
  }

  Step<Run, DeviceCommand> done(Run run, int strip, Duration now) {
    return run.work() instanceof Developing work ? begin(run, work.done(strip).dried(now), now) : Step.stay(run);
  }

  Step<Run, DeviceCommand> wake(Run run, Duration now) {
    return run.work() instanceof Developing work ? begin(run, work.dried(now), now) : Step.stay(run);
  }

  private Step<Run, DeviceCommand> begin(Run run, Developing work, Duration now) {
    if (run.stopping() || work.begun() == work.strips() || work.wet() >= run.workers()) {
      return printIfOver(run.at(work), work);
    }
    Step<Run, DeviceCommand> begun = Step.to(run, new Develop(run.id(), work.begun()));
    return begun.then(it -> begin(it, work.begin(now.plus(least)), now));
  }

  private static Step<Run, DeviceCommand> printIfOver(Run run, Developing work) {
    return work.over() && !run.stopping()
        ? Step.to(run.at(new Run.Printing()), new Print(run.id()))
        : Step.stay(run);
  }
}
