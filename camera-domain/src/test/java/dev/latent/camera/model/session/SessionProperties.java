package dev.latent.camera.model.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.device.CameraErrorCode;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random calls against the table of a session's calls, written down a second time and as plainly as can be. */
class SessionProperties {

  /** What the table knows of a session. */
  private static final class Table {
    String phase = "INIT";
    Option<InputId> input = Option.none();
    Option<OutputId> output = Option.none();

    /** The code that it answers; 0 grants. */
    int answer(SessionCall call) {
      return switch (call) {
        case SessionCall.BeginConfig() -> switch (phase) {
          case "INIT", "COMMITTED", "STARTED" -> to("INPROGRESS");
          case "INPROGRESS", "CONFIGURING" -> 7400105;
          default -> 7400201;
        };
        case SessionCall.AddInput(var id) -> configuring(input.isDefined() ? 7400201 : id.equals(Bench.CLOSED) ? 7400108 : 0,
            () -> input = Option.some(id));
        case SessionCall.RemoveInput(var id) -> configuring(input.contains(id) ? 0 : 7400201, () -> input = Option.none());
        case SessionCall.AddOutput(var id) -> configuring(
            input.isDefined() && output.isEmpty() && !id.equals(Bench.UNFIT) ? 0 : 7400201, () -> output = Option.some(id));
        case SessionCall.RemoveOutput(var id) -> configuring(output.contains(id) ? 0 : 7400201, () -> output = Option.none());
        case SessionCall.CommitConfig() -> configuring(input.isDefined() && output.isDefined() ? 0 : 7400201,
            () -> phase = "CONFIGURING");
        case SessionCall.StreamsConfigured(var answer) ->
            phase.equals("CONFIGURING") ? to(answer.isRight() ? "COMMITTED" : "INPROGRESS") : 0;
        case SessionCall.Start() -> switch (phase) {
          case "COMMITTED" -> to("STARTED");
          case "STARTED" -> 7400201;
          default -> 7400103;
        };
        case SessionCall.Stop() -> phase.equals("STARTED") ? to("COMMITTED") : 7400201;
        case SessionCall.SetMode _, SessionCall.AddPreview _, SessionCall.RemovePreview _, SessionCall.Set _ ->
            throw new AssertionError(call);
        case SessionCall.Release() -> phase.equals("RELEASED") ? 7400201 : to("RELEASED");
      };
    }

    private int configuring(int code, Runnable granted) {
      if (!phase.equals("INPROGRESS")) {
        return 7400102;
      }
      if (code == 0) {
        granted.run();
      }
      return code;
    }

    private int to(String next) {
      phase = next;
      return 0;
    }
  }

  @Property(tries = 200)
  void every_call_is_answered_by_the_table(@ForAll("calls") List<SessionCall> calls) {
    Table table = new Table();
    Bench bench = new Bench();
    for (SessionCall call : calls) {
      int refusal = bench.refusal(call).map(CameraErrorCode::code).getOrElse(0);
      assertThat(refusal).as(call + " in " + table.phase).isEqualTo(table.answer(call));
      if (refusal == 0) {
        bench.on(call);
      }
      assertThat(bench.session().phase().name()).as("after " + call).endsWith(table.phase);
      assertThat(bench.session().input().filter(_ -> !table.phase.equals("RELEASED")))
          .isEqualTo(table.input.filter(_ -> !table.phase.equals("RELEASED")));
      outputsAndSessionAgree(bench.studio());
    }
  }

  private static void outputsAndSessionAgree(Studio studio) {
    Session session = studio.session(Bench.SESSION);
    studio.outputs().values().forEach(it -> assertThat(it.session().isDefined())
        .as("output " + it.id() + " and session agree")
        .isEqualTo(session.phase() != SessionPhase.RELEASED && session.output().contains(it.id())));
  }

  @Provide
  Arbitrary<List<SessionCall>> calls() {
    Arbitrary<InputId> inputs = Arbitraries.of(Bench.BACK, Bench.BACK, Bench.FRONT, Bench.CLOSED);
    Arbitrary<OutputId> outputs = Arbitraries.of(Bench.OUTPUT, Bench.OUTPUT, Bench.SECOND, Bench.UNFIT);
    return Arbitraries.<SessionCall>frequencyOf(
        Tuple.of(6, Arbitraries.just(new SessionCall.BeginConfig())),
        Tuple.of(6, inputs.map(SessionCall.AddInput::new)),
        Tuple.of(1, inputs.map(SessionCall.RemoveInput::new)),
        Tuple.of(6, outputs.map(SessionCall.AddOutput::new)),
        Tuple.of(1, outputs.map(SessionCall.RemoveOutput::new)),
        Tuple.of(6, Arbitraries.just(new SessionCall.CommitConfig())),
        Tuple.of(6, Arbitraries.of(true, false).map(SessionProperties::answer)),
        Tuple.of(4, Arbitraries.just(new SessionCall.Start())),
        Tuple.of(3, Arbitraries.just(new SessionCall.Stop())),
        Tuple.of(1, Arbitraries.just(new SessionCall.Release()))).list().ofMaxSize(60);
  }

  private static SessionCall answer(boolean accepted) {
    StudioCommand.ConfigureStreams asked = (StudioCommand.ConfigureStreams)
        new Bench().configured().on(new SessionCall.CommitConfig()).wanted().last();
    return new SessionCall.StreamsConfigured(accepted
        ? Either.right(asked.streams())
        : Either.left(CameraErrorCode.SERVICE_FATAL_ERROR.because("broken")));
  }
}
