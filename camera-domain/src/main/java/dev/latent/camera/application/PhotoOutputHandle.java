package dev.latent.camera.application;

import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.delivery.DeliveryEvent;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.DeferredPhotoProxy;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.session.DeferralRules;
import dev.latent.camera.model.session.OutputCall;
import dev.latent.camera.model.session.OutputId;
import dev.latent.camera.port.driving.PhotoOutput;
import dev.latent.camera.port.driving.Subscription;
import io.vavr.control.Either;
import java.util.function.Consumer;

/** An application's hold of one photo output. */
record PhotoOutputHandle(Caller caller, Directing directing, OutputId id) implements PhotoOutput {

  @Override
  public Either<CameraError, Boolean> isDeferredImageDeliverySupported(DeferredDeliveryImageType type) {
    return directing.look(studio -> DeferralRules.supported(studio, id, caller, type));
  }

  @Override
  public Either<CameraError, PhotoOutput> deferImageDelivery(DeferredDeliveryImageType type) {
    return ask(new OutputCall.DeferImageDelivery(caller, type));
  }

  @Override
  public Either<CameraError, Boolean> isDeferredImageDeliveryEnabled(DeferredDeliveryImageType type) {
    return directing.look(studio -> DeferralRules.enabled(studio, id, caller, type));
  }

  @Override
  public <E extends PhotoEvent> Subscription on(Class<E> kind, Consumer<? super E> listener) {
    PhotoListeners listeners = directing.listeners(id);
    Subscription subscription = listeners.put(kind, listener, () -> listen(listeners));
    listen(listeners);
    return subscription;
  }

  @Override
  public Either<CameraError, CaptureId> capture(PhotoCaptureSetting setting) {
    return directing.capture(id, setting);
  }

  @Override
  public void release(DeferredPhotoProxy proxy) {
    proxy.thumbnail().close();
    directing.unclaimed(proxy.photo()).forEach(it -> directing.settled(it, new DeliveryEvent.Remove(it, false)));
  }

  @Override
  public Either<CameraError, PhotoOutput> release() {
    return ask(new OutputCall.Release()).peek(_ -> directing.listeners(id).clear());
  }

  private void listen(PhotoListeners listeners) {
    ask(new OutputCall.Listen(listeners.paths())).getOrElseThrow(it -> new IllegalStateException(it.toString()));
  }

  private Either<CameraError, PhotoOutput> ask(OutputCall call) {
    return directing.ask(id, call).map(_ -> this);
  }
}
