package dev.latent.camera.model.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The camera side on paper: the table of the specification (behaviour, 2.2, 2.4, 2.5, 1.5) kept by hand in numbers, apart
 * from the machines. Phases: I(nit), P (in progress), W(aiting for the device), C(ommitted), S(tarted), R(eleased).
 * Answers: 0 granted, or the code, its leading 74 left off where it has one. Inputs 0 and 1 are the system and the public
 * application's of the back camera, 2 and 3 of the front camera; of the outputs 2 has a profile of no camera, and 3 a
 * surface of its own; of the previews 1 has a profile of no camera.
 */
final class Paper {

  static final int NOTHING = -1;

  private static final Map<String, List<Integer>> TABLE = Map.of(
      "BEGIN", List.of(0, 105, 105, 0, 0, 201),
      "CONFIGURE", List.of(102, 0, 102, 102, 102, 102),
      "START", List.of(103, 103, 103, 0, 201, 103),
      "STOP", List.of(201, 201, 201, 201, 0, 201),
      "RELEASE", List.of(0, 0, 0, 0, 0, 201),
      "SET", List.of(103, 103, 103, 0, 0, 103),
      "CAPTURE", List.of(104, 104, 104, 0, 0, 104));

  /** A session's line. */
  static final class Line {
    final int app;
    char phase = 'I';
    int mode;
    int input = NOTHING;
    int output = NOTHING;
    int preview = NOTHING;
    int chosen = NOTHING;
    int type;
    double zoom = 1;
    char before;
    int typeBefore;
    boolean readyBefore;

    Line(int app, int mode) {
      this.app = app;
      this.mode = mode;
    }

    boolean committed() {
      return phase == 'C' || phase == 'S';
    }
  }

  final List<Line> sessions = new ArrayList<>();
  final char[] hold = {'-', '-', '-', '-'};
  final String[] told = {"1.0", "1.0", "1.0", "1.0"};
  final int[] owner = {NOTHING, NOTHING, NOTHING, NOTHING};
  final int[] listens = new int[4];
  final boolean[] ready = new boolean[4];
  final boolean[] burst = new boolean[4];
  final boolean[] gone = new boolean[4];
  final boolean[] glimpse = new boolean[4];
  final boolean[] mirror = new boolean[4];
  final int[] viewer = {NOTHING, NOTHING};
  final boolean[] blind = new boolean[2];
  boolean muted;
  int captures;

  static int table(String row, char phase) {
    return TABLE.getOrDefault(row, List.of()).get("IPWCSR".indexOf(phase));
  }

  static boolean system(int app) {
    return app == 0;
  }

  static int camera(int input) {
    return input / 2;
  }

  static boolean offers(int mode, int output) {
    return switch (mode) {
      case 0, 1 -> output != 2;
      case 2 -> output == 1;
      default -> false;
    };
  }

  static boolean shows(int mode, int preview) {
    return mode < 2 && preview == 0;
  }

  /** What the camera defers in a mode: 0 nothing, 1 photos, 2 videos. */
  static int defers(int camera, int mode) {
    return mode == 1 ? 2 : mode == 0 && camera == 0 ? 1 : 0;
  }

  Line line(int session) {
    return sessions.get(session);
  }

  /** The last that the application made. */
  int current(int app) {
    int found = NOTHING;
    for (int i = 0; i < sessions.size(); i++) {
      found = line(i).app == app ? i : found;
    }
    return found;
  }

  boolean wants(int output) {
    return output != 3 && ((listens[output] & 2) != 0 || (listens[output] & 1) == 0);
  }

  int decide(Line it) {
    if (it.chosen != NOTHING) {
      return it.chosen;
    }
    boolean can = it.output != NOTHING && defers(camera(it.input), it.mode) == 1;
    return can && wants(it.output) ? 1 : 0;
  }

  void ask(Line it) {
    it.before = it.phase;
    it.typeBefore = it.type;
    it.readyBefore = it.output != NOTHING && ready[it.output];
    unready(it);
    it.phase = 'W';
    it.type = decide(it);
  }

  void unready(Line it) {
    if (it.output != NOTHING) {
      ready[it.output] = false;
      burst[it.output] = false;
    }
  }

  void undecide(Line it) {
    it.type = Math.max(it.chosen, 0);
  }

  void tell(Line it) {
    String wanted = it.zoom + (muted && camera(it.input) == 0 ? " muted" : "");
    if (!wanted.equals(told[it.input])) {
      told[it.input] = wanted;
      if (it.output != NOTHING) {
        ready[it.output] = false;
      }
    }
  }

  void end(Line it) {
    it.phase = 'R';
    if (it.output != NOTHING) {
      owner[it.output] = NOTHING;
      unready(it);
    }
    if (it.preview != NOTHING) {
      viewer[it.preview] = NOTHING;
    }
    if (it.input != NOTHING) {
      close(it.input);
    }
  }

  void close(int input) {
    if (hold[input] != 'o') {
      return;
    }
    hold[input] = 'c';
    for (Line it : sessions) {
      if (it.input == input && "WCS".indexOf(it.phase) >= 0) {
        it.phase = 'I';
        unready(it);
        undecide(it);
      }
    }
  }

  /** All of it, by name. */
  Map<String, String> says() {
    Map<String, String> says = new TreeMap<>();
    for (int i = 0; i < sessions.size(); i++) {
      Line it = line(i);
      says.put("session " + i, "%d %c mode %d input %d output %d preview %d chosen %d type %d zoom %s".formatted(it.app,
          it.phase, it.mode, it.input, it.output, it.preview, it.chosen, it.type, it.zoom));
    }
    for (int i = 0; i < 4; i++) {
      says.put("input " + i, hold[i] + " " + told[i]);
      says.put("output " + i, "in %d listens %d ready %b burst %b gone %b glimpse %b mirror %b".formatted(owner[i],
          listens[i], ready[i], burst[i], gone[i], glimpse[i], mirror[i]));
    }
    for (int i = 0; i < 2; i++) {
      says.put("preview " + i, "in %d gone %b".formatted(viewer[i], blind[i]));
    }
    says.put("all", "muted %b captures %d".formatted(muted, captures));
    return says;
  }
}
