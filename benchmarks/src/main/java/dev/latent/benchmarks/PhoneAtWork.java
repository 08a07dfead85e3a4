package dev.latent.benchmarks;

import dagger.Component;
import dev.latent.app.profile.Profiles;
import dev.latent.app.profile.TargetDevice;
import dev.latent.app.system.Background;
import dev.latent.app.system.RandomIds;
import dev.latent.app.system.SystemTimekeeper;
import dev.latent.camera.application.DrivenPorts;
import dev.latent.camera.application.Latent;
import dev.latent.camera.model.At;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.device.Setting;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.port.driven.Timekeeper;
import dev.latent.camera.port.driving.CameraInput;
import dev.latent.camera.port.driving.CameraManager;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.PhotoOutput;
import dev.latent.camera.port.driving.PhotoSession;
import dev.latent.hal.simulated.SimulatedModule;
import dev.latent.medialibrary.MediaLibraries;
import dev.latent.medialibrary.MediaLibraryModule;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The whole product on the profile phone, with its real pixels and a library of files, in the hands of one application.
 * It does not warm: minutes of work would end its second phase. Confined.
 */
final class PhoneAtWork implements AutoCloseable {

  private static final Caller APPLICATION = new Caller("dev.latent.benchmarks", false);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Component(modules = {SimulatedModule.class, MediaLibraryModule.class})
  interface Parts {
    Map<String, DeviceKit.Factory> devices();

    MediaLibraries libraries();
  }

  private final Timekeeper time = new SystemTimekeeper();
  private final Background background = new Background();
  private final DeviceKit kit;
  private final AssetStore store;
  private final Overheard processor;
  private final Latent latent;
  private final Context context;

  PhoneAtWork(Path folder) {
    Parts parts = DaggerPhoneAtWork_Parts.create();
    TargetDevice phone = Profiles.find("phone").get();
    kit = Optional.ofNullable(parts.devices().get(phone.kit().value())).orElseThrow()
        .create(cold(phone).settings(), new DeviceKit.Surroundings(new SystemTimekeeper(), background,
            folder.resolve("spool").toString())).get();
    store = parts.libraries().open(folder.resolve("library"), MediaLibraries.Access.WRITER).get();
    processor = new Overheard(kit.imageProcessor(), time);
    latent = new Latent(new DrivenPorts.Builder().cameraHal(kit.cameraHal()).imageProcessor(processor)
        .systemPressure(kit.systemPressure()).assetStore(store).timekeeper(new SystemTimekeeper()).ids(new RandomIds())
        .deliveryRules(phone.rules()).background(background).build());
    latent.start();
    context = latent.as(APPLICATION);
  }

  private static TargetDevice cold(TargetDevice phone) {
    Setting.Position here = new Setting.Position("benchmark", 0, 0);
    return phone.with(List.of(new TargetDevice.Above("heat",
        new Setting.Table(LinkedHashMap.of("warming", new Setting.Real(0, here)), here))));
  }

  /** Takes so many photos, and leaves the camera. */
  void shoot(int photos) throws InterruptedException {
    CameraManager manager = context.cameraManager();
    CameraDevice camera = manager.getSupportedCameras().head();
    Semaphore ready = new Semaphore(0);
    Semaphore stored = new Semaphore(0);
    CameraInput input = open();
    PhotoSession session = manager.createSession(SceneMode.NORMAL_PHOTO).get();
    PhotoOutput output = manager.createPhotoOutput(
        camera.capability(SceneMode.NORMAL_PHOTO).get().photoProfiles().head()).get();
    session.beginConfig().flatMap(it -> it.addInput(input)).flatMap(it -> it.addOutput(output)).get();
    output.on(PhotoEvent.CaptureReady.class, _ -> ready.release());
    output.on(PhotoEvent.PhotoAssetAvailable.class, _ -> stored.release());
    session.commitConfig().flatMap(PhotoSession::start).get();
    for (int i = 0; i < photos; i++) {
      ready.acquire();
      output.capture(PhotoCaptureSetting.none()).get();
    }
    stored.acquire(photos);
    session.release().get();
    input.close().get();
  }

  /** Opens the camera as an application does. */
  CameraInput open() {
    CameraManager manager = context.cameraManager();
    return manager.createCameraInput(manager.getSupportedCameras().head().cameraId()).flatMap(CameraInput::open).get();
  }

  /** Waits until the device works on a photo. */
  At<PhotoId> begun() throws InterruptedException {
    return processor.begun().take();
  }

  /** Waits until the device has let go of its photo. */
  At<ProcessorEvent> ended() throws InterruptedException {
    return processor.ended().take();
  }

  /** {@return how the device's work has ended; null when it goes on after that time} */
  @Nullable At<ProcessorEvent> endedWithin(Duration moment) throws InterruptedException {
    return processor.ended().poll(moment.toNanos(), TimeUnit.NANOSECONDS);
  }

  Duration uptime() {
    return time.uptime();
  }

  /** Closes the camera; the photo is developed at once and with all cores. */
  void closeInHaste(CameraInput input, PhotoId photo) {
    context.deferredDelivery().pause().get();
    input.close().get();
    context.deferredDelivery().processNow(photo).get();
    context.deferredDelivery().resume().get();
  }

  @Override
  public void close() {
    background.quiet(PATIENCE);
    latent.close();
    kit.close();
    background.quiet(PATIENCE);
    store.close();
  }
}
