package dev.latent.benchmarks;

import dev.latent.camera.model.At;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driving.CameraInput;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * How soon an opening camera has the device back from the second phase: from the call of {@code open} until it has
 * returned and the device has let go of its photo, at moments spread over the whole development. Arguments: a folder for
 * library and raws; how many times, and the seed of the moments, which may be left out.
 */
public final class DeviceBack {

  private static final int TIMES = 300;
  private static final int WARM_UP = 10;

  private final PhoneAtWork phone;
  private final Random random;
  private Duration span = Duration.ofMillis(100);

  private DeviceBack(PhoneAtWork phone, Random random) {
    this.phone = phone;
    this.random = random;
  }

  public static void main(String[] args) throws InterruptedException {
    int times = args.length > 1 ? Integer.parseInt(args[1]) : TIMES;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : new Random().nextLong();
    try (PhoneAtWork phone = new PhoneAtWork(Path.of(args[0]).toAbsolutePath())) {
      DeviceBack measure = new DeviceBack(phone, new Random(seed));
      measure.warmUp();
      say("nothing in work", measure.idle(times));
      say("a photo in work, half of the cores", measure.working(times, false));
      say("a photo in work, asked for at once, all cores", measure.working(times, true));
      System.out.printf("%d cores, one development takes %d ms, seed %d%n",
          Runtime.getRuntime().availableProcessors(), measure.span.toMillis(), seed);
    }
  }

  private void warmUp() throws InterruptedException {
    phone.shoot(WARM_UP);
    for (int i = 0; i < WARM_UP; i++) {
      Duration begun = phone.begun().uptime();
      span = phone.ended().uptime().minus(begun);
    }
  }

  private Times idle(int times) {
    Times back = new Times();
    for (int i = 0; i < times; i++) {
      Duration asked = phone.uptime();
      CameraInput input = phone.open();
      back.add(phone.uptime().minus(asked));
      input.close().get();
    }
    return back;
  }

  private Times working(int times, boolean haste) throws InterruptedException {
    Times back = new Times();
    phone.shoot(1);
    while (back.count() < times) {
      At<PhotoId> begun = phone.begun();
      @Nullable At<ProcessorEvent> ended = phone.endedWithin(Duration.ofNanos(random.nextLong(span.toNanos())));
      if (ended == null) {
        ended = takeBack(back, begun.event(), haste);
      }
      if (ended.event() instanceof ProcessorEvent.Finished) {
        phone.shoot(1);
      }
    }
    return back;
  }

  private At<ProcessorEvent> takeBack(Times back, PhotoId photo, boolean haste) throws InterruptedException {
    Duration asked = phone.uptime();
    CameraInput input = phone.open();
    Duration opened = phone.uptime();
    At<ProcessorEvent> ended = phone.ended();
    back.add(Collections.max(List.of(opened, ended.uptime())).minus(asked));
    if (haste && ended.event() instanceof ProcessorEvent.Broke) {
      phone.closeInHaste(input, photo);
    } else {
      input.close().get();
    }
    return ended;
  }

  private static void say(String what, Times times) {
    System.out.printf(Locale.ROOT, "%-48s median %6.1f ms, p95 %6.1f ms, max %6.1f ms, %d times%n", what,
        times.median(), times.p95(), times.max(), times.count());
  }
}
