package dev.latent.app.simulation;

import dev.latent.camera.model.asset.MediaAssetChangeRequest;
import dev.latent.camera.model.asset.MediaAssetEditData;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.request.RequestOptions;
import dev.latent.camera.port.driving.CameraInput;
import dev.latent.camera.port.driving.CameraManager;
import dev.latent.camera.port.driving.DeferredDelivery;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import dev.latent.camera.port.driving.PhotoOutput;
import dev.latent.camera.port.driving.PhotoSession;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Consumer;

/** What users do, as a plan says. What is refused, they leave. Confined. */
final class Users {

  private static final Caller APPLICATION = new Caller("com.example.gallery", false);

  private final World world;

  Users(World world) {
    this.world = world;
  }

  /** A camera in use. */
  private record Camera(CameraInput input, PhotoSession session, PhotoOutput output) {

    void leave() {
      session.release();
      input.close();
    }
  }

  void act(Act act) {
    world.note(act.toString());
    switch (act) {
      case Act.Shoot it -> shoot(it);
      case Act.Request it -> request(it);
      case Act.Edit(var which, var bytes) -> change(which, asset -> asset.addResource(new Images.Edited(bytes))
          .setEditData(new MediaAssetEditData("com.example.editor", "1", "crop")));
      case Act.Revert(var which) -> change(which, MediaAssetChangeRequest::revertToOriginal);
      case Act.Rename(var which) -> change(which, it -> it.setTitle("title " + which));
      case Act.Trash(var which) -> one(which, it -> photos().trash(it.id()));
      case Act.Restore(var which) -> one(which, it -> photos().restore(it.id()));
      case Act.Delete(var which) -> one(which, it -> photos().delete(it.id()));
      case Act.Withdraw(var which) -> photo(which, it -> delivery().withdraw(it));
      case Act.Retry(var which) -> photo(which, it -> delivery().retry(it));
      case Act.Pause(var pause) -> pause(pause);
      case Act.Press(var pressure, var lasting) -> press(pressure, lasting);
      case Act.Fault it -> world.await(it);
    }
  }

  private PhotoAccessHelper photos() {
    return world.user(APPLICATION).photoAccessHelper();
  }

  private DeferredDelivery delivery() {
    return world.system().deferredDelivery();
  }

  private void one(int which, Consumer<PhotoAsset> work) {
    Seq<PhotoAsset> all = world.truth().rows();
    if (!all.isEmpty()) {
      work.accept(all.get(which % all.size()));
    }
  }

  private void photo(int which, Consumer<PhotoId> work) {
    one(which, it -> it.photo().forEach(work));
  }

  private interface Change {
    MediaAssetChangeRequest of(MediaAssetChangeRequest nothing);
  }

  private void change(int which, Change change) {
    one(which, it -> photos().applyChanges(change.of(new MediaAssetChangeRequest(it))));
  }

  private void request(Act.Request act) {
    one(act.which(), asset -> world.user(APPLICATION).mediaAssetManager()
        .requestImageData(asset.id(), new RequestOptions(act.mode()), it -> it.image().forEach(image -> image.close()))
        .forEach(request -> {
          if (act.cancelled()) {
            world.later(Duration.ofSeconds(3), () -> world.user(APPLICATION).mediaAssetManager().cancelRequest(request));
          }
        }));
  }

  private void pause(Duration pause) {
    delivery().pause();
    world.at(world.now().plus(pause), () -> delivery().resume());
  }

  private void press(Pressure pressure, Duration lasting) {
    world.press(pressure);
    world.at(world.now().plus(lasting), () -> world.press(Pressure.NONE));
  }

  private void shoot(Act.Shoot act) {
    Option<Camera> opened = camera(act.saved());
    for (Camera camera : opened) {
      for (int i = 0; i < act.photos(); i++) {
        world.later(Duration.ofSeconds(1).plus(act.between().multipliedBy(i)),
            () -> camera.output().capture(PhotoCaptureSetting.none()));
      }
      Duration until = Duration.ofSeconds(2).plus(act.between().multipliedBy(act.photos())).plus(act.lingering());
      world.later(until, camera::leave);
    }
  }

  /** None while another has it. */
  private Option<Camera> camera(boolean saving) {
    CameraManager cameras = world.user(APPLICATION).cameraManager();
    CameraDevice device = cameras.getSupportedCameras().head();
    return cameras.createCameraInput(device.cameraId()).flatMap(CameraInput::open)
        .flatMap(input -> configured(cameras, device, input, saving).peekLeft(_ -> input.close())).toOption();
  }

  private Either<CameraError, Camera> configured(CameraManager cameras, CameraDevice device, CameraInput input,
      boolean saving) {
    PhotoSession session = cameras.createSession(SceneMode.NORMAL_PHOTO).get();
    PhotoOutput output = cameras
        .createPhotoOutput(device.capability(SceneMode.NORMAL_PHOTO).get().photoProfiles().head()).get();
    output.on(PhotoEvent.PhotoAssetAvailable.class, event -> {
      if (saving) {
        photos().applyChanges(new MediaAssetChangeRequest(event.asset()).saveCameraPhoto());
      }
    });
    return session.beginConfig().flatMap(it -> it.addInput(input)).flatMap(it -> it.addOutput(output))
        .flatMap(PhotoSession::commitConfig).flatMap(PhotoSession::start)
        .map(_ -> new Camera(input, session, output));
  }
}
