package dev.latent.camera.model.session;

import static dev.latent.camera.model.session.Paper.NOTHING;
import static dev.latent.camera.model.session.Paper.camera;
import static dev.latent.camera.model.session.Paper.offers;
import static dev.latent.camera.model.session.Paper.shows;
import static dev.latent.camera.model.session.Paper.table;

import dev.latent.camera.model.session.Paper.Line;

/** The calls of a session, on paper. */
final class PaperSessions {

  private final Paper paper;

  PaperSessions(Paper paper) {
    this.paper = paper;
  }

  int create(Act act) {
    paper.sessions.stream().filter(it -> it.app == act.app() && it.phase != 'R').toList().forEach(paper::end);
    paper.sessions.add(new Line(act.app(), act.how() % 3));
    return 0;
  }

  int answer(Act act, int number) {
    Line it = paper.line(number);
    String row = switch (act.verb()) {
      case BEGIN, START, STOP, RELEASE -> act.verb().name();
      case ZOOM -> "SET";
      case ANSWER -> "";
      default -> "CONFIGURE";
    };
    int code = row.isEmpty() ? 0 : table(row, it.phase);
    return code != 0 ? code : switch (act.verb()) {
      case ADD_INPUT, REMOVE_INPUT, SET_MODE, ADD_OUTPUT, REMOVE_OUTPUT, ADD_PREVIEW, REMOVE_PREVIEW ->
          parts(act, number, it);
      default -> phases(act, it);
    };
  }

  private int parts(Act act, int number, Line it) {
    int thing = act.thing();
    switch (act.verb()) {
      case SET_MODE -> {
        boolean camera = it.input != NOTHING;
        if (camera && act.how() == 3) {
          return 101;
        }
        boolean unfit = it.output != NOTHING && !(camera && offers(act.how(), it.output));
        boolean unseen = it.preview != NOTHING && !(camera && shows(act.how(), it.preview));
        if (unfit || unseen) {
          return 201;
        }
        it.mode = act.how();
        it.chosen = NOTHING;
        it.type = 0;
      }
      case ADD_INPUT -> {
        boolean used = paper.sessions.stream().anyMatch(other -> other.phase != 'R' && other.input != NOTHING
            && camera(other.input) == camera(thing) && paper.hold[other.input] == 'o');
        if (it.input != NOTHING || used) {
          return 201;
        }
        return paper.hold[thing] == 'o' ? input(it, thing) : 108;
      }
      case REMOVE_INPUT -> {
        return it.input == thing ? input(it, NOTHING) : 201;
      }
      case ADD_OUTPUT -> {
        if (it.input == NOTHING || it.output != NOTHING || paper.owner[thing] != NOTHING || paper.gone[thing]
            || !offers(it.mode, thing)) {
          return 201;
        }
        it.output = thing;
        paper.owner[thing] = number;
      }
      case REMOVE_OUTPUT -> {
        if (it.output != thing) {
          return 201;
        }
        paper.unready(it);
        it.output = NOTHING;
        paper.owner[thing] = NOTHING;
      }
      case ADD_PREVIEW -> {
        int preview = thing % 2;
        if (it.input == NOTHING || it.preview != NOTHING || paper.viewer[preview] != NOTHING || paper.blind[preview]
            || !shows(it.mode, preview)) {
          return 201;
        }
        it.preview = preview;
        paper.viewer[preview] = number;
      }
      default -> {
        if (it.preview != thing % 2) {
          return 201;
        }
        paper.viewer[it.preview] = NOTHING;
        it.preview = NOTHING;
      }
    }
    return 0;
  }

  private static int input(Line it, int input) {
    it.input = input;
    it.chosen = NOTHING;
    it.type = 0;
    it.zoom = 1;
    return 0;
  }

  private int phases(Act act, Line it) {
    switch (act.verb()) {
      case BEGIN -> {
        it.phase = 'P';
        paper.unready(it);
        paper.undecide(it);
      }
      case COMMIT -> {
        boolean nothing = it.output == NOTHING && it.preview == NOTHING;
        if (it.input == NOTHING || nothing) {
          return 201;
        }
        if (paper.hold[it.input] != 'o') {
          return 108;
        }
        paper.ask(it);
      }
      case ANSWER -> answered(it, act.how() != 0);
      case START -> it.phase = 'S';
      case STOP -> {
        it.phase = 'C';
        if (it.output != NOTHING) {
          paper.burst[it.output] = false;
        }
      }
      case RELEASE -> paper.end(it);
      default -> {
        if (camera(it.input) != 0) {
          return 102;
        }
        it.zoom = Math.max(1, Math.min(10, act.how() * 4));
        paper.tell(it);
      }
    }
    return 0;
  }

  private void answered(Line it, boolean taken) {
    if (it.phase != 'W') {
      return;
    }
    boolean turned = it.output != NOTHING && (paper.decide(it) == 1) != (it.type == 1);
    if (taken && turned) {
      it.type = paper.decide(it);
      paper.unready(it);
      return;
    }
    it.phase = it.before == 'P' && taken ? 'C' : it.before;
    if (!taken) {
      it.type = it.typeBefore;
      if (it.output != NOTHING) {
        paper.ready[it.output] = it.committed() && (it.readyBefore || paper.ready[it.output]);
      }
    }
    if (it.committed()) {
      paper.tell(it);
    }
  }
}
