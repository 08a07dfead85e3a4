package dev.latent.camera.model.session;

import static dev.latent.camera.model.session.Bench.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.SceneMode;
import io.vavr.collection.List;
import io.vavr.control.Either;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every call in every phase. Source: behaviour, 2.2, cell by cell; CONFIGURING is ours, and answers like a session that is
 * being configured or was committed, whichever is stricter. A cell says the code, or the phase that follows, or ok.
 */
class SessionMatrixTest {

  /** What a session that is being configured has at the time: nothing, an input, or an input and an output. */
  private static Bench in(SessionPhase phase, String having) {
    if (phase != SessionPhase.CONFIG_INPROGRESS) {
      return Bench.in(phase);
    }
    return switch (having) {
      case "nothing" -> Bench.in(phase);
      case "input" -> Bench.in(phase).on(new SessionCall.AddInput(Bench.BACK));
      case "output" -> new Bench().configured();
      case "preview" -> new Bench().configured().on(new SessionCall.AddPreview(Bench.PREVIEW));
      default -> throw new IllegalArgumentException(having);
    };
  }

  private static Either<CameraError, Step<Studio, StudioCommand>> ask(Bench bench, String call) {
    return switch (call) {
      case "beginConfig" -> bench.ask(new SessionCall.BeginConfig());
      case "setMode(another)" -> bench.ask(new SessionCall.SetMode(SceneMode.NORMAL_VIDEO));
      case "setMode(not the camera's)" -> bench.ask(new SessionCall.SetMode(SceneMode.PANORAMA_PHOTO));
      case "setMode(not the output's)" -> bench.ask(new SessionCall.SetMode(SceneMode.NIGHT_PHOTO));
      case "addInput" -> bench.ask(new SessionCall.AddInput(Bench.BACK));
      case "addInput(another)" -> bench.ask(new SessionCall.AddInput(Bench.FRONT));
      case "addInput(closed)" -> bench.ask(new SessionCall.AddInput(Bench.CLOSED));
      case "removeInput" -> bench.ask(new SessionCall.RemoveInput(Bench.BACK));
      case "removeInput(another)" -> bench.ask(new SessionCall.RemoveInput(Bench.FRONT));
      case "addOutput" -> bench.ask(new SessionCall.AddOutput(Bench.OUTPUT));
      case "addOutput(another)" -> bench.ask(new SessionCall.AddOutput(Bench.SECOND));
      case "addOutput(unfit)" -> bench.ask(new SessionCall.AddOutput(Bench.UNFIT));
      case "removeOutput" -> bench.ask(new SessionCall.RemoveOutput(Bench.OUTPUT));
      case "addOutput(preview)" -> bench.ask(new SessionCall.AddPreview(Bench.PREVIEW));
      case "addOutput(another preview)" -> bench.ask(new SessionCall.AddPreview(Bench.SECOND_PREVIEW));
      case "addOutput(unfit preview)" -> bench.ask(new SessionCall.AddPreview(Bench.UNFIT_PREVIEW));
      case "removeOutput(preview)" -> bench.ask(new SessionCall.RemovePreview(Bench.PREVIEW));
      case "commitConfig" -> bench.ask(new SessionCall.CommitConfig());
      case "start" -> bench.ask(new SessionCall.Start());
      case "stop" -> bench.ask(new SessionCall.Stop());
      case "release" -> bench.ask(new SessionCall.Release());
      case "capture" -> bench.ready().ask(Bench.capture());
      default -> throw new IllegalArgumentException(call);
    };
  }

  private static String cell(Bench bench, String call) {
    SessionPhase before = bench.session().phase();
    Studio studio = bench.studio();
    String cell = ask(bench, call).fold(
        refusal -> String.valueOf(refusal.code().code()),
        step -> step.state().session(SESSION).phase() == before ? "ok" : step.state().session(SESSION).phase().name());
    assertThat(call.equals("capture") || bench.studio().equals(studio)).as("asking changes nothing").isTrue();
    return cell;
  }

  @ParameterizedTest(name = "{0}, having {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      # call                      | while configuring, having | INIT           | INPROGRESS  | CONFIGURING | COMMITTED         | STARTED           | RELEASED
      beginConfig                 | nothing | CONFIG_INPROGRESS | 7400105     | 7400105     | CONFIG_INPROGRESS | CONFIG_INPROGRESS | 7400201
      setMode(another)            | output  | 7400102           | ok          | 7400102     | 7400102           | 7400102           | 7400102
      setMode(not the camera's)   | input   | 7400102           | 7400101     | 7400102     | 7400102           | 7400102           | 7400102
      setMode(not the output's)   | output  | 7400102           | 7400201     | 7400102     | 7400102           | 7400102           | 7400102
      addInput                    | nothing | 7400102           | ok          | 7400102     | 7400102           | 7400102           | 7400102
      addInput                    | input   | 7400102           | 7400201     | 7400102     | 7400102           | 7400102           | 7400102
      addInput(another)           | input   | 7400102           | 7400201     | 7400102     | 7400102           | 7400102           | 7400102
      addInput(closed)            | nothing | 7400102           | 7400108     | 7400102     | 7400102           | 7400102           | 7400102
      removeInput                 | input   | 7400102           | ok          | 7400102     | 7400102           | 7400102           | 7400102
      removeInput                 | nothing | 7400102           | 7400201     | 7400102     | 7400102           | 7400102           | 7400102
      removeInput(another)        | input   | 7400102           | 7400201     | 7400102     | 7400102           | 7400102           | 7400102
      addOutput                   | input   | 7400102           | ok          | 7400102     | 7400102           | 7400102           | 7400102
      addOutput                   | nothing | 7400102           | 7400201     | 7400102     | 7400102           | 7400102           | 7400102
      addOutput                   | output  | 7400102           | 7400201     | 7400102     | 7400102           | 7400102           | 7400102
      addOutput(another)          | output  | 7400102           | 7400201     | 7400102     | 7400102           | 7400102           | 7400102
      addOutput(unfit)            | input   | 7400102           | 7400201     | 7400102     | 7400102           | 7400102           | 7400102
      addOutput(preview)          | input   | 7400102           | ok          | 7400102     | 7400102           | 7400102           | 7400102
      addOutput(preview)          | nothing | 7400102           | 7400201     | 7400102     | 7400102           | 7400102           | 7400102
      addOutput(another preview)  | preview | 7400102           | 7400201     | 7400102     | 7400102           | 7400102           | 7400102
      addOutput(unfit preview)    | input   | 7400102           | 7400201     | 7400102     | 7400102           | 7400102           | 7400102
      removeOutput                | output  | 7400102           | ok          | 7400102     | 7400102           | 7400102           | 7400102
      removeOutput                | input   | 7400102           | 7400201     | 7400102     | 7400102           | 7400102           | 7400102
      removeOutput(preview)       | preview | 7400102           | ok          | 7400102     | 7400102           | 7400102           | 7400102
      removeOutput(preview)       | output  | 7400102           | 7400201     | 7400102     | 7400102           | 7400102           | 7400102
      commitConfig                | output  | 7400102           | CONFIGURING | 7400102     | 7400102           | 7400102           | 7400102
      commitConfig                | input   | 7400102           | 7400201     | 7400102     | 7400102           | 7400102           | 7400102
      commitConfig                | nothing | 7400102           | 7400201     | 7400102     | 7400102           | 7400102           | 7400102
      start                       | output  | 7400103           | 7400103     | 7400103     | STARTED           | 7400201           | 7400103
      release                     | output  | RELEASED          | RELEASED    | RELEASED    | RELEASED          | RELEASED          | 7400201
      capture                     | output  | 7400104           | 7400104     | 7400104     | ok                | ok                | 7400104
      """)
  void a_call_in_a_phase(String call, String having, String init, String inProgress, String configuring,
      String committed, String started, String released) {
    List<String> cells = List.of(SessionPhase.values()).map(phase -> cell(in(phase, having), call));
    assertThat(cells).containsExactly(init, inProgress, configuring, committed, started, released);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"INIT, 7400201", "CONFIG_INPROGRESS, 7400201", "CONFIGURING, 7400201", "CONFIG_COMMITTED, 7400201",
      "STARTED, CONFIG_COMMITTED", "RELEASED, 7400201"})
  void stop_in_a_phase_and_as_D5_has_it_never_while_configuring(SessionPhase phase, String answer) {
    assertThat(cell(in(phase, "output"), "stop")).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0}, having {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      # query                        | while configuring, having | INPROGRESS; false in each other phase
      canAddInput                    | nothing | true
      canAddInput                    | input   | false
      canAddInput(another)           | input   | false
      canAddOutput                   | nothing | false
      canAddOutput                   | input   | true
      canAddOutput                   | output  | false
      canAddOutput(unfit)            | input   | false
      canAddOutput(preview)          | nothing | false
      canAddOutput(preview)          | input   | true
      canAddOutput(preview)          | preview | false
      canAddOutput(unfit preview)    | input   | false
      """)
  void a_query_in_a_phase(String query, String having, boolean inProgress) {
    for (SessionPhase phase : SessionPhase.values()) {
      assertThat(can(in(phase, having).studio(), query)).as("%s in %s", query, phase)
          .isEqualTo(phase == SessionPhase.CONFIG_INPROGRESS && inProgress);
    }
  }

  private static boolean can(Studio studio, String query) {
    return switch (query) {
      case "canAddInput" -> Configuring.canAddInput(studio, SESSION, Bench.BACK);
      case "canAddInput(another)" -> Configuring.canAddInput(studio, SESSION, Bench.FRONT);
      case "canAddOutput" -> Configuring.canAddOutput(studio, SESSION, Bench.OUTPUT);
      case "canAddOutput(unfit)" -> Configuring.canAddOutput(studio, SESSION, Bench.UNFIT);
      case "canAddOutput(preview)" -> Configuring.canAddPreview(studio, SESSION, Bench.PREVIEW);
      case "canAddOutput(unfit preview)" -> Configuring.canAddPreview(studio, SESSION, Bench.UNFIT_PREVIEW);
      default -> throw new IllegalArgumentException(query);
    };
  }
}
