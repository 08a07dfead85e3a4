package dev.latent.hal.simulated;

import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.hal.kit.Hands;
import dev.latent.hal.kit.Listeners;
import dev.latent.hal.simulated.DeviceCommand.Abandon;
import dev.latent.hal.simulated.DeviceCommand.Develop;
import dev.latent.hal.simulated.DeviceCommand.Discard;
import dev.latent.hal.simulated.DeviceCommand.Halt;
import dev.latent.hal.simulated.DeviceCommand.MakeFirst;
import dev.latent.hal.simulated.DeviceCommand.MakeThumbnail;
import dev.latent.hal.simulated.DeviceCommand.OpenFresh;
import dev.latent.hal.simulated.DeviceCommand.OpenHeld;
import dev.latent.hal.simulated.DeviceCommand.Prepare;
import dev.latent.hal.simulated.DeviceCommand.Print;
import dev.latent.hal.simulated.DeviceCommand.ReadOut;
import dev.latent.hal.simulated.DeviceCommand.Seal;
import dev.latent.hal.simulated.DeviceCommand.ShowFrame;
import dev.latent.hal.simulated.DeviceCommand.TellCamera;
import dev.latent.hal.simulated.DeviceCommand.TellFirst;
import dev.latent.hal.simulated.DeviceCommand.TellFull;
import dev.latent.hal.simulated.DeviceCommand.TellPressure;
import dev.latent.hal.simulated.DeviceCommand.TellProcessor;
import dev.latent.hal.simulated.DeviceCommand.TellThumbnail;
import dev.latent.hal.simulated.DeviceCommand.Unload;
import java.util.function.Consumer;

/** All commands, each to the one who does it: tells at once, work on the executor. */
record KitHands(Listeners listeners, Finder finder, SensorHands sensor, DarkroomHands darkroom)
    implements Hands<DeviceCommand, DeviceEvent> {

  @Override
  public void obey(DeviceCommand command, Consumer<? super DeviceEvent> body) {
    switch (command) {
      case TellCamera(var event) -> listeners.tell(event);
      case TellFirst it -> sensor.tellFirst(it, listeners);
      case TellFull it -> sensor.tellFull(it, listeners);
      case TellThumbnail it -> sensor.tellThumbnail(it, listeners);
      case ShowFrame(var camera, long number) -> finder.frame(number)
          .forEach(it -> listeners.tell(new CameraEvent.PreviewFrame(camera, it, number)));
      case TellProcessor(var event) -> listeners.tell(event);
      case TellPressure(var reading) -> listeners.tell(reading);
      case Prepare it -> sensor.prepare(it, body);
      case Unload _ -> sensor.unload();
      case ReadOut it -> sensor.readOut(it, body);
      case MakeFirst it -> sensor.makeFirst(it, body);
      case MakeThumbnail it -> sensor.makeThumbnail(it, body);
      case Seal it -> sensor.seal(it);
      case Discard it -> sensor.discard(it);
      case OpenHeld it -> darkroom.openHeld(it, body);
      case OpenFresh it -> darkroom.openFresh(it, body);
      case Develop it -> darkroom.develop(it, body);
      case Print it -> darkroom.print(it, body);
      case Halt it -> darkroom.halt(it);
      case Abandon it -> darkroom.abandon(it);
    }
  }
}
