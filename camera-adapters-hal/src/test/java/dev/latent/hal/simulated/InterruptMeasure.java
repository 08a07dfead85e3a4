package dev.latent.hal.simulated;

import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.hal.kit.Tables;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how soon a device of 12 megapixels ends its second phase when it is interrupted, in milliseconds: at one
 * moment after another, until a photo is finished first. The first of its rounds are those of a process that is cold.
 * Arguments: a folder, and how far the moments lie apart, in milliseconds.
 */
final class InterruptMeasure {

  private static final int ROUNDS = 4;

  private InterruptMeasure() {}

  public static void main(String[] args) throws InterruptedException {
    int apart = Integer.parseInt(args[1]);
    try (LiveDevice device = new LiveDevice(Path.of(args[0]), "heat", Tables.of("warming", 0));
        LiveTime alarms = new LiveTime()) {
      device.configure();
      device.awaitReady();
      for (int round = 0; round < ROUNDS; round++) {
        PhotoId photo = device.press("p" + round);
        device.awaitReady();
        List<String> latencies = new ArrayList<>();
        Duration after = Duration.ZERO;
        while (interrupted(device, alarms, photo, after, latencies)) {
          after = after.plusMillis(apart);
        }
        System.out.println("round " + round + ", a moment each " + apart + ": " + latencies);
        device.kit.imageProcessor().remove(photo);
      }
    }
  }

  private static boolean interrupted(LiveDevice device, LiveTime alarms, PhotoId photo, Duration after,
      List<String> latencies) throws InterruptedException {
    device.kit.imageProcessor().process(photo, ExecutionMode.HIGH_PERFORMANCE)
        .getOrElseThrow(why -> new AssertionError(why.toString()));
    Duration moment = device.time.uptime().plus(after);
    alarms.wakeAt(alarms.uptime().plus(after), device.kit.imageProcessor()::interrupt);
    LiveDevice.Told end = device.awaitEnd();
    boolean broke = end.event() instanceof ProcessorEvent.Broke;
    if (broke) {
      latencies.add("%.0f".formatted(end.at().minus(moment).toNanos() / 1e6));
    }
    return broke;
  }
}
