package dev.latent.camera.model.request;

import dev.latent.camera.model.At;
import dev.latent.camera.model.Step;
import dev.latent.camera.model.asset.AssetState;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryNotice;
import dev.latent.camera.model.delivery.Finality;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.request.ImageRequests.Waiting;
import dev.latent.camera.model.request.RequestCommand.Deliver;
import dev.latent.camera.model.request.RequestCommand.ProcessNow;
import dev.latent.camera.model.request.RequestCommand.Progress;
import dev.latent.camera.model.request.RequestCommand.Refuse;
import dev.latent.camera.model.request.RequestCommand.TakeBack;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;

/**
 * Who is handed which image, and when. A total, pure function; whoever asked is told to an end, whatever becomes of the
 * photo. Source: Media Library Kit, requestImageData; that each waits to an end, and by itself, is ours.
 */
public final class RequestMachine {

  private static final int DEVELOPING = 50;
  private static final int DONE = 100;

  private RequestMachine() {}

  public static Step<ImageRequests, RequestCommand> step(ImageRequests state, At<? extends RequestEvent> at) {
    return switch (at.event()) {
      case RequestEvent.Asked asked -> asked(state.next(), asked, at.uptime());
      case RequestEvent.Seen(var request, var row) -> state.find(request)
          .map(it -> row.map(now -> seen(state, it, now)).getOrElse(() -> refused(state, it, "it was deleted")))
          .getOrElse(() -> Step.stay(state));
      case RequestEvent.Cancelled(var request) -> state.find(request)
          .map(it -> calmed(state.without(request), it.photo())).getOrElse(() -> Step.stay(state));
      case RequestEvent.Noticed(var notice) -> noticed(state, notice);
      case RequestEvent.Woke() -> state.waiting().values().filter(it -> it.over(at.uptime()))
          .foldLeft(Step.stay(state), (so, it) -> so.then(now -> low(now, it, "the time to wait for it is over")));
    };
  }

  private static Step<ImageRequests, RequestCommand> asked(ImageRequests state, RequestEvent.Asked asked, Duration now) {
    PhotoAsset row = asked.row();
    if (row.content().isEmpty()) {
      return Step.to(state, new Refuse(state.last(), "it has no content yet"));
    }
    Option<String> reason = hopeless(row).orElse(() -> Option.when(row.state() == AssetState.PENDING && !asked.awaited(),
        "nobody develops it now"));
    boolean waits = row.state() == AssetState.PENDING && reason.isEmpty();
    return switch (asked.options().deliveryMode()) {
      case FAST_MODE -> now(state, row, true, Option.none());
      case HIGH_QUALITY_MODE -> waits ? wait(state, asked, now) : now(state, row, true, reason);
      case BALANCE_MODE -> waits
          ? now(state, row, false, Option.none()).then(it -> wait(it, asked, now))
          : now(state, row, true, reason);
    };
  }

  private static Step<ImageRequests, RequestCommand> now(ImageRequests state, PhotoAsset row, boolean last,
      Option<String> reason) {
    return Step.to(state, new Deliver(state.last(), row.id(), last, reason));
  }

  private static Option<String> hopeless(PhotoAsset row) {
    return switch (row.state()) {
      case FAILED -> row.delivery().flatMap(it -> it.failure()).map(RequestMachine::failed);
      case WITHDRAWN -> Option.some("its second phase was ended");
      case PENDING, FINAL -> Option.none();
    };
  }

  private static String failed(ProcessingFault why) {
    return "it was given up after " + why;
  }

  private static Step<ImageRequests, RequestCommand> wait(ImageRequests state, RequestEvent.Asked asked, Duration now) {
    PhotoId photo = asked.row().photo().get();
    Waiting waiting = new Waiting(state.last(), asked.row().id(), photo, asked.options().timeout().map(now::plus), 0);
    Step<ImageRequests, RequestCommand> step = Step.to(state.with(waiting), new Progress(state.last(), 0));
    return state.hastened().contains(photo) ? step : step.then(it -> Step.to(it.hastening(photo), new ProcessNow(photo)));
  }

  private static Step<ImageRequests, RequestCommand> seen(ImageRequests state, Waiting it, PhotoAsset row) {
    return switch (row.state()) {
      case PENDING -> Step.stay(state);
      case FINAL -> full(state, it);
      case FAILED, WITHDRAWN -> low(state, it, hopeless(row).getOrElse("no other will come"));
    };
  }

  private static Step<ImageRequests, RequestCommand> noticed(ImageRequests state, DeliveryNotice.OfPhoto notice) {
    return switch (notice) {
      case DeliveryNotice.BecameFinal(var photo, var finality) -> each(state.calmed(photo), photo, it -> now -> switch (finality) {
        case Finality.Delivered _ -> full(now, it);
        case Finality.Failed(var why) -> low(now, it, failed(why));
        case Finality.Withdrawn() -> low(now, it, "its second phase was ended");
        case Finality.Removed() -> refused(now, it, "it was deleted");
      });
      case DeliveryNotice.FaultReported(var photo, var fault) -> switch (fault) {
        case ABNORMAL, HIGH_TEMPERATURE -> each(state.calmed(photo), photo,
            it -> now -> low(now, it, "a try of it ended in " + fault));
        case SESSION_SYNC_NEEDED, NOT_READY_TEMPORARILY, INVALID_PHOTO_ID, FAILED, TIMEOUT, INTERRUPTED, RAW_LOST,
            STORE_FAILED -> Step.stay(state.calmed(photo));
      };
      case DeliveryNotice.Developing(var photo, _) -> each(state, photo, it -> now -> progress(now, it, DEVELOPING));
      case DeliveryNotice.Held _ -> Step.stay(state);
    };
  }

  private static Step<ImageRequests, RequestCommand> each(ImageRequests state, PhotoId photo,
      Function<Waiting, Function<ImageRequests, Step<ImageRequests, RequestCommand>>> rule) {
    return state.of(photo).foldLeft(Step.stay(state), (so, it) -> so.then(rule.apply(it)));
  }

  private static Step<ImageRequests, RequestCommand> full(ImageRequests state, Waiting it) {
    return progress(state, it, DONE).then(now -> Step.to(now.without(it.request()),
        new Deliver(it.request(), it.asset(), true, Option.none())));
  }

  private static Step<ImageRequests, RequestCommand> low(ImageRequests state, Waiting it, String reason) {
    return Step.<ImageRequests, RequestCommand>to(state.without(it.request()),
        new Deliver(it.request(), it.asset(), true, Option.some(reason))).then(now -> calmed(now, it.photo()));
  }

  private static Step<ImageRequests, RequestCommand> refused(ImageRequests state, Waiting it, String reason) {
    return Step.<ImageRequests, RequestCommand>to(state.without(it.request()), new Refuse(it.request(), reason))
        .then(now -> calmed(now, it.photo()));
  }

  private static Step<ImageRequests, RequestCommand> progress(ImageRequests state, Waiting it, int percent) {
    return percent <= it.percent() ? Step.stay(state)
        : Step.to(state.with(it.told(percent)), new Progress(it.request(), percent));
  }

  /** Once nobody waits for it any more, the photo need not be hastened. */
  private static Step<ImageRequests, RequestCommand> calmed(ImageRequests state, PhotoId photo) {
    return state.hastened().contains(photo) && state.of(photo).isEmpty()
        ? Step.to(state.calmed(photo), new TakeBack(photo))
        : Step.stay(state);
  }
}
