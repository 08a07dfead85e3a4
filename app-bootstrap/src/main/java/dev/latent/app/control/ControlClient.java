package dev.latent.app.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Asks the process that writes a library. */
public final class ControlClient {

  private final SocketFile file;

  /** @param hidden the hidden folder of a library */
  public ControlClient(Path hidden) {
    this.file = new SocketFile(hidden);
  }

  /**
   * One request.
   *
   * @param words without spaces or ends of lines
   * @param out takes each line of output as it comes
   * @param err takes each line of what went wrong, as it comes
   * @return the exit code; empty when nobody answers, or not to the end
   */
  public OptionalInt ask(List<String> words, Consumer<String> out, Consumer<String> err) {
    if (!file.exists()) {
      return OptionalInt.empty();
    }
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      file.use(address -> channel.connect(address));
      String request = ControlServer.PROTOCOL + " " + String.join(" ", words) + "\n";
      ByteBuffer bytes = ByteBuffer.wrap(request.getBytes(UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      return answer(new BufferedReader(new InputStreamReader(Channels.newInputStream(channel), UTF_8)), out, err);
    } catch (IOException e) {
      return OptionalInt.empty();
    }
  }

  private static OptionalInt code(String text) {
    return text.matches("[0-9]{1,3}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  private static OptionalInt answer(BufferedReader in, Consumer<String> out, Consumer<String> err) throws IOException {
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      int space = line.indexOf(' ');
      String text = line.substring(space + 1);
      switch (line.substring(0, Math.max(0, space))) {
        case "out" -> out.accept(text);
        case "err" -> err.accept(text);
        case "exit" -> {
          return code(text);
        }
        default -> throw new IOException("an answer that is none: " + line);
      }
    }
    return OptionalInt.empty();
  }
}
