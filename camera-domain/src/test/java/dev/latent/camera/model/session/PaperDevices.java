package dev.latent.camera.model.session;

import static dev.latent.camera.model.session.Paper.camera;
import static dev.latent.camera.model.session.Paper.system;

import dev.latent.camera.model.session.Paper.Line;

/** Cameras that are opened, closed and muted, on paper. */
final class PaperDevices {

  private final Paper paper;

  PaperDevices(Paper paper) {
    this.paper = paper;
  }

  int answer(Act act) {
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
}
