package dev.latent.hal.imaging;

/** A scene that cannot be photographed; the message is one sentence for the user that says what to do. */
public final class SceneException extends Exception {
  private static final long serialVersionUID = 1L;

  SceneException(String sentence) {
    super(sentence);
  }
}
