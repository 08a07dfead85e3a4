package dev.latent.app.wiring;

import dev.latent.app.cli.desk.Lab;
import dev.latent.app.profile.TargetDevice;
import dev.latent.app.simulation.FaultKind;
import dev.latent.app.simulation.Moment;
import dev.latent.app.simulation.Outcome;
import dev.latent.app.simulation.Simulation;
import dev.latent.camera.model.device.Setting;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;

/** The simulation of one target device, as the commands see it. */
record WiredSimulator(Simulation simulation) implements Lab.Simulator {

  private static final String SIMULATED = "simulated";

  static Either<Lab.Refusal, Lab.Simulator> of(TargetDevice target) {
    if (!target.kit().value().equals(SIMULATED)) {
      return Either.left(Lab.Refusal.usage("only a simulated device can be simulated: take --profile phone, or another"));
    }
    Setting.Flag pixels = new Setting.Flag(false, new Setting.Position("latent simulate", 0, 0));
    TargetDevice device = target.with(List.of(new TargetDevice.Above("pixels", pixels)));
    Seq<Setting.Fault> faults = WiredHardware.faults(device);
    if (!faults.isEmpty()) {
      return Either.left(Lab.Refusal.of(faults));
    }
    return WiredHardware.defers(device)
        ? Either.right(new WiredSimulator(new Simulation(WiredHardware.of(device.settings()), device.rules())))
        : Either.left(Lab.Refusal.usage("the first camera of this device defers no normal photo, so that there is no "
            + "second phase to simulate: take --profile phone, or another"));
  }

  @Override
  public Lab.Simulated run(long seed) {
    return told(simulation.run(seed));
  }

  @Override
  public Lab.Simulated shortest(long seed) {
    return told(simulation.shortest(seed));
  }

  private static Lab.Simulated told(Outcome it) {
    return new Lab.Simulated(it.seed(), it.simulated(), it.lives(), it.photos(), it.items(), faults(it),
        it.findings().map(found -> Tuple.of(found._1().name(), found._2())), it.trace());
  }

  private static Map<String, Map<String, Integer>> faults(Outcome outcome) {
    return Vector.of(FaultKind.values()).foldLeft(LinkedHashMap.empty(), (all, kind) -> all.put(kind.name(),
        Vector.of(Moment.values()).foldLeft(LinkedHashMap.empty(), (row, moment) ->
            row.put(moment.name(), outcome.faults().of(kind, moment)))));
  }
}
