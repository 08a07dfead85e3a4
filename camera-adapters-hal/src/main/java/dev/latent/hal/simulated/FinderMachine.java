package dev.latent.hal.simulated;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.photo.PreviewStream;
import dev.latent.camera.model.photo.StreamConfiguration;
import dev.latent.hal.simulated.DeviceCommand.ShowFrame;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * The preview: a frame at the greatest rate of its stream, save while a photo's frames are exposed and its first image
 * is made, which nothing is to keep waiting. Pure.
 */
final class FinderMachine {

  private static final long NANOS = 1_000_000_000;

  private FinderMachine() {}

  static Step<Device, DeviceCommand> step(Device device, Duration now, DeviceEvent.Finder event) {
    Viewfinder finder = device.viewfinder();
    return Step.stay(switch (event) {
      case DeviceEvent.Finder.Started(var camera) when open(device, camera) -> device.with(finder.started(now));
      case DeviceEvent.Finder.Started _ -> device;
      case DeviceEvent.Finder.Stopped(var camera) when open(device, camera) -> device.with(finder.stopped());
      case DeviceEvent.Finder.Stopped _ -> device;
      case DeviceEvent.Finder.Sighted(int preparation) when preparation == device.shutter().preparations() ->
          device.with(finder.seeing(now));
      case DeviceEvent.Finder.Sighted _ -> device;
    });
  }

  /** Looks at the whole: shows what is due. */
  static Step<Device, DeviceCommand> settle(Device device, Duration now) {
    return nextWake(device).filter(due -> due.compareTo(now) <= 0)
        .map(_ -> show(device, now))
        .getOrElse(Step.stay(device));
  }

  static Option<Duration> nextWake(Device device) {
    return device.shutter().streams().flatMap(StreamConfiguration::preview)
        .flatMap(_ -> device.shutter().shot().exists(FinderMachine::busy) ? Option.none() : device.viewfinder().wake());
  }

  private static Step<Device, DeviceCommand> show(Device device, Duration now) {
    Viewfinder shown = device.viewfinder().shown(now, period(device.shutter()));
    return Step.to(device.with(shown), new ShowFrame(device.shutter().open().get(), shown.last()));
  }

  private static Duration period(Shutter shutter) {
    PreviewStream stream = shutter.streams().get().preview().get();
    return Duration.ofNanos(NANOS / stream.frameRate().max());
  }

  private static boolean busy(Shot shot) {
    return shot.deferred() ? !shot.told() : !shot.exposed();
  }

  private static boolean open(Device device, CameraId camera) {
    return device.shutter().open().contains(camera);
  }
}
