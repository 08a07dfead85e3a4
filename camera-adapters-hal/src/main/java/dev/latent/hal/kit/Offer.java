package dev.latent.hal.kit;

import static dev.latent.camera.model.device.CameraErrorCode.INVALID_ARGUMENT;

import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.photo.StreamConfiguration;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** The cameras of a device, and what is asked of them that they have not. */
public record Offer(Seq<CameraDevice> cameras) {

  /** {@return the camera, or INVALID_ARGUMENT (7400101) when there is none} */
  public Either<CameraError, CameraDevice> find(CameraId camera) {
    return cameras.find(it -> it.cameraId().equals(camera)).toEither(() -> INVALID_ARGUMENT.because(
        "there is no camera " + camera + "; there is " + cameras.map(CameraDevice::cameraId).mkString(", ")));
  }

  /** {@return the streams, or INVALID_ARGUMENT (7400101) for ones that the camera has not in that mode} */
  public Either<CameraError, StreamConfiguration> check(StreamConfiguration streams) {
    return find(streams.camera()).flatMap(camera -> offered(camera, streams));
  }

  private static Either<CameraError, StreamConfiguration> offered(CameraDevice camera, StreamConfiguration streams) {
    boolean preview = streams.preview().forAll(wanted ->
        camera.capability(streams.mode()).exists(it -> it.previewProfiles().contains(wanted.profile())));
    boolean photo = streams.photo().forAll(wanted ->
        camera.capability(streams.mode()).exists(it -> it.photoProfiles().contains(wanted.profile())));
    boolean deferral = !streams.deferred()
        || camera.deferral().of(streams.mode()) == DeferredDeliveryImageType.PHOTO;
    return preview && photo && deferral
        ? Either.right(streams)
        : Either.left(INVALID_ARGUMENT.because("camera " + camera.cameraId() + " does not offer " + streams));
  }
}
