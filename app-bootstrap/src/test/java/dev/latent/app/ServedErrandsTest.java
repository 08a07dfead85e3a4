package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.app.cli.Commands;
import dev.latent.app.cli.desk.Lab;
import dev.latent.app.cli.errand.Clerk;
import dev.latent.app.cli.run.Flow;
import dev.latent.app.cli.tell.Console;
import dev.latent.app.profile.Profiles;
import dev.latent.camera.port.driving.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** The second phase from the command line, while another process looks after it. */
class ServedErrandsTest extends TwoPhotos {

  /** Another latent that writes the library and stays. */
  private Lab.Darkroom writer(String profile) {
    Lab.Darkroom darkroom = Application.lab().reopen(app.library(), Profiles.find(profile).get()).get();
    Context context = darkroom.as(Flow.EXPLICIT.caller());
    darkroom.start();
    darkroom.serve(new Clerk(context, app.library()));
    return darkroom;
  }

  @Test
  void a_process_that_writes_the_library_is_asked_and_does_it() {
    try (Lab.Darkroom _ = writer(app.slow())) {
      assertThat(text(look("status"))).contains("running; 2 photos to develop", "camera closed, device ready",
          "it is being developed", "1 ahead of it");
      assertThat(look("status", "--json").objects("status").getFirst()).containsEntry("attendance", "HERE");
      assertThat(text(look("explain", "1"))).containsPattern("now +it is being developed");
      assertThat(text(grant("withdraw", "2"))).endsWith("its raw is freed");
      assertThat(text(grant("pause"))).isEqualTo("paused: nothing is developed until latent resume");
      assertThat(text(look("status"))).containsPattern("held +the second phase is paused.* is held, too");
      assertThat(text(grant("resume"))).isEqualTo("resumed");
      assertRefused(grant("retry", "2"), "asset 2 was not given up");
      assertRefused(grant("retry", "9"), "there is no asset 9");
      assertThat(text(grant("library", "trash", "2"))).contains("it is in the trash");
      assertThat(text(grant("library", "restore", "2"))).contains("it is out of the trash");
      assertThat(text(grant("library", "delete", "2"))).contains("it is gone for good");
      assertRefused(app.run("shoot"), "another process is writing to");
    }
  }

  @Test
  void a_process_that_writes_the_library_and_cannot_be_asked_is_not_taken_for_none() throws IOException {
    try (Lab.Darkroom _ = writer(app.slow())) {
      Files.delete(app.library().resolve(".latent/control/socket"));
      assertThat(text(look("status"))).contains("another process writes the library, and cannot be asked",
          "another process may be developing it").doesNotContain("latent develop");
      assertRefused(grant("pause"), "another process is writing to");
    }
  }

  @Test
  void in_a_hot_process_photos_wait_and_say_so_and_one_that_somebody_asks_for_runs() throws IOException {
    String hot = app.profile("hot.toml", Files.readString(Path.of(app.deferring()))
        + "[pressure]\nsource = \"scripted\"\nscript = \"at 0s SEVERE\"\n");
    try (Lab.Darkroom _ = writer(hot)) {
      assertThat(text(look("status"))).contains("waiting; 2 photos to develop", "thermal level 5",
          "the device is hot, for ", "a photo that somebody waits for is developed all the same");
      Said said = grant("develop", "--now", "2", "--json");
      assertThat(said.objects("final")).singleElement().extracting(it -> it.get("assetId")).isEqualTo("2");
      assertThat(said.exitCode()).isZero();
      assertThat(text(look("explain", "1"))).containsPattern("now +the device is hot, .* in all");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json", "--limit=20"})
  void a_status_that_is_watched_ends_when_nobody_reads_it_any_more(String option) {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    Console console = new Console(new PrintStream(new FullAfter(read, 2000), true, StandardCharsets.UTF_8),
        new PrintStream(OutputStream.nullOutputStream()), Ansi.OFF, false);
    int exit = Commands.run(Application.lab(), console, "status", "--watch", option, "--library",
        app.library().toString());
    assertThat(exit).isEqualTo(1);
    assertThat(read.toString(StandardCharsets.UTF_8).split("NORMAL", -1).length).isGreaterThan(3);
  }

  /** A reader that goes away after so many bytes. */
  private static final class FullAfter extends OutputStream {

    private final OutputStream to;
    private int left;

    FullAfter(OutputStream to, int left) {
      this.to = to;
      this.left = left;
    }

    @Override
    public void write(int b) throws IOException {
      if (left-- <= 0) {
        throw new IOException("nobody reads");
      }
      to.write(b);
    }
  }
}
