package dev.latent.camera.model.session;

import static dev.latent.camera.model.session.Paper.NOTHING;

/** What each act is answered on paper, and what it does there when it is granted. */
final class PaperAnswers {

  private final Paper paper;
  private final PaperDevices devices;
  private final PaperSessions sessions;
  private final PaperOutputs outputs;

  PaperAnswers(Paper paper) {
    this.paper = paper;
    this.devices = new PaperDevices(paper);
    this.sessions = new PaperSessions(paper);
    this.outputs = new PaperOutputs(paper);
  }

  /** The code; 0 is granted, or means nothing. */
  int answer(Act act) {
    int code = switch (act.verb()) {
      case OPEN, OPENED, CLOSE, CLOSED, MUTE -> devices.answer(act);
      case CREATE -> sessions.create(act);
      case BEGIN, SET_MODE, ADD_INPUT, REMOVE_INPUT, ADD_OUTPUT, REMOVE_OUTPUT, ADD_PREVIEW, REMOVE_PREVIEW, COMMIT, ANSWER,
          START, STOP, RELEASE, ZOOM -> paper.current(act.app()) == NOTHING ? 0 : sessions.answer(act, paper.current(act.app()));
      case ON, OFF, DEFER, THUMBNAIL, MIRROR, RELEASE_OUTPUT -> outputs.answer(act, act.thing());
      case CAPTURE, BURST, CONFIRM -> outputs.photo(act, act.thing());
      case READY -> outputs.ready(act.thing() % 2);
      case RATE, RELEASE_PREVIEW -> outputs.preview(act, act.thing() % 2);
    };
    return code > 0 && code < 202 ? 7_400_000 + code : code;
  }
}
