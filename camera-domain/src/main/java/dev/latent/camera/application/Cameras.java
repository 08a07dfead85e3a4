package dev.latent.camera.application;

import static dev.latent.camera.model.device.CameraErrorCode.CAPABILITY_NOT_SUPPORTED;
import static dev.latent.camera.model.device.CameraErrorCode.INVALID_ARGUMENT;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.CameraOutputCapability;
import dev.latent.camera.model.device.CameraPosition;
import dev.latent.camera.model.device.CameraStatusInfo;
import dev.latent.camera.model.device.CameraType;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.Photo;
import dev.latent.camera.model.session.Admission;
import dev.latent.camera.model.session.InputId;
import dev.latent.camera.model.session.InputMachine;
import dev.latent.camera.model.session.OutputId;
import dev.latent.camera.model.session.SessionId;
import dev.latent.camera.model.session.SessionMachine;
import dev.latent.camera.model.session.Studio;
import dev.latent.camera.port.driving.CameraInput;
import dev.latent.camera.port.driving.CameraManager;
import dev.latent.camera.port.driving.PhotoOutput;
import dev.latent.camera.port.driving.PhotoSession;
import dev.latent.camera.port.driving.PreviewOutput;
import dev.latent.camera.port.driving.Subscription;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The cameras as one caller sees them. */
record Cameras(Caller caller, DrivenPorts ports, Directing directing, Outlets outlets) implements CameraManager {

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
    return input(find(camera), () -> "there is no camera " + camera + "; ask for the supported ones");
  }

  @Override
  public Either<CameraError, CameraInput> createCameraInput(CameraPosition position, CameraType type) {
    return input(getSupportedCameras().find(it -> it.cameraPosition() == position && it.cameraType() == type),
        () -> "there is no " + position + " camera of the type " + type + "; ask for the supported ones");
  }

  @Override
  public Either<CameraError, PhotoOutput> createPhotoOutput(Profile profile) {
    return photoOutput(profile, false, Photo::release);
  }

  @Override
  public Either<CameraError, PhotoOutput> createPhotoOutput(Profile profile, Consumer<? super Photo> surface) {
    return photoOutput(profile, true, surface);
  }

  @Override
  public Either<CameraError, PreviewOutput> createPreviewOutput(Profile profile) {
    return offered(it -> it.previewProfiles().contains(profile), profile)
        .map(_ -> new PreviewOutputHandle(directing, outlets, new OutputId(given(it -> it.preview(profile)))));
  }

  @Override
  public Either<CameraError, PhotoSession> createSession(SceneMode mode) {
    return getSupportedCameras()
        .find(it -> it.sceneModes().contains(mode))
        .toEither(() -> INVALID_ARGUMENT.because("no camera has the mode " + mode))
        .map(_ -> new PhotoSessionHandle(directing, outlets,
            new SessionId(directing.make(it -> SessionMachine.create(it, caller, mode)))));
  }

  @Override
  public boolean isCameraMuted() {
    return directing.look(Studio::muted);
  }

  @Override
  public boolean isCameraMuteSupported() {
    return getSupportedCameras().exists(it -> it.abilities().mute());
  }

  @Override
  public Either<CameraError, Boolean> muteCamera(boolean mute) {
    return Admission.system(caller, "muting")
        .filterOrElse(_ -> isCameraMuteSupported(), _ -> CAPABILITY_NOT_SUPPORTED.because("no camera can be muted"))
        .flatMap(_ -> directing.ask(it -> Either.right(InputMachine.mute(it, mute))))
        .map(_ -> mute);
  }

  @Override
  public Subscription onCameraStatus(Consumer<? super CameraStatusInfo> listener) {
    return outlets.status().join(listener);
  }

  @Override
  public Subscription onCameraMute(Consumer<? super Boolean> listener) {
    return outlets.mute().join(listener);
  }

  private Either<CameraError, CameraInput> input(Option<CameraDevice> found, Supplier<String> why) {
    return found.toEither(() -> INVALID_ARGUMENT.because(why.get()))
        .map(device -> new CameraInputHandle(directing, outlets, new InputId(given(it -> it.input(caller, device)))));
  }

  private Either<CameraError, PhotoOutput> photoOutput(Profile profile, boolean ownSurface, Consumer<? super Photo> surface) {
    return offered(it -> it.photoProfiles().contains(profile), profile)
        .map(_ -> new OutputId(given(it -> it.output(profile, ownSurface))))
        .peek(id -> outlets.open(id, surface))
        .map(id -> new PhotoOutputHandle(caller, ports.ids(), ports.timekeeper(), directing, outlets, id));
  }

  private Either<CameraError, CameraDevice> offered(Predicate<CameraOutputCapability> has, Profile profile) {
    return getSupportedCameras()
        .find(it -> it.capabilities().values().exists(has))
        .toEither(() -> INVALID_ARGUMENT.because("no camera has the profile " + profile));
  }

  private int given(Function<Studio, Studio> more) {
    return directing.make(it -> Step.stay(more.apply(it)));
  }

  private Option<CameraDevice> find(CameraId camera) {
    return getSupportedCameras().find(it -> it.cameraId().equals(camera));
  }
}
