package dev.latent.camera.model.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.capture.CaptureWay;
import dev.latent.camera.model.capture.DeliveryPath;
import dev.latent.camera.model.session.Act.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Two applications on two cameras do whatever they like, in any order: the machines answer as the paper does. */
class CameraCallsProperties {

  /** How an application gets to a running camera; a history begins with some of it. */
  private static final List<Act> WAY = List.of(new Act(Verb.OPEN, 0, 0, 0), new Act(Verb.OPENED, 0, 0, 1),
      new Act(Verb.CREATE, 0, 0, 0), new Act(Verb.BEGIN, 0, 0, 0), new Act(Verb.ADD_INPUT, 0, 0, 0),
      new Act(Verb.ADD_OUTPUT, 0, 0, 0), new Act(Verb.COMMIT, 0, 0, 0), new Act(Verb.ANSWER, 0, 0, 1),
      new Act(Verb.START, 0, 0, 0), new Act(Verb.READY, 0, 0, 0));

  @Property(tries = 400)
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
      assertThat(!live || session.output().forAll(it -> studio.output(it).in(session.id())))
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
    machines.ways().forEach(it -> assertComes(it, trace));
  }

  /** A path of one stage alone gets a photo of one stage, and the path of two stages alone a photo of two. */
  private static void assertComes(CaptureWay way, List<String> trace) {
    assertThat(way.path() == DeliveryPath.PHOTO_ASSET || (way.path() == DeliveryPath.PHOTO_PROXY) == way.deferral().deferred())
        .as("no photo is taken that nobody gets: %s in %s", way, trace).isTrue();
  }

  @Provide
  Arbitrary<List<Act>> histories() {
    Arbitrary<Integer> app = Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1));
    Arbitrary<Integer> thing = Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(2, 1), Tuple.of(1, 2), Tuple.of(1, 3));
    Arbitrary<Integer> how = Arbitraries.of(0, 1, 2, 3);
    Arbitrary<Verb> verb = Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.of(Verb.class)),
        Tuple.of(2, Arbitraries.of(Verb.BEGIN, Verb.ADD_INPUT, Verb.ADD_OUTPUT, Verb.COMMIT, Verb.ANSWER, Verb.READY,
            Verb.ON, Verb.OPEN, Verb.OPENED, Verb.CLOSED, Verb.START, Verb.CAPTURE)));
    Arbitrary<List<Act>> acts = Combinators.combine(verb, app, thing, how).as(Act::new).list().ofMaxSize(80);
    return Combinators.combine(Arbitraries.integers().between(0, WAY.size()), acts)
        .as((some, rest) -> Stream.concat(WAY.stream().limit(some), rest.stream()).toList());
  }
}
