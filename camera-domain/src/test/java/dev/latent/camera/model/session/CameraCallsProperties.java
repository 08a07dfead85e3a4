package dev.latent.camera.model.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.capture.CaptureWay;
import dev.latent.camera.model.capture.DeliveryPath;
import dev.latent.camera.model.session.Act.Verb;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Two applications on two cameras do whatever they like, in any order: the machines answer as the paper does. */
class CameraCallsProperties {

  @Property(tries = 500)
  void every_act_is_answered_as_on_paper_and_leaves_what_is_on_paper(@ForAll("histories") List<Act> history) {
    Paper paper = new Paper();
    PaperAnswers answers = new PaperAnswers(paper);
    Machines machines = new Machines();
    List<String> trace = new ArrayList<>();
    for (Act act : history) {
      Studio before = machines.studio();
      int code = machines.act(act);
      trace.add(act + " " + code);
      assertThat(code).as("the answer to the last of %s", trace).isEqualTo(answers.answer(act));
      assertThat(machines.says()).as("what is so after %s", trace).isEqualTo(paper.says());
      assertThat(code == 0 || machines.studio().equals(before)).as("a refusal changes nothing: %s", trace).isTrue();
      assertInvariants(machines, trace);
    }
  }

  private static void assertInvariants(Machines machines, List<String> trace) {
    Studio studio = machines.studio();
    for (Session session : studio.sessions().values()) {
      boolean live = session.phase() != SessionPhase.RELEASED;
      assertThat(studio.sessions().values().count(it -> it.phase() != SessionPhase.RELEASED
          && it.caller().equals(session.caller()))).as("one live session per application: %s", trace).isLessThanOrEqualTo(1);
      assertThat(!session.phase().committed() || studio.input(session.input().get()).open())
          .as("a committed session has its camera open: %s", trace).isTrue();
      assertThat(!live || session.output().forAll(it -> studio.output(it).session().contains(session.id())))
          .as("an output and its session agree: %s", trace).isTrue();
    }
    for (Output output : studio.outputs().values()) {
      assertThat(!output.ready() || studio.sessionOf(output.id()).exists(it ->
          it.phase().committed() || it.phase() == SessionPhase.CONFIGURING))
          .as("ready only in a session that is committed, or about to be: %s", trace).isTrue();
      assertThat(studio.sessions().values().count(it -> it.phase() != SessionPhase.RELEASED
          && it.output().contains(output.id()))).as("an output is in one session: %s", trace).isLessThanOrEqualTo(1);
    }
    for (Input input : studio.inputs().values()) {
      assertThat(studio.inputs().values().count(it -> it.open()
          && it.device().equals(input.device()))).as("a camera is open once: %s", trace).isLessThanOrEqualTo(1);
    }
    machines.way().forEach(it -> assertComes(it, trace));
  }

  /** A path of one stage alone gets a photo of one stage, and the path of two stages alone a photo of two. */
  private static void assertComes(CaptureWay way, List<String> trace) {
    assertThat(way.path() == DeliveryPath.PHOTO_ASSET || (way.path() == DeliveryPath.PHOTO_PROXY) == way.deferral().deferred())
        .as("no photo is taken that nobody gets: %s in %s", way, trace).isTrue();
  }

  /** How an application gets to a running camera. Its things have its number. */
  private static List<Act> way(int app, int input) {
    return List.of(new Act(Verb.OPEN, app, input, 0), new Act(Verb.OPENED, app, input, 1), new Act(Verb.CREATE, app, 0, 0),
        new Act(Verb.BEGIN, app, 0, 0), new Act(Verb.ADD_INPUT, app, input, 0), new Act(Verb.ADD_OUTPUT, app, app, 0),
        new Act(Verb.COMMIT, app, 0, 0), new Act(Verb.ANSWER, app, 0, 1), new Act(Verb.START, app, 0, 0),
        new Act(Verb.READY, app, input / 2, 0), new Act(Verb.BURST, app, app, 0), new Act(Verb.READY, app, input / 2, 0));
  }

  private static List<Act> leaving(int input) {
    return List.of(new Act(Verb.CLOSE, 0, input, 0), new Act(Verb.CLOSED, 0, input, 0));
  }

  /** Single acts, and ways of which the beginning or the end may be missing, one after the other. */
  @Provide
  Arbitrary<List<Act>> histories() {
    Arbitrary<Integer> four = Arbitraries.of(0, 1, 2, 3);
    Arbitrary<Integer> thing = Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(3, 1), Tuple.of(1, 2), Tuple.of(1, 3));
    Arbitrary<List<Act>> single =
        Combinators.combine(Arbitraries.of(Verb.class), Arbitraries.of(0, 0, 1), thing, four).as(Act::new).map(List::of);
    Arbitrary<List<Act>> ways = Combinators.combine(thing, Arbitraries.integers().between(0, 12),
        Arbitraries.of(0, 0, 0, 5)).as((input, to, from) -> way(input % 2, input).subList(Math.min(from, to), to));
    return Arbitraries.frequencyOf(Tuple.of(6, single), Tuple.of(2, ways), Tuple.of(1, thing.map(it -> leaving(it))))
        .list().ofMaxSize(40)
        .map(parts -> parts.stream().flatMap(List::stream).toList());
  }
}
