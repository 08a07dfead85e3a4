package dev.latent.app.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** A stream whose lines are sent one by one, each behind a word that says what it is. Thread-safe with its peers. */
final class Lines extends OutputStream {

  private final OutputStream to;
  private final byte[] word;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  /** @param to shared by several: each line is one write */
  private Lines(OutputStream to, String word) {
    this.to = to;
    this.word = (word + " ").getBytes(UTF_8);
  }

  /** A stream of text, in UTF-8. */
  static PrintStream of(OutputStream to, String word) {
    return new PrintStream(new Lines(to, word), true, UTF_8);
  }

  @Override
  public void write(int b) throws IOException {
    line.write(b);
    if (b == '\n') {
      send();
    }
  }

  private void send() throws IOException {
    byte[] whole = new byte[word.length + line.size()];
    System.arraycopy(word, 0, whole, 0, word.length);
    System.arraycopy(line.toByteArray(), 0, whole, word.length, line.size());
    line.reset();
    to.write(whole);
  }
}
