package dev.latent.app.cli.run;

import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraFormat;
import dev.latent.camera.model.device.ConnectionType;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.port.driving.CameraInput;
import dev.latent.camera.port.driving.CameraManager;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.PhotoOutput;
import dev.latent.camera.port.driving.PhotoSession;
import io.vavr.control.Either;

/** A camera that is ready to take photos in one of the flows. */
final class Camera implements AutoCloseable {

  private static final DeferredDeliveryImageType PHOTO = DeferredDeliveryImageType.PHOTO;

  private final CameraInput input;
  private final PhotoSession session;
  private final PhotoOutput output;
  private final boolean builtIn;

  private Camera(CameraDevice device, CameraInput input, PhotoSession session, PhotoOutput output) {
    this.builtIn = device.connectionType() == ConnectionType.BUILT_IN;
    this.input = input;
    this.session = session;
    this.output = output;
  }

  /** Opens, configures and starts it; refused, it is closed again. */
  static Either<CameraError, Camera> open(Context context, Choice choice, Inbox inbox) {
    CameraManager manager = context.cameraManager();
    return choice.among(manager.getSupportedCameras())
        .flatMap(chosen -> manager.createCameraInput(chosen.device().cameraId())
            .flatMap(CameraInput::open)
            .flatMap(input -> start(context, choice.flow(), inbox, chosen, input).peekLeft(_ -> input.close())));
  }

  private static Either<CameraError, Camera> start(Context context, Flow flow, Inbox inbox, Choice.Chosen chosen,
      CameraInput input) {
    CameraManager manager = context.cameraManager();
    return manager.createSession(chosen.mode()).flatMap(session ->
        manager.createPhotoOutput(largest(chosen)).flatMap(output ->
            configure(session, input, output)
                .flatMap(_ -> choose(flow, output))
                .peek(_ -> new Listening(context, inbox, output).begin(delivery(flow, chosen)))
                .flatMap(_ -> session.commitConfig())
                .flatMap(_ -> session.start())
                .map(_ -> new Camera(chosen.device(), input, session, output))));
  }

  private static Either<CameraError, PhotoSession> configure(PhotoSession session, CameraInput input,
      PhotoOutput output) {
    return session.beginConfig().flatMap(_ -> session.addInput(input)).flatMap(_ -> session.addOutput(output));
  }

  /** Only the explicit flow chooses by itself; else the camera does, at commitConfig. */
  private static Either<CameraError, PhotoOutput> choose(Flow flow, PhotoOutput output) {
    return switch (flow) {
      case EXPLICIT -> output.isDeferredImageDeliverySupported(PHOTO)
          .filterOrElse(it -> it, _ -> CameraErrorCode.CAPABILITY_NOT_SUPPORTED.because(
              "this camera does not defer photos: take --flow automatic or single, or another --profile"))
          .flatMap(_ -> output.deferImageDelivery(PHOTO));
      case AUTOMATIC, SINGLE -> Either.right(output);
    };
  }

  /** The event by which the photo itself comes. */
  private static Class<? extends PhotoEvent.FirstDelivery> delivery(Flow flow, Choice.Chosen chosen) {
    return switch (flow) {
      case EXPLICIT -> PhotoEvent.DeferredPhotoProxyAvailable.class;
      case AUTOMATIC -> chosen.defers() ? PhotoEvent.PhotoAssetAvailable.class : PhotoEvent.PhotoAvailable.class;
      case SINGLE -> PhotoEvent.PhotoAvailable.class;
    };
  }

  private static Profile largest(Choice.Chosen chosen) {
    return chosen.device().capability(chosen.mode()).get().photoProfiles()
        .sortBy(it -> (it.format() == CameraFormat.JPEG ? 1L << 40 : 0) + (long) it.size().width() * it.size().height())
        .last();
  }

  Either<CameraError, CaptureId> press(PhotoCaptureSetting setting) {
    return output.capture(setting);
  }

  /** Whether it takes its photos by itself, at once; another takes one when somebody presses its own button. */
  boolean isBuiltIn() {
    return builtIn;
  }

  /** Captures under way end first. */
  @Override
  public void close() {
    session.release();
    input.close();
  }
}
