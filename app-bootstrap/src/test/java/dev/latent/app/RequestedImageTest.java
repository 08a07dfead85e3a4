package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.delivery.HoldReason;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.request.DeliveryMode;
import dev.latent.camera.model.request.PreparedImage;
import dev.latent.camera.model.request.RequestId;
import dev.latent.camera.model.request.RequestOptions;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.MediaAssetDataHandler;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applications that ask for the image of a photo whose second phase is still ahead, under virtual time. */
class RequestedImageTest {

  private static final PhotoId PHOTO = new PhotoId("photo1");

  @TempDir
  Path home;

  private final List<String> told = new ArrayList<>();
  private Phone phone = new Phone(Path.of("unset"));
  private AssetId asset = new AssetId(1);

  /** A photo is stored, and the camera is still open, which holds its second phase. */
  @BeforeEach
  void shoot() {
    phone = new Phone(home);
    phone.shoot(Phone.PUBLIC_APPLICATION, phone::saving).press();
    phone.time().pass(Duration.ofSeconds(5));
    asset = phone.store().find(PHOTO).get().id();
  }

  private Context app() {
    return phone.as(Phone.PUBLIC_APPLICATION);
  }

  private RequestId request(DeliveryMode mode) {
    return request(new RequestOptions(mode));
  }

  private RequestId request(RequestOptions options) {
    return app().mediaAssetManager().requestImageData(asset, options, new MediaAssetDataHandler() {

      @Override
      public void onDataPrepared(PreparedImage prepared) {
        told.add(prepared.quality().map(PhotoQuality::name).getOrElse("NOTHING") + prepared.image().map(image -> {
          try (InputStream in = image.open()) {
            return in.readAllBytes().length == image.asset().content().get().bytes() ? " whole" : " torn";
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }).getOrElse("") + prepared.reason().map(it -> ": " + it).getOrElse(""));
      }

      @Override
      public void onProgress(int percent) {
        told.add(percent + " %");
      }
    }).get();
  }

  @Test
  void in_a_hurry_get_the_low_one() {
    request(DeliveryMode.FAST_MODE);
    phone.time().passUntilQuiet();
    assertThat(told).containsExactly("LOW whole");
    assertThat(app().deferredDelivery().whyNotYet(PHOTO)).as("nothing is hastened").contains(HoldReason.Gate.CAMERA_OPEN);
  }

  @Test
  void patient_get_the_final_one_which_is_hastened_past_the_gate() {
    request(DeliveryMode.HIGH_QUALITY_MODE);
    phone.time().passUntilQuiet();
    assertThat(told).containsExactly("0 %", "50 %", "100 %", "FULL whole");
  }

  @Test
  void of_both_minds_get_both() {
    request(DeliveryMode.BALANCE_MODE);
    phone.time().passUntilQuiet();
    assertThat(told).containsExactly("LOW whole", "0 %", "50 %", "100 %", "FULL whole");
  }

  @Test
  void that_cancel_hear_no_more_and_others_do() {
    RequestId cancelled = request(DeliveryMode.HIGH_QUALITY_MODE);
    request(DeliveryMode.HIGH_QUALITY_MODE);
    app().mediaAssetManager().cancelRequest(cancelled);
    app().mediaAssetManager().cancelRequest(cancelled);
    phone.time().passUntilQuiet();
    assertThat(told.stream().filter(it -> it.startsWith("FULL"))).hasSize(1);
    assertThat(told.stream().filter("100 %"::equals)).hasSize(1);
  }

  @Test
  void that_cancel_before_they_are_told_anything_are_told_nothing() {
    app().mediaAssetManager().cancelRequest(request(DeliveryMode.FAST_MODE));
    phone.time().passUntilQuiet();
    assertThat(told).isEmpty();
  }

  @Test
  void are_told_when_the_photo_is_withdrawn_or_deleted() {
    app().deferredDelivery().pause().get();
    request(DeliveryMode.HIGH_QUALITY_MODE);
    phone.time().pass(Duration.ofSeconds(1));
    app().deferredDelivery().withdraw(PHOTO).get();
    phone.time().passUntilQuiet();
    request(DeliveryMode.BALANCE_MODE);
    phone.time().passUntilQuiet();
    assertThat(told).containsExactly("0 %", "LOW whole: its second phase was ended",
        "LOW whole: its second phase was ended");
    app().photoAccessHelper().delete(asset).get();
    assertThat(app().mediaAssetManager().requestImageData(asset, new RequestOptions(DeliveryMode.FAST_MODE), _ -> {})
        .getLeft().code()).isEqualTo(AssetErrorCode.INVALID_URI);
  }

  @Test
  void that_wait_for_a_photo_which_is_deleted_are_told_that_there_is_nothing() {
    app().deferredDelivery().pause().get();
    request(DeliveryMode.HIGH_QUALITY_MODE);
    app().photoAccessHelper().delete(asset).get();
    phone.time().passUntilQuiet();
    assertThat(told).containsExactly("0 %", "NOTHING: it was deleted");
  }

  @Test
  void that_have_waited_long_enough_get_the_low_one_and_the_photo_is_as_calm_as_before() {
    app().deferredDelivery().pause().get();
    request(new RequestOptions(DeliveryMode.HIGH_QUALITY_MODE, Option.some(Duration.ofSeconds(30))));
    phone.time().pass(Duration.ofSeconds(29));
    assertThat(told).containsExactly("0 %");
    phone.time().pass(Duration.ofSeconds(1));
    assertThat(told).containsExactly("0 %", "LOW whole: the time to wait for it is over");
    app().deferredDelivery().resume().get();
    phone.time().passUntilQuiet();
    assertThat(phone.store().find(asset).get().quality()).as("the camera is open").isEqualTo(PhotoQuality.LOW);
  }
}
