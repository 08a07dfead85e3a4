package dev.latent.hal.simulated;

import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.hal.simulated.DeviceCommand.Discard;
import dev.latent.hal.simulated.DeviceCommand.MakeFirst;
import dev.latent.hal.simulated.DeviceCommand.MakeThumbnail;
import dev.latent.hal.simulated.DeviceCommand.OpenFresh;
import dev.latent.hal.simulated.DeviceCommand.ReadOut;
import dev.latent.hal.simulated.DeviceCommand.Seal;
import dev.latent.hal.simulated.DeviceCommand.TellCamera;
import dev.latent.hal.simulated.DeviceCommand.TellFirst;
import dev.latent.hal.simulated.DeviceCommand.TellFull;
import dev.latent.hal.simulated.DeviceCommand.TellThumbnail;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;

/**
 * One shot, from the press until its burst and its image are there. Frame k is exposed and then read out; its moment is
 * the end of its read-out, later only if copying it takes longer. The image is made from frame 1 at once. Pure.
 */
final class Exposure {

  private final SensorSettings sensor;
  private final Workers workers;

  Exposure(DeviceSettings settings) {
    this.sensor = settings.sensor();
    this.workers = new Workers(settings.cores());
  }

  /** Of the shot under way; what is said of another means nothing. */
  Step<Device, DeviceCommand> of(Device device, CaptureId capture, Function<Shot, Step<Device, DeviceCommand>> step) {
    return device.shutter().shot().filter(it -> it.capture().equals(capture)).map(step).getOrElse(Step.stay(device));
  }

  Device in(Device device, Shot shot) {
    return device.with(device.shutter().in(new Shutter.Exposing(shot)));
  }

  boolean over(Shot shot) {
    return shot.told() && shot.exposed();
  }

  Option<Duration> nextWake(Shot shot) {
    if (shot.cut()) {
      return Option.none();
    }
    Option<Duration> begins = Option.when(waitsForLight(shot), () -> sensor.exposed(shot.frames().begun() + 1));
    Option<Duration> arrives = Option.when(waitsForItsMoment(shot), () -> sensor.inMemory(shot.frames().seen() + 1));
    return List.of(begins, arrives).flatMap(it -> it).min().map(shot.pressed()::plus);
  }

  /** All that is due by {@code now}. */
  Step<Device, DeviceCommand> advance(Device device, Shot shot, Duration now) {
    Duration passed = now.minus(shot.pressed());
    int frame = shot.frames().begun() + 1;
    if (shot.cut()) {
      return Step.to(in(device, shot));
    }
    if (waitsForItsMoment(shot) && sensor.inMemory(shot.frames().seen() + 1).compareTo(passed) <= 0) {
      Shot seen = shot.with(shot.frames().see());
      return arrived(device, seen, now).then(it -> again(it, now));
    }
    if (waitsForLight(shot) && sensor.exposed(frame).compareTo(passed) <= 0) {
      Shot begun = shot.with(shot.frames().begin());
      Step<Device, DeviceCommand> step = Step.to(in(device, begun), new ReadOut(shot.request(), frame));
      return frame == shot.count() ? step.and(shutterClosed(shot)) : step;
    }
    return Step.to(in(device, shot));
  }

  Step<Device, DeviceCommand> read(Device device, Shot shot, Duration now) {
    return advance(device, shot.with(shot.frames().done()), now);
  }

  Step<Device, DeviceCommand> lost(Device device, Shot shot, int frame, String why, Duration now) {
    return frame == 1
        ? failed(device, shot, SERVICE_FATAL_ERROR.because(why))
        : advance(device, shot.with(shot.frames().lose()), now);
  }

  /** A single-stage photo whose frames are all there has waited for it. */
  Step<Device, DeviceCommand> thumbnailMade(Device device, Shot shot) {
    if (!shot.glimpse() || shot.told()) {
      return Step.stay(device);
    }
    Shot seen = shot.glimpsed();
    Step<Device, DeviceCommand> step = Step.to(in(device, seen), new TellThumbnail(shot.capture()));
    return seen.exposed() && !seen.deferred() ? step.then(it -> developFresh(it, seen)) : step;
  }

  Step<Device, DeviceCommand> firstMade(Device device, Shot shot) {
    if (!(shot.picture() instanceof Shot.InWork(Duration at))) {
      return Step.stay(device);
    }
    Shot told = shot.with(new Shot.Told());
    Step<Device, DeviceCommand> step = Step.to(in(device, told), new TellFirst(shot.capture(), at));
    return step.then(it -> whole(it, told));
  }

  Step<Device, DeviceCommand> fullMade(Device device, Shot shot) {
    return shot.picture() instanceof Shot.InWork(Duration at)
        ? Step.to(in(device, shot.with(new Shot.Told())), new TellFull(shot.capture(), at))
        : Step.stay(device);
  }

  /** It has no image and will have none; what is left of it is skipped. */
  Step<Device, DeviceCommand> failed(Device device, Shot shot, CameraError why) {
    Shot.Frames all = new Shot.Frames(shot.count(), shot.count(), shot.count(), 0);
    return Step.to(in(device, shot.with(all).with(new Shot.Told())), new Discard(shot.capture()),
        new TellCamera(new CameraEvent.CaptureFailed(shot.capture(), why)));
  }

  /** The camera is given back: with frame 1 in memory a deferred capture keeps what it has, any other fails. */
  Step<Device, DeviceCommand> leave(Device device, Shot shot) {
    if (shot.cut()) {
      return Step.stay(device);
    }
    if (!shot.told() && (!shot.deferred() || shot.picture() instanceof Shot.Awaited)) {
      return failed(device, shot.cutShort(), SERVICE_FATAL_ERROR.because("the camera was closed before the photo"));
    }
    Shot cut = shot.cutShort();
    Step<Device, DeviceCommand> step = Step.to(in(device, cut));
    return (shot.frames().begun() < shot.count() ? step.and(shutterClosed(shot)) : step).then(it -> whole(it, cut));
  }

  private Step<Device, DeviceCommand> again(Device device, Duration now) {
    return device.shutter().shot().map(it -> advance(device, it, now)).getOrElse(Step.stay(device));
  }

  private Step<Device, DeviceCommand> arrived(Device device, Shot shot, Duration now) {
    Shot pictured = shot.picture() instanceof Shot.Awaited ? shot.with(new Shot.InWork(now)) : shot;
    Step<Device, DeviceCommand> step = Step.to(in(device, pictured));
    Step<Device, DeviceCommand> made = shot.frames().seen() == 1 ? quick(shot).foldLeft(step, Step::and) : step;
    return shot.exposed() ? made.and(ended(shot)).then(it -> complete(it, pictured)) : made;
  }

  private static Seq<DeviceCommand> quick(Shot shot) {
    if (shot.deferred()) {
      return List.of(new MakeFirst(shot.request(), shot.glimpse()));
    }
    return shot.glimpse() ? List.of(new MakeThumbnail(shot.capture())) : List.empty();
  }

  private Step<Device, DeviceCommand> complete(Device device, Shot shot) {
    if (shot.deferred()) {
      return whole(device, shot);
    }
    return shot.glimpse() ? Step.stay(device) : developFresh(device, shot);
  }

  /** A deferred burst that gets no more frames, and whose image is told, is forced to the disk. */
  private Step<Device, DeviceCommand> whole(Device device, Shot shot) {
    boolean all = shot.exposed();
    if (!shot.told() || !(all || shot.cut())) {
      return Step.stay(device);
    }
    Step<Device, DeviceCommand> step = Step.to(device);
    return (all ? step : step.and(ended(shot))).and(new Seal(shot.capture()));
  }

  private Step<Device, DeviceCommand> developFresh(Device device, Shot shot) {
    Device counted = device.anotherRun();
    Duration firstFrameAt = shot.picture() instanceof Shot.InWork(Duration at) ? at : shot.pressed();
    Run run = new Run(counted.runs(), new Run.Fresh(shot.capture(), firstFrameAt),
        workers.of(ExecutionMode.HIGH_PERFORMANCE), new Run.Opening(), false);
    return Step.to(counted.withFull(Option.some(run)), new OpenFresh(run.id(), shot.capture(), shot.count()));
  }

  private static boolean waitsForLight(Shot shot) {
    return shot.frames().begun() < shot.count() && shot.frames().begun() == shot.frames().read();
  }

  private static boolean waitsForItsMoment(Shot shot) {
    return shot.frames().seen() < shot.frames().read();
  }

  private static DeviceCommand shutterClosed(Shot shot) {
    return new TellCamera(new CameraEvent.ShutterClosed(shot.capture()));
  }

  private static DeviceCommand ended(Shot shot) {
    return new TellCamera(new CameraEvent.CaptureEnded(shot.capture(), shot.frames().good()));
  }
}
