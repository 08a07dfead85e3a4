package dev.latent.camera.model.request;

import dev.latent.camera.model.At;
import dev.latent.camera.model.Step;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.delivery.DeliveryNotice;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Finality;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Revision;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.OffsetDateTime;

/** Where images are asked for, on the bench. */
final class Counter {

  static final PhotoId PHOTO = new PhotoId("p1");
  static final AssetId ASSET = new AssetId(7);

  private ImageRequests state = ImageRequests.NONE;
  private Duration now = Duration.ZERO;
  private Seq<RequestCommand> wanted = List.empty();

  /** The photo's row, standing like that. */
  static PhotoAsset row(Standing standing) {
    DeliveryRecord record = standing == Standing.FAILED
        ? DeliveryRecord.failed(PHOTO, ProcessingFault.TIMEOUT)
        : DeliveryRecord.of(PHOTO, standing);
    return new PhotoAsset.Builder().id(ASSET).folder("DCIM").fileName(DisplayName.jpeg("a"))
        .displayName(DisplayName.jpeg("a")).takenAt(OffsetDateTime.parse("2026-11-25T10:00:00Z"))
        .quality(standing == Standing.FINAL ? PhotoQuality.FULL : PhotoQuality.LOW)
        .revision(new Revision(1)).version(1).delivery(Option.some(record))
        .content(Option.some(new ImageContent(new Size(4, 3), 10, "0".repeat(64)))).build();
  }

  Counter on(RequestEvent event) {
    Step<ImageRequests, RequestCommand> step = RequestMachine.step(state, new At<>(now, event));
    state = step.state();
    wanted = step.commands();
    return this;
  }

  Counter ask(Standing standing, DeliveryMode mode) {
    return on(new RequestEvent.Asked(row(standing), new RequestOptions(mode), true));
  }

  Counter told(DeliveryNotice.OfPhoto notice) {
    return on(new RequestEvent.Noticed(notice));
  }

  Counter ended(Finality how) {
    return told(new DeliveryNotice.BecameFinal(PHOTO, how));
  }

  Counter delivered() {
    return ended(new Finality.Delivered(new Revision(2)));
  }

  Counter pass(Duration time) {
    now = now.plus(time);
    return on(new RequestEvent.Woke());
  }

  ImageRequests state() {
    return state;
  }

  RequestId last() {
    return state.last();
  }

  /** What the last event came to. */
  Seq<RequestCommand> wanted() {
    return wanted;
  }

  /** What is handed over, without progress. */
  Seq<RequestCommand> handed() {
    return wanted.filter(it -> it instanceof RequestCommand.Deliver || it instanceof RequestCommand.Refuse);
  }
}
