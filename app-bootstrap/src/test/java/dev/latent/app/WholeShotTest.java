package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.app.Phone.Shooting;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.MediaAssetChangeRequest;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.asset.PhotoType;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.delivery.HoldReason;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.photo.DeferredPhotoProxy;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import dev.latent.camera.port.driving.PhotoOutput;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One photo from the press to its final image, under virtual time on one thread. */
class WholeShotTest {

  private static final PhotoId FIRST = new PhotoId("photo1");

  @TempDir
  Path home;

  private Phone phone = new Phone(Path.of("unset"));

  @BeforeEach
  void start() {
    phone = new Phone(home);
  }

  @Test
  void a_public_application_has_its_photo_at_once_and_its_best_once_the_camera_is_closed() {
    Shooting shooting = phone.shoot(Phone.PUBLIC_APPLICATION, phone::saving);
    shooting.press();
    phone.time().pass(Duration.ofSeconds(60));

    PhotoAsset low = asset();
    assertThat(low.quality()).isEqualTo(PhotoQuality.LOW);
    assertThat(low.revision().value()).isEqualTo(1);
    assertThat(phone.as(Phone.PUBLIC_APPLICATION).deferredDelivery().whyNotYet(FIRST)).contains(HoldReason.Gate.CAMERA_OPEN);

    shooting.leave();
    phone.time().passUntilQuiet();

    PhotoAsset last = asset();
    assertThat(last.quality()).isEqualTo(PhotoQuality.FULL);
    assertThat(last.revision().value()).isEqualTo(2);
    assertThat(last.id()).isEqualTo(low.id());
    assertThat(last.path()).isEqualTo(low.path());
    assertThat(last.content().get().sha256()).isNotEqualTo(low.content().get().sha256());
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void every_event_of_a_capture_is_told_once_and_in_order() {
    phone.shoot(Phone.PUBLIC_APPLICATION, phone::saving).press();
    phone.time().passUntilQuiet();
    List<String> told = kinds(phone.trace()).filter(it -> !it.startsWith("Held") && !it.endsWith("Changed"));
    assertThat(told).containsExactlyInAnyOrder("CaptureReady", "CaptureStart", "EstimatedCaptureDuration", "FrameShutter", "FrameShutterEnd",
        "PhotoAssetAvailable", "CaptureEnd", "CaptureReady");
    assertThat(told).containsSubsequence("CaptureStart", "FrameShutter", "FrameShutterEnd", "CaptureEnd");
    assertThat(told).containsSubsequence("CaptureStart", "PhotoAssetAvailable", "CaptureEnd");
  }

  @Test
  void the_system_camera_stores_the_proxy_itself_and_the_second_phase_goes_on_for_a_while_however_hot() {
    Shooting shooting = phone.shoot(Phone.SYSTEM_CAMERA, output -> storingProxies(phone.as(Phone.SYSTEM_CAMERA), output));
    shooting.press();
    phone.time().pass(Duration.ofSeconds(5));
    assertThat(asset().quality()).isEqualTo(PhotoQuality.LOW);
    shooting.leave();
    phone.time().pass(Duration.ofSeconds(24));
    assertThat(asset().quality()).isEqualTo(PhotoQuality.FULL);
    assertThat(asset().revision().value()).isEqualTo(2);
  }

  @Test
  void without_deferral_there_is_one_image_and_no_second_phase() {
    Shooting shooting = phone.shoot(Phone.PUBLIC_APPLICATION, output ->
        output.on(PhotoEvent.PhotoAvailable.class, this::save));
    shooting.press();
    phone.time().passUntilQuiet();
    shooting.leave();
    phone.time().passUntilQuiet();
    PhotoAsset only = phone.store().page(AssetFilter.KEPT, Option.none(), 10).single();
    assertThat(only.quality()).isEqualTo(PhotoQuality.FULL);
    assertThat(only.revision().value()).isEqualTo(1);
    assertThat(kinds(phone.trace())).doesNotContain("Developing");
  }

  @Test
  void a_released_proxy_takes_its_raw_with_it() {
    Shooting shooting = phone.shoot(Phone.SYSTEM_CAMERA, output -> {
      output.deferImageDelivery(DeferredDeliveryImageType.PHOTO).get();
      output.on(PhotoEvent.DeferredPhotoProxyAvailable.class, event -> event.proxy().release());
    });
    shooting.press();
    phone.time().passUntilQuiet();
    shooting.leave();
    phone.time().passUntilQuiet();
    phone.killAndStartAgain();
    phone.time().passUntilQuiet();
    assertThat(phone.store().find(FIRST)).isEmpty();
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void a_proxy_that_a_dead_application_never_stored_is_adopted_at_the_next_start() {
    Shooting shooting = phone.shoot(Phone.SYSTEM_CAMERA, output -> {
      output.deferImageDelivery(DeferredDeliveryImageType.PHOTO).get();
      output.on(PhotoEvent.DeferredPhotoProxyAvailable.class, _ -> { });
    });
    shooting.press();
    phone.time().pass(Duration.ofSeconds(5));
    assertThat(phone.store().find(FIRST)).isEmpty();
    phone.killAndStartAgain();
    assertThat(asset().quality()).isEqualTo(PhotoQuality.LOW);
    phone.time().passUntilQuiet();
    assertThat(asset().quality()).isEqualTo(PhotoQuality.FULL);
    assertThat(asset().displayName().title()).startsWith("IMG_20261120_0930");
  }

  @Test
  void killed_at_any_moment_an_acknowledged_photo_is_there_and_becomes_final() {
    for (int millis = 0; millis < 2_000; millis += 7) {
      Phone victim = new Phone(home.resolve("killed-at-" + millis));
      victim.shoot(Phone.PUBLIC_APPLICATION, victim::saving).press();
      victim.time().pass(Duration.ofMillis(millis));
      boolean acknowledged = !victim.store().page(AssetFilter.KEPT, Option.none(), 1).isEmpty();
      victim.killAndStartAgain();
      victim.time().passUntilQuiet();
      if (acknowledged) {
        assertThat(victim.store().page(AssetFilter.KEPT, Option.none(), 1)).as("killed after %s ms", millis).hasSize(1);
      }
      assertThat(victim.store().find(FIRST).map(PhotoAsset::quality).getOrElse(PhotoQuality.FULL))
          .as("killed after %s ms", millis).isEqualTo(PhotoQuality.FULL);
    }
  }

  @Test
  void killed_while_developing_a_photo_is_developed_again() {
    Shooting shooting = phone.shoot(Phone.PUBLIC_APPLICATION, phone::saving);
    shooting.press();
    phone.time().pass(Duration.ofSeconds(5));
    shooting.leave();
    phone.time().passUntil(() -> kinds(phone.trace()).contains("Developing"));
    phone.killAndStartAgain();
    assertThat(asset().quality()).isEqualTo(PhotoQuality.LOW);
    phone.time().passUntilQuiet();
    assertThat(asset().quality()).isEqualTo(PhotoQuality.FULL);
  }

  @Test
  void an_opening_camera_gets_the_device_back_and_the_photo_goes_on_later() {
    Shooting first = phone.shoot(Phone.PUBLIC_APPLICATION, phone::saving);
    first.press();
    phone.time().pass(Duration.ofSeconds(5));
    first.leave();
    phone.time().passUntil(() -> kinds(phone.trace()).contains("Developing"));

    Shooting second = phone.shoot(Phone.PUBLIC_APPLICATION, phone::saving);
    phone.time().pass(Duration.ofSeconds(60));
    assertThat(asset().quality()).isEqualTo(PhotoQuality.LOW);
    second.leave();
    phone.time().passUntilQuiet();
    assertThat(asset().quality()).isEqualTo(PhotoQuality.FULL);
  }

  @Test
  void a_withdrawn_photo_stays_low_and_its_raw_is_freed() {
    Shooting shooting = phone.shoot(Phone.PUBLIC_APPLICATION, phone::saving);
    shooting.press();
    phone.time().pass(Duration.ofSeconds(5));
    assertThat(phone.as(Phone.SYSTEM_CAMERA).deferredDelivery().withdraw(FIRST)).contains(FIRST);
    shooting.leave();
    phone.time().passUntilQuiet();
    phone.killAndStartAgain();
    phone.time().passUntilQuiet();
    assertThat(asset().quality()).isEqualTo(PhotoQuality.LOW);
    assertThat(asset().delivery().get().standing()).isEqualTo(Standing.WITHDRAWN);
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void an_end_while_photos_wait_counts_against_none_of_them() {
    Shooting shooting = phone.shoot(Phone.PUBLIC_APPLICATION, phone::saving);
    shooting.press();
    phone.time().pass(Duration.ofSeconds(5));
    shooting.leave();
    phone.end();
    phone.time().pass(Duration.ofMinutes(10));
    assertThat(asset().delivery().get().standing()).isEqualTo(Standing.LOW);
    phone.killAndStartAgain();
    phone.time().passUntilQuiet();
    assertThat(asset().quality()).isEqualTo(PhotoQuality.FULL);
  }

  @Test
  void the_same_history_is_the_same_trace() {
    assertThat(history(home.resolve("once"))).isEqualTo(history(home.resolve("again"))).isNotEmpty();
  }

  private static List<String> history(Path home) {
    Phone phone = new Phone(home);
    Shooting shooting = phone.shoot(Phone.PUBLIC_APPLICATION, phone::saving);
    shooting.press();
    phone.time().pass(Duration.ofSeconds(5));
    shooting.press();
    phone.time().pass(Duration.ofSeconds(5));
    shooting.leave();
    phone.time().passUntilQuiet();
    return phone.trace();
  }

  private static void storingProxies(Context context, PhotoOutput output) {
    assertThat(output.isDeferredImageDeliverySupported(DeferredDeliveryImageType.PHOTO)).contains(true);
    output.deferImageDelivery(DeferredDeliveryImageType.PHOTO).get();
    assertThat(output.isDeferredImageDeliveryEnabled(DeferredDeliveryImageType.PHOTO)).contains(true);
    output.on(PhotoEvent.DeferredPhotoProxyAvailable.class, event -> save(context.photoAccessHelper(), event.proxy()));
  }

  private static void save(PhotoAccessHelper library, DeferredPhotoProxy proxy) {
    PhotoAsset asset = library.createAsset(DisplayName.jpeg(proxy.facts().title())).get();
    library.applyChanges(new MediaAssetChangeRequest(asset).addResource(proxy)).get();
    proxy.thumbnail().close();
  }

  private void save(PhotoEvent.PhotoAvailable event) {
    PhotoAccessHelper library = phone.as(Phone.PUBLIC_APPLICATION).photoAccessHelper();
    PhotoAsset asset = library.createAsset(PhotoType.IMAGE, "jpg", Option.some(event.photo().facts().title())).get();
    library.applyChanges(new MediaAssetChangeRequest(asset).addResource(event.photo().main())).get();
    event.photo().release();
  }

  private PhotoAsset asset() {
    return phone.store().find(FIRST).get();
  }

  private static List<String> kinds(List<String> trace) {
    return trace.map(it -> it.substring(it.indexOf(' ') + 1, it.indexOf('[')));
  }
}
