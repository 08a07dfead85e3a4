package dev.latent.camera.model.session;

/**
 * One thing that happens on the camera side, in small numbers. What the numbers mean depends on the verb; a number that
 * means nothing does nothing.
 *
 * @param app 0 is a system application, 1 a public one
 * @param thing which input, output or camera
 * @param how which mode, type, listener or answer
 */
record Act(Verb verb, int app, int thing, int how) {

  enum Verb {
    OPEN, OPENED, CLOSE, CLOSED, CREATE, BEGIN, SET_MODE, ADD_INPUT, REMOVE_INPUT, ADD_OUTPUT, REMOVE_OUTPUT, ADD_PREVIEW,
    REMOVE_PREVIEW, COMMIT, ANSWER, START, STOP, RELEASE, ZOOM, MUTE, ON, OFF, DEFER, THUMBNAIL, MIRROR, CAPTURE, BURST,
    CONFIRM, READY, RELEASE_OUTPUT, RATE, RELEASE_PREVIEW
  }

  @Override
  public String toString() {
    return verb + "(" + app + "," + thing + "," + how + ")";
  }
}
