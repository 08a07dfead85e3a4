package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;

/** A library with two quick photos whose raws wait, and what is said when it is asked. */
record TwoPhotos(Application app) {

  /** Before anything was taken. */
  static final TwoPhotos NONE = new TwoPhotos(new Application(Path.of("unset")));

  static TwoPhotos in(Path folder) {
    Application app = new Application(folder);
    assertThat(app.run("shoot", "--count", "2", "--no-wait").exitCode()).isZero();
    return new TwoPhotos(app);
  }

  Said look(String... line) {
    return app.say(Stream.concat(Stream.of(line), Stream.of("--library", app.library().toString()))
        .toArray(String[]::new));
  }

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
