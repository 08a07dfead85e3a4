package dev.latent.camera.model.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the machine and the naive second phase show of themselves, in the same words. */
final class Aloud {

  private Aloud() {}

  static void alike(String what, String naive, String machine, Seq<String> trace) {
    assertThat(machine).as(() -> "what it " + what + " in the end of " + trace.mkString("\n", "\n", "\n")).isEqualTo(naive);
  }

  static String of(Iterable<DeliveryCommand> commands) {
    List<String> lines = new ArrayList<>();
    commands.forEach(it -> lines.add(it.toString()));
    return lines.stream().sorted().collect(Collectors.joining("\n"));
  }

  static String of(DeliveryState state, Duration now) {
    Seq<String> photos = state.backlog().jobs().values().toList()
        .sortBy(it -> it.photo().value())
        .map(it -> line(it.photo(), it.state(), it.priority(), it.attempts(), it.deaths(), it.heats(),
            it.lastFault().map(Enum::name).getOrElse(""), it.nextTry().getOrElse(NaivePhoto.NEVER), it.trashed(),
            state.whyNotYet(it.photo()).get(), held(gate ->
                state.heldBy(it.photo(), now).getOrElse(gate, Duration.ZERO))));
    return line(photos.mkString("\n"),
        state.running().map(it -> line(it.photo(), it.mode(), it.deadline().getOrElse(NaivePhoto.NEVER), it.interrupted())),
        state.outbox().storing().toList().sortBy(it -> it.value()).toJavaList(), state.outbox().waiting().toJavaList(),
        state.gate(), state.status(), state.size(), state.nextWake().getOrElse(NaivePhoto.NEVER),
        state.trailing().active());
  }

  static String of(NaiveDesk desk) {
    String photos = desk.photos.stream()
        .sorted(Comparator.comparing(it -> it.id.value()))
        .map(it -> line(it.id, it.state, it.priority, it.attempts, it.deaths, it.heats, it.fault, it.nextTry, it.trashed,
            desk.hold(it), held(gate -> desk.held(it, gate))))
        .collect(Collectors.joining("\n"));
    Optional<String> work = desk.work.map(it -> line(it.photo, it.mode, it.deadline, it.stopped));
    return line(photos, Option.ofOptional(work),
        desk.storing.stream().sorted(Comparator.comparing(it -> it.value())).toList(), desk.waiting,
        Option.ofOptional(desk.gates(false).stream().findFirst()), desk.status(), desk.unfinished(), desk.nextWake(),
        desk.around.trails());
  }

  private static String held(Function<HoldReason.Gate, Duration> by) {
    return Arrays.stream(HoldReason.Gate.values()).filter(it -> by.apply(it).isPositive())
        .map(it -> it + "=" + by.apply(it)).collect(Collectors.joining(","));
  }

  private static String line(Object... parts) {
    return Arrays.stream(parts).map(Object::toString).collect(Collectors.joining(" "));
  }
}
