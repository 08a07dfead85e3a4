package dev.latent.camera.application;

import static dev.latent.camera.model.device.CameraErrorCode.INVALID_ARGUMENT;

import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.CameraOutputCapability;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.port.driving.CameraInput;
import dev.latent.camera.port.driving.CameraManager;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.DeferredDelivery;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import dev.latent.camera.port.driving.PhotoOutput;
import dev.latent.camera.port.driving.PhotoSession;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;

/** The product as one caller sees it, and its cameras. */
final class CallerContext implements Context, CameraManager {

  private final Caller caller;
  private final DrivenPorts ports;
  private final Directing directing;
  private final PhotoAccessHelper library;
  private final DeferredDelivery delivery;

  CallerContext(Caller caller, DrivenPorts ports, Directing directing, PhotoAccessHelper library, DeferredDelivery delivery) {
    this.caller = caller;
    this.ports = ports;
    this.directing = directing;
    this.library = library;
    this.delivery = delivery;
  }

  @Override
  public CameraManager cameraManager() {
    return this;
  }

  @Override
  public PhotoAccessHelper photoAccessHelper() {
    return library;
  }

  @Override
  public DeferredDelivery deferredDelivery() {
    return delivery;
  }

  @Override
  public Duration uptime() {
    return ports.timekeeper().uptime();
  }

  @Override
  public Seq<CameraDevice> getSupportedCameras() {
    return ports.cameraHal().cameras();
  }

  @Override
  public Set<SceneMode> getSupportedSceneModes(CameraId camera) {
    return find(camera).map(CameraDevice::sceneModes).getOrElse(HashSet.empty());
  }

  @Override
  public Option<CameraOutputCapability> getSupportedOutputCapability(CameraId camera, SceneMode mode) {
    return find(camera).flatMap(it -> it.capability(mode));
  }

  @Override
  public Either<CameraError, CameraInput> createCameraInput(CameraId camera) {
    return find(camera)
        .toEither(() -> INVALID_ARGUMENT.because("there is no camera " + camera + "; ask for the supported ones"))
        .map(device -> new CameraInputHandle(directing, directing.input(caller, device)));
  }

  @Override
  public Either<CameraError, PhotoOutput> createPhotoOutput(Profile profile) {
    return getSupportedCameras()
        .find(it -> it.capabilities().values().exists(mode -> mode.photoProfiles().contains(profile)))
        .toEither(() -> INVALID_ARGUMENT.because("no camera has the photo profile " + profile))
        .map(_ -> new PhotoOutputHandle(caller, directing, directing.output(profile)));
  }

  @Override
  public Either<CameraError, PhotoSession> createSession(SceneMode mode) {
    return getSupportedCameras()
        .find(it -> it.sceneModes().contains(mode))
        .toEither(() -> INVALID_ARGUMENT.because("no camera has the mode " + mode))
        .map(_ -> new PhotoSessionHandle(directing, directing.session(caller, mode)));
  }

  private Option<CameraDevice> find(CameraId camera) {
    return getSupportedCameras().find(it -> it.cameraId().equals(camera));
  }
}
