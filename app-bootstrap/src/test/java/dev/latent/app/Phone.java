package dev.latent.app;

import dagger.Component;
import dev.latent.camera.application.DrivenPorts;
import dev.latent.camera.application.Latent;
import dev.latent.camera.model.asset.MediaAssetChangeRequest;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.port.driving.CameraInput;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.PhotoOutput;
import dev.latent.camera.port.driving.PhotoSession;
import dev.latent.camera.simulation.VirtualTime;
import dev.latent.medialibrary.MediaLibraries;
import dev.latent.medialibrary.MemoryLibraryModule;
import io.vavr.collection.List;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;

/**
 * The whole product under virtual time on one thread: the real domain, the simulated device with its pixels off, the
 * media library in memory. Killed and started again, only what is durable is left.
 */
final class Phone {

  static final Caller SYSTEM_CAMERA = new Caller("dev.latent.camera", true);
  static final Caller PUBLIC_APPLICATION = new Caller("com.example.app", false);

  @Component(modules = MemoryLibraryModule.class)
  interface Parts {
    MediaLibraries libraries();
  }

  private final Path home;
  private final MediaLibraries libraries;
  private final java.util.List<String> trace = new ArrayList<>();
  private int given;
  private VirtualTime time = new VirtualTime();
  private Life life;

  private record Life(AssetStore store, Latent latent, DeviceKit kit) {}

  Phone(Path home) {
    this.home = home;
    this.libraries = DaggerPhone_Parts.create().libraries();
    this.life = life();
  }

  /** The product and its device end as they should; the library is left open. */
  void end() {
    life.latent().close();
    life.kit().close();
  }

  /** The process is gone at once, and another begins; what was on its way is lost. */
  void killAndStartAgain() {
    time = new VirtualTime(time.timekeeper().now());
    life = life();
  }

  private Life life() {
    AssetStore store = libraries.open(Path.of("library"), MediaLibraries.Access.WRITER).get();
    DeviceKit kit = SmallDevice.kit(time, home);
    Latent latent = new Latent(new DrivenPorts.Builder()
        .cameraHal(kit.cameraHal())
        .imageProcessor(kit.imageProcessor())
        .systemPressure(kit.systemPressure())
        .assetStore(store)
        .timekeeper(time.timekeeper())
        .ids(() -> new PhotoId("photo" + ++given))
        .background(time.executor())
        .build());
    latent.as(SYSTEM_CAMERA).deferredDelivery().on(notice -> note(notice.toString()));
    latent.start();
    return new Life(store, latent, kit);
  }

  VirtualTime time() {
    return time;
  }

  AssetStore store() {
    return life.store();
  }

  Context as(Caller caller) {
    return life.latent().as(caller);
  }

  /** What was told so far, with its time. */
  List<String> trace() {
    return List.ofAll(trace);
  }

  private void note(String what) {
    trace.add(time.uptime().toMillis() + " " + what);
  }

  /** A camera in use, from a granted open to a granted start. */
  record Shooting(Phone phone, CameraInput input, PhotoSession session, PhotoOutput output) {

    void press() {
      output.capture(PhotoCaptureSetting.none()).get();
    }

    void leave() {
      session.release().get();
      input.close().get();
    }
  }

  /** Photos come as assets, and the application saves each. */
  void saving(PhotoOutput output) {
    output.on(PhotoEvent.PhotoAssetAvailable.class, event -> as(PUBLIC_APPLICATION).photoAccessHelper()
        .applyChanges(new MediaAssetChangeRequest(event.asset()).saveCameraPhoto()).get());
  }

  /** @param listening registers and chooses, between addOutput and commitConfig */
  Shooting shoot(Caller caller, Consumer<PhotoOutput> listening) {
    Context context = as(caller);
    CameraDevice camera = context.cameraManager().getSupportedCameras().head();
    CameraInput input = context.cameraManager().createCameraInput(camera.cameraId()).flatMap(CameraInput::open).get();
    PhotoSession session = context.cameraManager().createSession(SceneMode.NORMAL_PHOTO).get();
    PhotoOutput output = context.cameraManager()
        .createPhotoOutput(camera.capability(SceneMode.NORMAL_PHOTO).get().photoProfiles().head()).get();
    output.on(PhotoEvent.class, event -> note(event.toString()));
    session.beginConfig().flatMap(it -> it.addInput(input)).flatMap(it -> it.addOutput(output)).get();
    listening.accept(output);
    session.commitConfig().flatMap(PhotoSession::start).get();
    time.settle();
    return new Shooting(this, input, session, output);
  }
}
