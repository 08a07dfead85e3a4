package dev.latent.hal.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Stage;
import dev.latent.hal.kit.Folder;
import dev.latent.camera.simulation.Steps;
import dev.latent.hal.simulated.SpoolSteps.End;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A device's life, cut short before, after and in the midst of each step that its spool takes. */
class SpoolCrashTest {

  private static final Set<String> HELD = Set.of("raw", "done");
  private static final Set<String> FOREIGN = Set.of("notes.burst", "holiday.final");

  @TempDir Path folder;

  private Path origin = Path.of("");
  private Path copy = Path.of("");
  private int lives;

  /** A spool with a burst, a developed one, what a killed life left, and two files of somebody else's. */
  @BeforeEach
  void a_spool() throws IOException {
    origin = Files.createDirectory(folder.resolve("origin"));
    Life before = new Life(origin, disk(origin), Set.of());
    before.ready();
    before.take("raw");
    before.roll.develop(before.take("done"));
    before.roll.kit.close();
    for (String name : FOREIGN) {
      Files.writeString(origin.resolve(name), "not a burst");
    }
    Files.write(origin.resolve(Folder.OURS + "blank-0"), new byte[100]);
  }

  @Test
  void what_was_acknowledged_is_there_whole_and_nothing_else_whenever_the_process_is_killed() throws IOException {
    int steps = steps();
    for (int step = 0; step < steps; step++) {
      Faulty files = ending(step, End.KILLED);
      Life life = killed(files);
      assertRecovered(life, life.kept(), "killed after " + files.steps().taken());
    }
    System.out.println("a spool was killed at each of " + steps + " steps");
  }

  @Test
  void what_was_forced_to_the_disk_is_there_whole_and_nothing_else_whenever_power_is_lost() throws IOException {
    int steps = steps();
    int cuts = 0;
    for (int step = 0; step < steps; step++) {
      int ways = 1;
      for (int way = 0; way < ways; way++, cuts++) {
        Faulty files = ending(step, End.KILLED);
        Life life = killed(files);
        ways = 1 << files.spool().unsynced();
        files.spool().losePower(way);
        long sealed = files.steps().taken().stream().filter("seal"::equals).count();
        assertRecovered(life, life.kept(sealed), "lost power after " + files.steps().taken() + " in way " + way);
      }
    }
    System.out.println("a spool lost power at each of " + steps + " steps, in " + cuts + " ways");
  }

  @Test
  void a_kill_while_a_spool_is_opened_again_changes_nothing() throws IOException {
    int steps = steps();
    int openings = 0;
    for (int step = 0; step < steps; step++) {
      boolean cut = true;
      for (int again = 0; cut; again++, openings++) {
        Faulty files = ending(step, End.KILLED);
        Life life = killed(files);
        Faulty opened = faulty(life.home, again, End.KILLED);
        cut = isKilled(() -> new Life(life.home, opened.spool(), Set.of()).roll.kit.imageProcessor().pending());
        assertRecovered(life, life.kept(), "killed after " + files.steps().taken() + " and " + opened.steps().taken());
      }
    }
    System.out.println("a spool was opened again " + openings + " times, and killed at each step of that");
  }

  @ParameterizedTest
  @EnumSource(names = {"FAILED", "FULL"})
  void a_disk_that_fails_at_any_step_keeps_what_there_is_and_refuses_the_photo_with_words(End how)
      throws IOException {
    int steps = steps();
    for (int step = 0; step < steps; step++) {
      Faulty files = ending(step, how);
      Life life = new Life(copy, files.spool(), HELD);
      life.live();
      String when = how + " after " + files.steps().taken();
      if (!life.told().equals(Set.of("one", "two"))) {
        assertThat(life.roll.trace.toString() + life.refusals).as(when).contains("No space left on device");
      }
      assertRecovered(life, life.kept(), when);
    }
    System.out.println("the disk of a spool " + how + " at each of " + steps + " steps");
  }

  private int steps() throws IOException {
    Faulty files = ending(Integer.MAX_VALUE, End.KILLED);
    Life life = killed(files);
    assertThat(life.kept()).containsExactlyInAnyOrder("raw", "two");
    assertThat(files.steps().taken()).contains("make folder", "allocate", "force " + BurstLayout.HEADER, "move to two.burst",
        "mark", "force " + BurstLayout.length(4, 64), "sync folder", "seal", "write .latent-one", "move to one.final",
        "delete one.final", "delete one.burst");
    return files.steps().taken().size();
  }

  /** A spool, and what is done to it. */
  private record Faulty(FaultySpool spool, SpoolSteps steps) {}

  private Faulty faulty(Path home, int step, End how) throws IOException {
    SpoolSteps steps = new SpoolSteps(step, how);
    return new Faulty(new FaultySpool(disk(home), steps), steps);
  }

  /** In a copy of the spool. */
  private Faulty ending(int step, End how) throws IOException {
    copy = Files.createDirectory(folder.resolve("life-" + lives++));
    for (String name : names(origin)) {
      Files.copy(origin.resolve(name), copy.resolve(name));
    }
    return faulty(copy, step, how);
  }

  private Life killed(Faulty files) {
    Life life = new Life(copy, files.spool(), HELD);
    isKilled(life::live);
    return life;
  }

  private static boolean isKilled(Runnable work) {
    try {
      work.run();
      return false;
    } catch (Steps.Killed e) {
      return true;
    }
  }

  /** A new process finds the bursts that it has to, each to be developed, and leaves no file but other people's. */
  private void assertRecovered(Life life, Set<String> kept, String when) throws IOException {
    Roll roll = new Life(life.home, disk(life.home), Set.of()).roll;
    List<String> ids = roll.kit.imageProcessor().pending().get().map(it -> it.photo().value()).asJava();
    assertThat(ids).as(when).doesNotHaveDuplicates().containsAll(kept).noneMatch(life.freed::contains);
    Set<String> names = new HashSet<>(FOREIGN);
    ids.forEach(id -> names.addAll(List.of(id + ".burst", id + ".final")));
    assertThat(names).as(when).containsAll(names(life.home));
    for (String id : ids) {
      PhotoId photo = roll.develop(new PhotoId(id));
      assertThat(roll.heard).as(when).last().isEqualTo(new ProcessorEvent.Finished(photo));
      assertThat(Roll.bytes(roll.kit.imageProcessor().fetch(photo, Stage.FINAL).get())).as(when)
          .startsWith(0xFF, 0xD8).endsWith(0xFF, 0xD9);
      roll.kit.imageProcessor().remove(photo);
    }
    assertThat(names(life.home)).as(when).isEqualTo(FOREIGN);
  }

  private static Set<String> names(Path home) throws IOException {
    try (Stream<Path> files = Files.list(home)) {
      return new HashSet<>(files.map(it -> it.getFileName().toString()).toList());
    }
  }

  private static SpoolFiles disk(Path home) {
    return new SpoolDisk(new Folder(home));
  }
}
