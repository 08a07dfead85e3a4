package dev.latent.hal.simulated;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.PreviewStream;
import dev.latent.hal.simulated.DeviceCommand.Prepare;
import dev.latent.hal.simulated.DeviceCommand.TellCamera;
import dev.latent.hal.simulated.DeviceCommand.Unload;
import java.time.Duration;

/**
 * What is made ready ahead of the press: the next burst, and a picture for the viewfinder. Since it is exposed ahead,
 * other settings mean another preparation. Pure.
 */
final class Preparation {

  private final DeviceSettings settings;

  Preparation(DeviceSettings settings) {
    this.settings = settings;
  }

  /** Begins one; an older one's end means nothing from now on. */
  Step<Device, DeviceCommand> begin(Device device) {
    Shutter shutter = device.shutter();
    if (!shutter.photographs() && !shutter.previews()) {
      return Step.to(device.with(shutter.in(new Shutter.Idle())), new Unload());
    }
    Shutter preparing = shutter.preparing(shutter.photographs() ? new Shutter.Preparing() : new Shutter.Idle());
    return Step.to(device.with(preparing), new Prepare(preparing.preparations(), charge(preparing)));
  }

  Step<Device, DeviceCommand> done(Device device, int preparation) {
    Shutter shutter = device.shutter();
    return shutter.stage() instanceof Shutter.Preparing && shutter.preparations() == preparation
        ? ready(device.with(shutter.in(new Shutter.Ready())))
        : Step.stay(device);
  }

  Step<Device, DeviceCommand> failed(Device device, int preparation, CameraError why) {
    Shutter shutter = device.shutter();
    boolean awaited = shutter.stage() instanceof Shutter.Preparing || shutter.stage() instanceof Shutter.Idle;
    if (!awaited || shutter.preparations() != preparation || shutter.open().isEmpty()) {
      return Step.stay(device);
    }
    Shutter.Stage next = shutter.photographs() ? new Shutter.Blocked(why) : new Shutter.Idle();
    return Step.to(device.with(shutter.in(next)),
        new TellCamera(new CameraEvent.CameraFailed(shutter.open().get(), why)));
  }

  /** A shot under way is not touched; a preparation follows it anyway. */
  Step<Device, DeviceCommand> update(Device device, CameraSettings wanted) {
    Device updated = device.with(device.shutter().with(wanted));
    boolean same = view(updated.shutter()).equals(view(device.shutter()));
    return switch (device.shutter().stage()) {
      case Shutter.Exposing _ -> Step.stay(updated);
      case Shutter.Ready _ when same -> ready(updated);
      case Shutter.Preparing _, Shutter.Idle _ when same -> Step.stay(updated);
      case Shutter.Idle _ when !device.shutter().previews() -> Step.stay(updated);
      case Shutter.Idle _, Shutter.Preparing _, Shutter.Blocked _, Shutter.Ready _ -> begin(updated);
    };
  }

  /** What a shutter with these streams needs. */
  Charge charge(Shutter shutter) {
    return new Charge(shutter.shots(), shutter.photographs() ? settings.sensor().frames() : 0, shutter.deferred(),
        view(shutter), shutter.preview().map(PreviewStream::profile).map(it -> it.size()));
  }

  private View view(Shutter shutter) {
    double crop = shutter.open().flatMap(settings::eye).map(Eye::crop).getOrElse(1.0);
    return View.of(shutter.settings(), crop);
  }

  private static Step<Device, DeviceCommand> ready(Device device) {
    return Step.to(device, new TellCamera(new CameraEvent.CaptureReady(device.shutter().open().get())));
  }
}
