package dev.latent.app.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlTest {

  @TempDir
  Path hidden;

  private final List<String> out = new ArrayList<>();
  private final List<String> err = new ArrayList<>();

  private OptionalInt ask(Path where, String... words) {
    return new ControlClient(where).ask(List.of(words), out::add, err::add);
  }

  private static ControlServer echo(Path where) throws IOException {
    return ControlServer.open(where, (words, out, err, _) -> {
      out.print(String.join("+", words) + "\nzweite Zeile: ä\n");
      err.print("a complaint\n");
      return 7;
    });
  }

  @Test
  void words_go_in_and_lines_and_an_exit_code_come_out() throws IOException {
    try (ControlServer _ = echo(hidden)) {
      assertThat(ask(hidden, "develop", "now")).hasValue(7);
    }
    assertThat(out).containsExactly("develop+now", "zweite Zeile: ä");
    assertThat(err).containsExactly("a complaint");
  }

  @Test
  void nobody_answers_where_nobody_serves_any_more() throws IOException {
    assertThat(ask(hidden, "status")).isEmpty();
    echo(hidden).close();
    assertThat(ask(hidden, "status")).isEmpty();
    assertThat(hidden.resolve("control/socket")).doesNotExist();
  }

  @Test
  void only_the_owner_reaches_it_even_where_the_folder_was_open_before() throws IOException {
    Path folder = Files.createDirectory(hidden.resolve("control"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    try (ControlServer _ = echo(hidden)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
    }
  }

  @Test
  void a_socket_that_a_killed_process_left_is_in_nobodys_way() throws IOException {
    Path socket = Files.createDirectory(hidden.resolve("control")).resolve("socket");
    ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    killed.bind(UnixDomainSocketAddress.of(socket)).close();
    assertThat(socket).exists();
    assertThat(ask(hidden, "status")).isEmpty();
    try (ControlServer _ = echo(hidden)) {
      assertThat(ask(hidden, "status")).hasValue(7);
    }
  }

  @Test
  void a_library_may_lie_deeper_than_the_address_of_a_socket_is_long() throws IOException {
    Path deep = Files.createDirectories(hidden.resolve("d".repeat(120)).resolve("e".repeat(120)));
    try (ControlServer _ = echo(deep)) {
      assertThat(ask(deep, "status")).hasValue(7);
    }
  }

  @Test
  void another_version_is_refused_in_one_line() throws IOException {
    try (ControlServer _ = echo(hidden)) {
      assertThat(send("latent/0 status\n")).isEqualTo(
          "err latent: the process that writes this library speaks another version: wait until it ends\nexit 1\n");
      assertThat(send("\n")).startsWith("err ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.1 400 Bad Request\r\n\r\n", "exit many\n", "exit -1\n", "", "out half a"})
  void an_answer_that_is_none_is_as_good_as_nobody(String answer) throws IOException {
    Path socket = Files.createDirectory(hidden.resolve("control")).resolve("socket");
    try (ServerSocketChannel other = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      other.bind(UnixDomainSocketAddress.of(socket));
      Thread.startVirtualThread(() -> answerOnce(other, answer));
      assertThat(ask(hidden, "status")).isEmpty();
    }
  }

  private static void answerOnce(ServerSocketChannel other, String answer) {
    try (SocketChannel connection = other.accept()) {
      connection.write(ByteBuffer.wrap(answer.getBytes(UTF_8)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void who_answers_for_long_is_told_of_the_end_and_ends_in_order() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch told = new CountDownLatch(1);
    ControlServer server = ControlServer.open(hidden, (_, out, _, ending) -> {
      ending.then(told::countDown);
      begun.countDown();
      await(told);
      out.print("ended\n");
      return 3;
    });
    Thread closing = Thread.startVirtualThread(() -> {
      await(begun);
      server.close();
    });
    assertThat(ask(hidden, "now")).hasValue(3);
    closing.join();
    assertThat(out).containsExactly("ended");
  }

  @Test
  void who_connects_and_says_nothing_holds_nobody_up() throws IOException {
    ControlServer server = echo(hidden);
    try (SocketChannel silent = connect()) {
      assertThat(ask(hidden, "status")).hasValue(7);
      server.close();
      assertThat(Channels.newInputStream(silent).read()).isEqualTo(-1);
    }
  }

  @Test
  void a_request_that_breaks_breaks_nothing_else() throws IOException {
    try (ControlServer _ = ControlServer.open(hidden, (words, _, _, _) -> {
      if (words.contains("break")) {
        throw new IllegalStateException("broken\nin two lines");
      }
      return 0;
    })) {
      assertThat(ask(hidden, "break")).hasValue(1);
      assertThat(err).containsExactly("latent: it was not done: broken");
      assertThat(ask(hidden, "status")).hasValue(0);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private SocketChannel connect() throws IOException {
    SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    channel.connect(UnixDomainSocketAddress.of(hidden.resolve("control/socket")));
    return channel;
  }

  private String send(String request) throws IOException {
    try (SocketChannel channel = connect()) {
      channel.write(ByteBuffer.wrap(request.getBytes(UTF_8)));
      return new String(Channels.newInputStream(channel).readAllBytes(), UTF_8);
    }
  }
}
