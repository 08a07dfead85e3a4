package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A library with two quick photos whose raws wait, and what is said when it is asked. */
abstract class TwoPhotos {

  @TempDir
  Path folder;

  Application app = new Application(Path.of("unset"));

  @BeforeEach
  void shootTwo() {
    app = new Application(folder);
    assertThat(app.run("shoot", "--count", "2", "--no-wait").exitCode()).isZero();
  }

  /** Asks it without a device. */
  Said look(String... line) {
    return app.say(Stream.concat(Stream.of(line), Stream.of("--library", app.library().toString()))
        .toArray(String[]::new));
  }

  /** Asks it with its device. */
  Said grant(String... line) {
    return look(Stream.concat(Stream.of(line), Stream.of("--profile", app.deferring())).toArray(String[]::new));
  }

  static String text(Said said) {
    assertThat(said.exitCode()).as(said.toString()).isZero();
    assertThat(said.err()).isEmpty();
    return String.join("\n", said.out());
  }

  static void assertRefused(Said said, String why) {
    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).singleElement().asString().startsWith("latent: ").contains(why);
  }
}
