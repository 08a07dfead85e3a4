package dev.latent.camera.application;

import dev.latent.camera.fixture.Gear;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.port.driving.CameraInput;
import dev.latent.camera.port.driving.CameraManager;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.PhotoOutput;
import dev.latent.camera.port.driving.PhotoSession;
import dev.latent.camera.port.driving.PreviewOutput;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;

/** An application that uses the back camera as the seed documents say, and all that its photo output told it. */
final class Actor {

  final Context context;
  final CameraManager manager;
  final CameraInput input;
  final PhotoOutput output;
  final PreviewOutput preview;
  final PhotoSession session;
  final List<PhotoEvent> told = new ArrayList<>();

  Actor(Context context) {
    this.context = context;
    this.manager = context.cameraManager();
    this.input = manager.createCameraInput(FakeCamera.BACK).get();
    this.output = manager.createPhotoOutput(Gear.LARGE).get();
    this.preview = manager.createPreviewOutput(Gear.VIEW).get();
    this.session = manager.createSession(SceneMode.NORMAL_PHOTO).get();
    output.on(PhotoEvent.class, told::add);
  }

  Actor opened() {
    return does(input.open());
  }

  /** Ready for commitConfig, with photo and preview. */
  Actor configured() {
    opened();
    return does(session.beginConfig().flatMap(it -> it.addInput(input)).flatMap(it -> it.addOutput(output))
        .flatMap(it -> it.addOutput(preview)));
  }

  Actor committed() {
    configured();
    return does(session.commitConfig());
  }

  Actor started() {
    committed();
    return does(session.start());
  }

  Actor does(Either<CameraError, ?> answer) {
    answer.getOrElseThrow(why -> new AssertionError("refused: " + why));
    return this;
  }

  <E extends PhotoEvent> List<E> told(Class<E> kind) {
    return told.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  List<String> kindsTold() {
    return told.stream().map(it -> it.getClass().getSimpleName()).toList();
  }
}
