package dev.latent.camera.application;

import dev.latent.camera.model.capture.DeferralDecision;
import dev.latent.camera.model.capture.DeliveryPath;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.control.PhotoQualityPrioritization;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.ImageRotation;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.session.Admission;
import dev.latent.camera.model.session.DeferralRules;
import dev.latent.camera.model.session.OutputCall;
import dev.latent.camera.model.session.OutputId;
import dev.latent.camera.model.session.OutputMachine;
import dev.latent.camera.model.session.PhotoQueries;
import dev.latent.camera.model.session.StudioCommand;
import dev.latent.camera.port.driven.Ids;
import dev.latent.camera.port.driven.Timekeeper;
import dev.latent.camera.port.driving.PhotoOutput;
import dev.latent.camera.port.driving.Subscription;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Consumer;

/** An application's hold of one photo output. */
record PhotoOutputHandle(Caller caller, Ids ids, Timekeeper time, Directing directing, Outlets outlets, OutputId id)
    implements PhotoOutput {

  private static final Map<Class<?>, DeliveryPath> PATHS = HashMap.of(
      PhotoEvent.PhotoAvailable.class, DeliveryPath.PHOTO,
      PhotoEvent.PhotoAssetAvailable.class, DeliveryPath.PHOTO_ASSET,
      PhotoEvent.DeferredPhotoProxyAvailable.class, DeliveryPath.PHOTO_PROXY);
  private static final Set<Class<?>> SYSTEM_ONLY =
      HashSet.of(PhotoEvent.DeferredPhotoProxyAvailable.class, PhotoEvent.QuickThumbnail.class);

  @Override
  public Either<CameraError, Boolean> isDeferredImageDeliverySupported(DeferredDeliveryImageType type) {
    return directing.look(studio -> DeferralRules.supported(studio, id, caller, type));
  }

  @Override
  public Either<CameraError, PhotoOutput> deferImageDelivery(DeferredDeliveryImageType type) {
    return ask(new OutputCall.DeferImageDelivery(caller, type)).map(_ -> this);
  }

  @Override
  public Either<CameraError, Boolean> isDeferredImageDeliveryEnabled(DeferredDeliveryImageType type) {
    return directing.look(studio -> DeferralRules.enabled(studio, id, caller, type));
  }

  @Override
  public DeferralDecision getDeferral() {
    return directing.look(studio -> DeferralRules.decision(studio, id));
  }

  @Override
  public Either<CameraError, Boolean> isQuickThumbnailSupported() {
    return directing.look(studio -> PhotoQueries.isQuickThumbnailSupported(studio, id, caller));
  }

  @Override
  public Either<CameraError, PhotoOutput> enableQuickThumbnail(boolean enabled) {
    return ask(new OutputCall.EnableQuickThumbnail(caller, enabled)).map(_ -> this);
  }

  @Override
  public boolean isMirrorSupported() {
    return directing.look(studio -> PhotoQueries.isMirrorSupported(studio, id));
  }

  @Override
  public Either<CameraError, PhotoOutput> enableMirror(boolean enabled) {
    return ask(new OutputCall.EnableMirror(enabled)).map(_ -> this);
  }

  @Override
  public Either<CameraError, Boolean> isPhotoQualityPrioritizationSupported(PhotoQualityPrioritization by) {
    return directing.look(studio -> PhotoQueries.isPrioritizationSupported(studio, id, by));
  }

  @Override
  public Either<CameraError, PhotoOutput> setPhotoQualityPrioritization(PhotoQualityPrioritization by) {
    return ask(new OutputCall.SetPhotoQualityPrioritization(by)).map(_ -> this);
  }

  @Override
  public Either<CameraError, ImageRotation> getPhotoRotation(int deviceDegree) {
    return directing.look(studio -> PhotoQueries.photoRotation(studio, id, deviceDegree));
  }

  @Override
  public Option<Profile> getActiveProfile() {
    return directing.look(studio -> PhotoQueries.activeProfile(studio, id));
  }

  @Override
  public <E extends PhotoEvent> Subscription on(Class<E> kind, Consumer<? super E> listener) {
    if (SYSTEM_ONLY.contains(kind) && !caller.system()) {
      Admission.system(caller, kind.getSimpleName()).peekLeft(this::tell);
      return () -> { };
    }
    Option<DeliveryPath> path = PATHS.get(kind);
    Subscription subscription =
        outlets.photos(id).put(kind, listener, () -> path.map(OutputCall.Off::new).forEach(this::ask));
    path.map(OutputCall.On::new).forEach(it -> ask(it).peekLeft(this::tell));
    return subscription;
  }

  @Override
  public Either<CameraError, CaptureId> capture(PhotoCaptureSetting setting) {
    return take(new OutputCall.Capture(setting, Option.none()));
  }

  @Override
  public Either<CameraError, CaptureId> capture(PhotoCaptureSetting setting, DeferredDeliveryImageType deferral) {
    return take(new OutputCall.Capture(setting, Option.some(deferral)));
  }

  @Override
  public Either<CameraError, CaptureId> burstCapture(PhotoCaptureSetting setting) {
    return take(new OutputCall.BurstCapture(caller, setting, ids.photo()));
  }

  @Override
  public Either<CameraError, PhotoOutput> confirmCapture() {
    return ask(new OutputCall.ConfirmCapture(caller)).map(_ -> this);
  }

  @Override
  public Either<CameraError, PhotoOutput> release() {
    return ask(new OutputCall.Release()).peek(_ -> outlets.photos(id).clear()).map(_ -> this);
  }

  private Either<CameraError, CaptureId> take(OutputCall call) {
    return ask(call).map(done -> done
        .filter(StudioCommand.TakePhoto.class::isInstance).map(StudioCommand.TakePhoto.class::cast)
        .map(it -> it.plan().capture())
        .head());
  }

  private void tell(CameraError error) {
    outlets.photos(id).tell(new PhotoEvent.CaptureError(Option.none(), error, time.uptime()));
  }

  private Either<CameraError, Seq<StudioCommand>> ask(OutputCall call) {
    return directing.ask(studio -> OutputMachine.ask(studio, id, call));
  }
}
