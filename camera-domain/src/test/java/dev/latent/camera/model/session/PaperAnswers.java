package dev.latent.camera.model.session;

import static dev.latent.camera.model.session.Paper.NOTHING;
import static dev.latent.camera.model.session.Paper.camera;
import static dev.latent.camera.model.session.Paper.defers;
import static dev.latent.camera.model.session.Paper.offers;
import static dev.latent.camera.model.session.Paper.shows;
import static dev.latent.camera.model.session.Paper.system;
import static dev.latent.camera.model.session.Paper.table;

import dev.latent.camera.model.session.Paper.Line;

/** What each act is answered on paper, and what it does there when it is granted. */
final class PaperAnswers {

  private final Paper paper;

  PaperAnswers(Paper paper) {
    this.paper = paper;
  }

  /** The code; 0 is granted, or means nothing. */
  int answer(Act act) {
    int code = switch (act.verb()) {
      case OPEN, OPENED, CLOSE, CLOSED, MUTE -> devices(act);
      case CREATE -> create(act);
      case BEGIN, SET_MODE, ADD_INPUT, REMOVE_INPUT, ADD_OUTPUT, REMOVE_OUTPUT, ADD_PREVIEW, REMOVE_PREVIEW, COMMIT, ANSWER,
          START, STOP, RELEASE, ZOOM -> paper.current(act.app()) == NOTHING ? 0 : session(act, paper.current(act.app()));
      case ON, OFF, DEFER, THUMBNAIL, MIRROR, RELEASE_OUTPUT -> output(act, act.thing());
      case CAPTURE, BURST, CONFIRM -> photo(act, act.thing());
      case READY -> ready(act.thing() % 2);
      case RATE, RELEASE_PREVIEW -> preview(act, act.thing() % 2);
    };
    return code > 0 && code < 202 ? 7_400_000 + code : code;
  }

  private int devices(Act act) {
    int input = act.thing();
    switch (act.verb()) {
      case OPEN -> {
        for (int other = camera(input) * 2; other < camera(input) * 2 + 2; other++) {
          boolean taken = paper.hold[other] == 'o' && !system(other % 2) && system(input % 2);
          if (paper.hold[other] != '-' && !taken) {
            return 107;
          }
        }
        take(camera(input) * 2 + 1);
        paper.hold[input] = 'w';
      }
      case OPENED -> {
        if (paper.hold[input] == 'w') {
          paper.hold[input] = act.how() == 0 ? '-' : 'o';
          paper.told[input] = "1.0";
        }
      }
      case CLOSE -> paper.close(input);
      case CLOSED -> {
        if (paper.hold[input] == 'c') {
          paper.hold[input] = '-';
          paper.told[input] = "1.0";
        }
      }
      default -> {
        if (paper.muted != (act.how() % 2 == 1)) {
          paper.muted = !paper.muted;
          paper.sessions.stream().filter(Line::committed).forEach(paper::tell);
        }
      }
    }
    return 0;
  }

  /** Of the public application, with its session. */
  private void take(int input) {
    paper.sessions.stream().filter(it -> it.phase != 'R' && it.input == input && paper.hold[input] == 'o').toList()
        .forEach(paper::end);
    paper.close(input);
  }

  private int create(Act act) {
    paper.sessions.stream().filter(it -> it.app == act.app() && it.phase != 'R').toList().forEach(paper::end);
    paper.sessions.add(new Line(act.app(), act.how() % 3));
    return 0;
  }

  private int session(Act act, int number) {
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
        if (it.output != NOTHING && !(camera && offers(act.how(), it.output))
            || it.preview != NOTHING && !(camera && shows(act.how(), it.preview))) {
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
        if (it.input == NOTHING || it.output == NOTHING && it.preview == NOTHING) {
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

  private int output(Act act, int output) {
    boolean in = paper.owner[output] != NOTHING && paper.line(paper.owner[output]).input != NOTHING;
    boolean systemOnly = act.verb() == Act.Verb.DEFER || act.verb() == Act.Verb.THUMBNAIL;
    if (systemOnly && !system(act.app())) {
      return 202;
    }
    if ((systemOnly || act.verb() == Act.Verb.MIRROR) && !in) {
      return 104;
    }
    if (systemOnly && paper.line(paper.owner[output]).phase != 'P') {
      return 102;
    }
    switch (act.verb()) {
      case ON -> on(output, act.how() % 3);
      case OFF -> off(output, act.how() % 3);
      case DEFER -> {
        Line it = paper.line(paper.owner[output]);
        int type = act.how() % 3;
        if (type != 0 && type != defers(camera(it.input), it.mode)) {
          return 801;
        }
        if (type == 1 && output == 3) {
          return 102;
        }
        it.chosen = type;
        it.type = type;
      }
      case THUMBNAIL -> {
        Line it = paper.line(paper.owner[output]);
        if (act.how() != 0 && (camera(it.input) != 0 || it.mode == 2)) {
          return 801;
        }
        paper.glimpse[output] = act.how() != 0;
      }
      case MIRROR -> {
        if (act.how() != 0 && camera(paper.line(paper.owner[output]).input) != 0) {
          return 801;
        }
        paper.mirror[output] = act.how() != 0;
      }
      default -> {
        return release(output);
      }
    }
    return 0;
  }

  private void on(int output, int path) {
    boolean wanted = paper.wants(output);
    boolean photoToo = path == 0 && (paper.listens[output] & 3) == 2;
    paper.listens[output] |= 1 << path;
    if (paper.owner[output] == NOTHING) {
      return;
    }
    Line it = paper.line(paper.owner[output]);
    if (it.committed() && wanted != paper.wants(output) || it.phase == 'S' && photoToo) {
      paper.ask(it);
    }
  }

  private void off(int output, int path) {
    boolean asset = path == 1 && (paper.listens[output] & 2) != 0;
    paper.listens[output] &= ~(1 << path);
    if (asset && paper.owner[output] != NOTHING && paper.line(paper.owner[output]).phase == 'P') {
      paper.line(paper.owner[output]).chosen = 0;
      paper.line(paper.owner[output]).type = 0;
    }
  }

  private int release(int output) {
    if (paper.gone[output]) {
      return 201;
    }
    if (paper.owner[output] != NOTHING) {
      paper.unready(paper.line(paper.owner[output]));
      paper.line(paper.owner[output]).output = NOTHING;
    }
    paper.owner[output] = NOTHING;
    paper.listens[output] = 0;
    paper.gone[output] = true;
    return 0;
  }

  private int photo(Act act, int output) {
    if (act.verb() != Act.Verb.CAPTURE && !system(act.app())) {
      return 202;
    }
    int code = table("CAPTURE", paper.owner[output] == NOTHING ? 'I' : paper.line(paper.owner[output]).phase);
    if (code != 0) {
      return code;
    }
    Line it = paper.line(paper.owner[output]);
    if (act.verb() == Act.Verb.CONFIRM) {
      boolean bursting = paper.burst[output];
      paper.burst[output] = false;
      return bursting ? 0 : 102;
    }
    if (act.verb() == Act.Verb.BURST && camera(it.input) != 0) {
      return 801;
    }
    if (act.verb() == Act.Verb.BURST && paper.burst[output]) {
      return 201;
    }
    boolean refused = act.verb() == Act.Verb.CAPTURE && switch (act.how()) {
      case 1 -> it.type != 1;
      case 2 -> output != 3 && (paper.listens[output] & 3) == 0;
      case 3 -> true;
      default -> false;
    };
    if (!paper.ready[output] || paper.burst[output] || refused) {
      return 102;
    }
    paper.ready[output] = false;
    paper.burst[output] = act.verb() == Act.Verb.BURST;
    paper.captures++;
    return 0;
  }

  private int ready(int camera) {
    for (Line it : paper.sessions) {
      if ("WCS".indexOf(it.phase) >= 0 && camera(it.input) == camera && it.output != NOTHING) {
        boolean next = it.committed() && paper.burst[it.output];
        paper.ready[it.output] = !next;
        paper.captures += next ? 1 : 0;
      }
    }
    return 0;
  }

  private int preview(Act act, int preview) {
    int in = paper.viewer[preview];
    if (act.verb() == Act.Verb.RELEASE_PREVIEW) {
      if (paper.blind[preview]) {
        return 201;
      }
      if (in != NOTHING) {
        paper.line(in).preview = NOTHING;
      }
      paper.viewer[preview] = NOTHING;
      paper.blind[preview] = true;
      return 0;
    }
    int input = in == NOTHING ? NOTHING : paper.line(in).input;
    return switch (act.how()) {
      case 0 -> input == NOTHING ? 110 : 0;
      case 1 -> input != NOTHING && camera(input) == 0 ? 0 : 110;
      case 2 -> 101;
      default -> 110;
    };
  }
}
