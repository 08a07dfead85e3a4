package dev.latent.app.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers other processes of the same user, each on a thread of its own. Thread-safe. */
public final class ControlServer implements AutoCloseable {

  /** What both sides speak; another version is refused. */
  static final String PROTOCOL = "latent/1";

  private static final Logger LOG = LoggerFactory.getLogger(ControlServer.class);

  /** For answers that are under way when it closes. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final SocketFile file;
  private final ServerSocketChannel channel;
  private final Handler handler;
  private final Set<Runnable> endings = ConcurrentHashMap.newKeySet();
  private final Phaser answering = new Phaser(1);

  private ControlServer(SocketFile file, ServerSocketChannel channel, Handler handler) {
    this.file = file;
    this.channel = channel;
    this.handler = handler;
  }

  /** What answers a request. */
  @FunctionalInterface
  public interface Handler {

    /**
     * Answers in lines, as a command would.
     *
     * @param ending takes what is to be run once the server closes, from any thread
     * @return the exit code
     */
    int answer(List<String> words, PrintStream out, PrintStream err, Ending ending);
  }

  /** Tells whoever answers for long that the server closes. */
  @FunctionalInterface
  public interface Ending {
    void then(Runnable told);
  }

  /**
   * Answers from now on.
   *
   * @param hidden the hidden folder of a library that this process writes
   * @throws IOException where there can be no such socket
   */
  public static ControlServer open(Path hidden, Handler handler) throws IOException {
    SocketFile file = new SocketFile(hidden);
    file.prepare();
    ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      file.use(channel::bind);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    ControlServer server = new ControlServer(file, channel, handler);
    Thread.ofVirtual().name("control").start(server::accept);
    return server;
  }

  private void accept() {
    try {
      while (channel.isOpen()) {
        SocketChannel connection = channel.accept();
        answering.register();
        Thread.ofVirtual().name("control").start(() -> serve(connection));
      }
    } catch (ClosedChannelException closed) {
      LOG.debug("no more requests");
    } catch (IOException e) {
      LOG.warn("no more requests are taken from other processes: {}", e.getMessage());
    }
  }

  private void serve(SocketChannel connection) {
    try (connection;
        BufferedReader in = new BufferedReader(new InputStreamReader(Channels.newInputStream(connection), UTF_8))) {
      answer(request(connection, in), Channels.newOutputStream(connection));
    } catch (IOException e) {
      LOG.debug("whoever asked is gone: {}", e.getMessage());
    } finally {
      answering.arriveAndDeregister();
    }
  }

  /** Whoever asks nothing is hung up on once the server closes. */
  private String request(SocketChannel connection, BufferedReader in) throws IOException {
    Runnable hangUp = () -> hangUp(connection);
    tellAtEnd(hangUp);
    String line = in.readLine();
    endings.remove(hangUp);
    return line == null ? "" : line;
  }

  private static void hangUp(SocketChannel connection) {
    try {
      connection.close();
    } catch (IOException e) {
      LOG.debug("a connection is broken: {}", e.getMessage());
    }
  }

  private void tellAtEnd(Runnable told) {
    endings.add(told);
    if (!channel.isOpen()) {
      told.run();
    }
  }

  private void answer(String request, OutputStream to) throws IOException {
    PrintStream err = Lines.of(to, "err");
    List<String> words = List.of(request.split(" ", -1));
    int exit = 1;
    if (!words.getFirst().equals(PROTOCOL)) {
      err.print("latent: the process that writes this library speaks another version: wait until it ends\n");
    } else {
      exit = answer(words.subList(1, words.size()), Lines.of(to, "out"), err);
    }
    to.write(("exit " + exit + "\n").getBytes(UTF_8));
  }

  private int answer(List<String> words, PrintStream out, PrintStream err) {
    Set<Runnable> mine = ConcurrentHashMap.newKeySet();
    try {
      return handler.answer(words, out, err, told -> {
        mine.add(told);
        tellAtEnd(told);
      });
    } catch (RuntimeException e) {
      LOG.warn("what another process asked for was not done: {}", e.toString());
      LOG.debug("it was not done because of", e);
      err.print("latent: it was not done: " + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + "\n");
      return 1;
    } finally {
      endings.removeAll(mine);
    }
  }

  /** Idempotent. Answers under way are told, and have a while to end. */
  @Override
  public void close() {
    if (!channel.isOpen()) {
      return;
    }
    try (channel) {
      file.remove();
    } catch (IOException e) {
      LOG.warn("the socket of the library could not be removed: {}", e.getMessage());
    }
    endings.forEach(Runnable::run);
    await(answering.arriveAndDeregister());
  }

  private void await(int phase) {
    try {
      answering.awaitAdvanceInterruptibly(phase, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      LOG.warn("an answer to another process is left behind");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
