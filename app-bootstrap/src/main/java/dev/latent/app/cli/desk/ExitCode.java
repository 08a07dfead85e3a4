package dev.latent.app.cli.desk;

/** What the process answers to its caller. */
public enum ExitCode {
  /** All well. */
  OK(0),
  /** Something failed and was said. */
  FAILED(1),
  /** Wrong usage; nothing was begun. */
  USAGE(2);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
