package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.app.cli.desk.Lab;
import dev.latent.app.cli.run.Choice;
import dev.latent.app.cli.run.Developing;
import dev.latent.app.cli.run.Flow;
import dev.latent.app.cli.run.Inbox;
import dev.latent.app.cli.run.Outcome;
import dev.latent.app.cli.run.Shooting;
import dev.latent.app.cli.tell.Teller;
import dev.latent.app.cli.tell.Told;
import dev.latent.app.profile.Profiles;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.Subscription;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, as a run hears of it. */
class InterruptedRunTest {

  @TempDir
  Path folder;

  private Application app = new Application(Path.of("unset"));

  @BeforeEach
  void install() {
    app = new Application(folder);
  }

  @Test
  void a_run_that_waits_for_the_second_phase_says_what_is_left_and_how_it_is_finished() {
    Outcome outcome = run(app.slow(), Flow.AUTOMATIC, (context, inbox) ->
        Shooting.run(context, inbox, order(), interruptingAt(Told.Stored.class, inbox)));
    assertThat(outcome.well()).isFalse();
    assertThat(outcome.complaints()).singleElement().asString()
        .contains("interrupted", "1 photo not final", "latent develop");
    assertThat(app.run("develop").objects("final")).hasSize(1);
  }

  @Test
  void a_photo_that_is_stored_while_the_camera_closes_counts_among_what_is_left() {
    Outcome outcome = run(app.slow(), Flow.AUTOMATIC, (context, inbox) ->
        Shooting.run(context, inbox, order(), interruptingAt(
            told -> told instanceof Told.Happened(_, var event, _) && event.equals("frameShutterEnd"), inbox)));
    assertThat(outcome.complaints()).singleElement().asString().contains("1 photo not final");
    assertThat(app.say("library", "list", "--library", app.library().toString(), "--json").objects("asset")).hasSize(1);
  }

  @Test
  void a_run_that_leaves_nothing_says_so() {
    Outcome outcome = run(app.plain(), Flow.AUTOMATIC, (context, inbox) ->
        Shooting.run(context, inbox, order(), interruptingAt(Told.Stored.class, inbox)));
    assertThat(outcome.complaints()).singleElement().asString()
        .contains("interrupted", "nothing is left to develop");
  }

  @Test
  void developing_says_what_is_left() {
    app.run("shoot", "--no-wait", "--count", "2");
    Outcome outcome = run(app.slow(), Flow.EXPLICIT, (context, inbox) ->
        Developing.run(context, inbox, List::empty, interruptingAt(Told.Developing.class, inbox)));
    assertThat(outcome.well()).isFalse();
    assertThat(outcome.complaints()).singleElement().asString().contains("2 photos not final", "latent develop");
    assertThat(app.run("develop").objects("final")).hasSize(2);
  }

  private Outcome run(String profile, Flow flow, BiFunction<Context, Inbox, Outcome> run) {
    Inbox inbox = new Inbox();
    try (Lab.Darkroom darkroom = Application.lab().open(app.library(), Profiles.find(profile).get()).get()) {
      Context context = darkroom.as(flow.caller());
      try (Subscription _ = inbox.follow(context)) {
        darkroom.start();
        return run.apply(context, inbox);
      }
    }
  }

  private static Shooting.Order order() {
    return new Shooting.Order(new Choice(Flow.AUTOMATIC, Option.none(), "normal_photo", false),
        PhotoCaptureSetting.none(), 1, Duration.ZERO, Option.some(Duration.ofDays(1)));
  }

  /** The user presses Ctrl-C when that is told. */
  private static Teller interruptingAt(Class<? extends Told> moment, Inbox inbox) {
    return interruptingAt(moment::isInstance, inbox);
  }

  private static Teller interruptingAt(Predicate<Told> moment, Inbox inbox) {
    return new Teller() {
      @Override
      public void tell(Told told) {
        if (moment.test(told)) {
          inbox.interrupt();
        }
      }

      @Override
      public void waiting(int done, int all, Duration since) {}

      @Override
      public void close() {}
    };
  }
}
