package dev.latent.hal.simulated;

import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.PhotoId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures a device of 12 megapixels, in milliseconds: from the first frame in memory to its first-stage image told,
 * from the press until the next may come, and the second phase. Arguments: a folder, and how many photos.
 */
final class FirstPhotoMeasure {

  private FirstPhotoMeasure() {}

  public static void main(String[] args) throws InterruptedException {
    List<Duration> firsts = new ArrayList<>();
    List<Duration> readies = new ArrayList<>();
    List<Duration> seconds = new ArrayList<>();
    try (LiveDevice device = new LiveDevice(Path.of(args[0]))) {
      Duration begun = device.time.uptime();
      device.configure();
      Duration configured = device.time.uptime();
      device.await(CameraEvent.CaptureReady.class);
      System.out.println("configure " + millis(configured.minus(begun)) + ", until ready "
          + millis(device.time.uptime().minus(begun)));
      for (int i = 0; i < Integer.parseInt(args[1]); i++) {
        Duration pressed = device.time.uptime();
        PhotoId photo = device.press("p" + i);
        LiveDevice.Told first = device.await(CameraEvent.FirstStage.class);
        CameraEvent.FirstStage stage = (CameraEvent.FirstStage) first.event();
        firsts.add(first.at().minus(stage.firstFrameAt()));
        System.out.println("first frame after the press " + millis(stage.firstFrameAt().minus(pressed)));
        readies.add(device.await(CameraEvent.CaptureReady.class).at().minus(pressed));
        Duration asked = device.time.uptime();
        device.develop(photo);
        seconds.add(device.time.uptime().minus(asked));
        device.kit.imageProcessor().remove(photo);
      }
    }
    say("first frame to first stage, the first cold", firsts);
    say("press to ready again", readies);
    say("second phase", seconds);
  }

  private static void say(String what, List<Duration> times) {
    System.out.println(what + ": " + times.stream().map(FirstPhotoMeasure::millis).toList());
  }

  private static String millis(Duration time) {
    return "%.1f".formatted(time.toNanos() / 1e6);
  }
}
