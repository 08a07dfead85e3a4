package dev.latent.hal.simulated;

import dev.latent.camera.port.driven.CameraHal;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.port.driven.ImageProcessor;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.hal.kit.Listeners;

/** One simulated device, put together. */
final class SimulatedKit implements DeviceKit {

  private final Body body;
  private final Threads threads;
  private final Magazine magazine;
  private final DarkroomHands darkroom;
  private final CameraHal camera;
  private final ImageProcessor processor;
  private final SystemPressure pressure;

  SimulatedKit(DeviceSettings settings, Surroundings surroundings, Pixels pixels, SpoolFiles files) {
    Spool spool = new Spool(files);
    Listeners listeners = new Listeners();
    Taken taken = new Taken();
    Finder finder = new Finder();
    this.threads = settings.ownThreads() ? Threads.own(settings.cores()) : Threads.of(surroundings.background());
    Crew crew = new Crew(threads, settings.ownThreads() ? settings.cores() - 1 : 0);
    this.magazine = new Magazine(settings, pixels, spool, finder, crew);
    SensorHands sensor = new SensorHands(magazine, spool, pixels, new Lenses(settings), taken, threads);
    this.darkroom = new DarkroomHands(spool, pixels, magazine, taken, threads);
    this.body = new Body(new DeviceMachine(settings), surroundings.time(),
        new KitHands(listeners, finder, sensor, darkroom));
    this.camera = new SimulatedCamera(settings, body, listeners, magazine, sensor);
    this.processor = new SimulatedProcessor(body, listeners, spool, pixels);
    this.pressure = new SimulatedPressure(body, listeners);
  }

  @Override
  public CameraHal cameraHal() {
    return camera;
  }

  @Override
  public ImageProcessor imageProcessor() {
    return processor;
  }

  @Override
  public SystemPressure systemPressure() {
    return pressure;
  }

  @Override
  public void close() {
    body.die();
    threads.close();
    darkroom.abandonAll();
    magazine.wantNothing();
    magazine.unload();
  }
}
