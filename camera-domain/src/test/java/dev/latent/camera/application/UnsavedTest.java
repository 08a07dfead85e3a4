package dev.latent.camera.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.MediaAssetChangeRequest;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.delivery.DeliveryReport;
import dev.latent.camera.model.delivery.JobPriority;
import dev.latent.camera.model.photo.DeferredPhotoProxy;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driving.DeferredDelivery;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What becomes of photos that an application does not save (D20, D21). */
class UnsavedTest {

  private static final PhotoId PHOTO = new PhotoId("p1");

  private final Rehearsal rehearsal = new Rehearsal();
  private final Actor actor = rehearsal.actor(Rehearsal.SYSTEM);
  private final PhotoAccessHelper photos = actor.context.photoAccessHelper();

  private PhotoAsset asset() {
    actor.started().does(actor.output.capture());
    rehearsal.camera.expose();
    rehearsal.settle();
    return actor.told(PhotoEvent.PhotoAssetAvailable.class).getFirst().asset();
  }

  private DeferredPhotoProxy proxy() {
    actor.output.on(PhotoEvent.DeferredPhotoProxyAvailable.class, _ -> {});
    actor.configured().does(actor.output.deferImageDelivery(dev.latent.camera.model.device.DeferredDeliveryImageType.PHOTO));
    actor.does(actor.session.commitConfig()).does(actor.session.start()).does(actor.output.capture());
    rehearsal.camera.expose();
    rehearsal.settle();
    return actor.told(PhotoEvent.DeferredPhotoProxyAvailable.class).getFirst().proxy();
  }

  private boolean stores(DeferredPhotoProxy proxy) {
    PhotoAsset empty = photos.createAsset(new DisplayName("mine.jpg")).get();
    return photos.applyChanges(new MediaAssetChangeRequest(empty).addResource(proxy)).isRight();
  }

  @Test
  void an_asset_that_nobody_saves_goes_with_its_raw_after_a_day() {
    asset();
    rehearsal.time.pass(Duration.ofHours(24).minusSeconds(1));
    assertThat(photos.temporary()).hasSize(1);
    assertThat(rehearsal.processor.removed).isEmpty();
    rehearsal.time.pass(Duration.ofSeconds(2));
    assertThat(photos.temporary()).isEmpty();
    assertThat(rehearsal.processor.removed).containsExactly(PHOTO);
  }

  @Test
  void an_asset_that_cannot_be_taken_away_is_tried_again() {
    asset();
    rehearsal.library.fill();
    rehearsal.time.pass(Duration.ofHours(25));
    assertThat(photos.temporary()).hasSize(1);
    rehearsal.library.empty();
    rehearsal.time.pass(Duration.ofMinutes(10));
    assertThat(photos.temporary()).isEmpty();
  }

  @Test
  void an_asset_that_is_stored_while_others_are_taken_away_goes_in_its_turn() {
    asset();
    rehearsal.library.oncePermanent(() -> {
      actor.does(actor.output.capture());
      rehearsal.camera.expose();
      rehearsal.time.settleUntil(() -> actor.told(PhotoEvent.PhotoAssetAvailable.class).size() == 2);
    });
    rehearsal.time.pass(Duration.ofHours(25));
    assertThat(photos.temporary()).hasSize(1);
    rehearsal.time.pass(Duration.ofHours(24));
    assertThat(photos.temporary()).isEmpty();
    assertThat(rehearsal.processor.removed).containsExactly(PHOTO, new PhotoId("p2"));
  }

  @Test
  void an_asset_that_is_saved_stays() {
    PhotoAsset asset = asset();
    PhotoAsset saved = photos.applyChanges(new MediaAssetChangeRequest(asset).saveCameraPhoto()).get();
    rehearsal.time.pass(Duration.ofHours(49));
    assertThat(photos.find(asset.id())).map(PhotoAsset::temporary).containsExactly(false);
    assertThat(saved.temporary()).isFalse();
    assertThat(rehearsal.processor.removed).isEmpty();
  }

  @Test
  void a_discarded_asset_gives_up_its_raw_at_once() {
    PhotoAsset asset = asset();
    photos.applyChanges(new MediaAssetChangeRequest(asset).discardCameraPhoto()).get();
    rehearsal.settle();
    assertThat(photos.temporary()).isEmpty();
    assertThat(rehearsal.processor.removed).containsExactly(PHOTO);
  }

  @Test
  void a_raw_that_cannot_be_freed_now_stays_and_nothing_else_suffers() {
    PhotoAsset asset = asset();
    rehearsal.processor.jammed = true;
    photos.applyChanges(new MediaAssetChangeRequest(asset).discardCameraPhoto()).get();
    rehearsal.settle();
    assertThat(photos.temporary()).isEmpty();
    assertThat(rehearsal.processor.removed).isEmpty();
    actor.does(actor.output.capture());
    rehearsal.camera.expose();
    rehearsal.settle();
    assertThat(photos.temporary()).hasSize(1);
  }

  @Test
  void an_image_of_the_applications_own_ends_the_second_phase() {
    PhotoAsset asset = asset();
    photos.applyChanges(new MediaAssetChangeRequest(asset)
        .addResource(dev.latent.camera.contract.BytesImage.noise(7, 70)).saveCameraPhoto()).get();
    rehearsal.settle();
    assertThat(rehearsal.processor.removed).containsExactly(PHOTO);
  }

  @Test
  void a_proxy_that_nobody_stores_gives_up_its_raw_after_ten_minutes() {
    DeferredPhotoProxy proxy = proxy();
    rehearsal.time.pass(Duration.ofMinutes(10).minusMillis(1));
    assertThat(rehearsal.processor.removed).isEmpty();
    rehearsal.time.pass(Duration.ofMillis(2));
    assertThat(rehearsal.processor.removed).containsExactly(PHOTO);
    proxy.release();
    rehearsal.settle();
    assertThat(rehearsal.processor.removed).containsExactly(PHOTO);
  }

  @Test
  void a_proxy_that_nobody_stores_gives_up_its_raw_soon_after_its_session() {
    proxy();
    actor.does(actor.session.release());
    rehearsal.time.pass(Duration.ofSeconds(9));
    assertThat(rehearsal.processor.removed).as("it may be on its way still").isEmpty();
    rehearsal.time.pass(Duration.ofSeconds(2));
    assertThat(rehearsal.processor.removed).containsExactly(PHOTO);
  }

  @Test
  void a_proxy_that_is_stored_just_after_its_session_keeps_its_raw() {
    DeferredPhotoProxy proxy = proxy();
    actor.does(actor.session.release());
    assertThat(stores(proxy)).isTrue();
    rehearsal.time.pass(Duration.ofMinutes(11));
    assertThat(rehearsal.processor.removed).isEmpty();
  }

  @Test
  void a_proxy_that_is_stored_into_the_trash_is_wanted_last() {
    DeferredPhotoProxy proxy = proxy();
    PhotoAsset empty = photos.createAsset(new DisplayName("mine.jpg")).get();
    photos.trash(empty.id()).get();
    assertThat(photos.applyChanges(new MediaAssetChangeRequest(empty).addResource(proxy)).isRight()).isTrue();
    DeferredDelivery secondPhase = actor.context.deferredDelivery();
    assertThat(secondPhase.unfinished(PHOTO).map(DeliveryReport.Unfinished::priority)).containsExactly(JobPriority.LOW);
    photos.restore(empty.id()).get();
    assertThat(secondPhase.unfinished(PHOTO).map(DeliveryReport.Unfinished::priority)).containsExactly(JobPriority.NORMAL);
  }

  @Test
  void a_proxy_whose_storing_fails_may_be_stored_again() {
    DeferredPhotoProxy proxy = proxy();
    PhotoAsset empty = photos.createAsset(new DisplayName("mine.jpg")).get();
    rehearsal.library.fill();
    assertThat(photos.applyChanges(new MediaAssetChangeRequest(empty).addResource(proxy)).isLeft()).isTrue();
    rehearsal.time.pass(Duration.ofMinutes(9));
    assertThat(rehearsal.processor.removed).isEmpty();
    rehearsal.time.pass(Duration.ofMinutes(2));
    assertThat(rehearsal.processor.removed).containsExactly(PHOTO);
  }

  @Test
  void a_released_proxy_gives_up_its_raw_at_once() {
    proxy().release();
    rehearsal.settle();
    assertThat(rehearsal.processor.removed).containsExactly(PHOTO);
  }
}
