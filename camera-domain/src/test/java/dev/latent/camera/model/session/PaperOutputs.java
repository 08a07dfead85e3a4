package dev.latent.camera.model.session;

import static dev.latent.camera.model.session.Paper.NOTHING;
import static dev.latent.camera.model.session.Paper.camera;
import static dev.latent.camera.model.session.Paper.defers;
import static dev.latent.camera.model.session.Paper.system;
import static dev.latent.camera.model.session.Paper.table;

import dev.latent.camera.model.session.Paper.Line;

/** The calls of photo outputs and previews, on paper. */
final class PaperOutputs {

  private final Paper paper;

  PaperOutputs(Paper paper) {
    this.paper = paper;
  }

  int answer(Act act, int output) {
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
    boolean turned = it.committed() && wanted != paper.wants(output);
    boolean both = it.phase == 'S' && photoToo;
    if (turned || both) {
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

  int photo(Act act, int output) {
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

  int ready(int camera) {
    for (Line it : paper.sessions) {
      if ("WCS".indexOf(it.phase) >= 0 && camera(it.input) == camera && it.output != NOTHING) {
        boolean next = it.committed() && paper.burst[it.output];
        paper.ready[it.output] = !next;
        paper.captures += next ? 1 : 0;
      }
    }
    return 0;
  }

  int preview(Act act, int preview) {
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
