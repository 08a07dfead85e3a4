package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.MediaAssetChangeRequest;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.capture.DeferralReason;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraOutputCapability;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.DeferredPhotoProxy;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driving.CameraInput;
import dev.latent.camera.port.driving.CameraManager;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import dev.latent.camera.port.driving.PhotoOutput;
import dev.latent.camera.port.driving.PhotoSession;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two documents that this product is made after, from their first step to their last, with their own names.
 * docs/api-mapping.md sets each of their calls beside its lines here.
 */
class SeedWalkthroughTest {

  private static final PhotoId FIRST = new PhotoId("photo1");

  @TempDir
  Path home;

  private Phone phone = new Phone(Path.of("unset"));

  /** What the application's console shows. */
  private final List<String> console = new ArrayList<>();

  /** What the application's own pages share. */
  private final Map<String, EncodedImage> appStorage = new HashMap<>();

  @BeforeEach
  void start() {
    phone = new Phone(home);
  }

  @Test
  void high_performance_photo_capture() {
    Context context = phone.as(Phone.SYSTEM_CAMERA);
    CameraManager cameraManager = context.cameraManager();
    CameraDevice camera = cameraManager.getSupportedCameras().head();
    CameraOutputCapability cameraOutputCapability =
        cameraManager.getSupportedOutputCapability(camera.cameraId(), SceneMode.NORMAL_PHOTO).get();
    PhotoOutput photoOutput = getPhotoOutput(cameraManager, cameraOutputCapability).get();
    CameraInput cameraInput = cameraManager.createCameraInput(camera.cameraId()).flatMap(CameraInput::open).get();
    PhotoSession photoSession = cameraManager.createSession(SceneMode.NORMAL_PHOTO).get();

    assertThat(photoOutput.deferImageDelivery(DeferredDeliveryImageType.PHOTO).getLeft().code())
        .isEqualTo(CameraErrorCode.SESSION_NOT_RUNNING);
    configure(photoSession, cameraInput, photoOutput).get();
    assertThat(isDeferredImageDeliverySupported(photoOutput)).isTrue();
    assertThat(isDeferredImageDeliveryEnabled(photoOutput)).isFalse();
    enableDeferredPhotoAbility(photoOutput).get();
    assertThat(isDeferredImageDeliveryEnabled(photoOutput)).isTrue();

    photoSession.removeInput(cameraInput).flatMap(it -> it.addInput(cameraInput)).get();
    assertThat(isDeferredImageDeliveryEnabled(photoOutput)).as("once the device was changed").isFalse();
    enableDeferredPhotoAbility(photoOutput).get();

    onPhotoOutputDeferredPhotoProxyAvailable(photoOutput, context);
    photoSession.commitConfig().flatMap(PhotoSession::start).get();
    assertThat(enableDeferredPhotoAbility(photoOutput).getLeft().code())
        .isEqualTo(CameraErrorCode.OPERATION_NOT_ALLOWED);

    phone.time().settle();
    photoOutput.capture().get();
    phone.time().pass(Duration.ofSeconds(5));
    PhotoAsset thumbnail = context.photoAccessHelper().find(FIRST).get();
    assertThat(console).containsExactly("deferredPhotoProxyAvailable", "saved " + thumbnail.displayName());
    assertThat(thumbnail.displayName().value()).startsWith("testFile").endsWith(".jpg");
    assertThat(thumbnail.quality()).isEqualTo(PhotoQuality.LOW);
    assertThat(appStorage).containsKey("proxyThumbnail");

    leave(photoSession, cameraInput);
    assertIsNowFull(context, thumbnail);
  }

  /** Step 2 of both documents. */
  private Either<CameraError, PhotoOutput> getPhotoOutput(CameraManager cameraManager,
      CameraOutputCapability cameraOutputCapability) {
    Seq<Profile> photoProfiles = cameraOutputCapability.photoProfiles();
    return cameraManager.createPhotoOutput(photoProfiles.head())
        .peekLeft(err -> console.add("no photo output: " + err));
  }

  private static boolean isDeferredImageDeliverySupported(PhotoOutput photoOutput) {
    return photoOutput.isDeferredImageDeliverySupported(DeferredDeliveryImageType.PHOTO).get();
  }

  private static Either<CameraError, PhotoOutput> enableDeferredPhotoAbility(PhotoOutput photoOutput) {
    return photoOutput.deferImageDelivery(DeferredDeliveryImageType.PHOTO);
  }

  private static boolean isDeferredImageDeliveryEnabled(PhotoOutput photoOutput) {
    return photoOutput.isDeferredImageDeliveryEnabled(DeferredDeliveryImageType.PHOTO).get();
  }

  private static Either<CameraError, PhotoSession> configure(PhotoSession photoSession, CameraInput cameraInput,
      PhotoOutput photoOutput) {
    return photoSession.beginConfig()
        .flatMap(it -> it.addInput(cameraInput))
        .flatMap(it -> it.addOutput(photoOutput));
  }

  private void onPhotoOutputDeferredPhotoProxyAvailable(PhotoOutput photoOutput, Context context) {
    photoOutput.on(PhotoEvent.DeferredPhotoProxyAvailable.class, event -> {
      console.add("deferredPhotoProxyAvailable");
      appStorage.put("proxyThumbnail", event.proxy().thumbnail());
      saveDeferredPhoto(event.proxy(), context);
    });
  }

  private void saveDeferredPhoto(DeferredPhotoProxy proxyObj, Context context) {
    PhotoAccessHelper accessHelper = context.photoAccessHelper();
    DisplayName testFileName = DisplayName.jpeg("testFile" + context.uptime().toMillis());
    Either<AssetError, PhotoAsset> res = accessHelper.createAsset(testFileName)
        .map(photoAsset -> new MediaAssetChangeRequest(photoAsset).addResource(proxyObj))
        .flatMap(accessHelper::applyChanges);
    res.peek(photoAsset -> console.add("saved " + photoAsset.displayName()))
        .peekLeft(err -> console.add("not saved: " + err));
  }

  private void leave(PhotoSession photoSession, CameraInput cameraInput) {
    photoSession.release().get();
    cameraInput.close().get();
    phone.time().passUntilQuiet();
  }

  private void assertIsNowFull(Context context, PhotoAsset low) {
    PhotoAsset full = context.photoAccessHelper().find(FIRST).get();
    assertThat(full.quality()).isEqualTo(PhotoQuality.FULL);
    assertThat(full.revision()).isEqualTo(low.revision().next());
    assertThat(full.uri()).isEqualTo(low.uri());
    assertThat(full.path()).isEqualTo(low.path());
    assertThat(full.content().get().sha256()).isNotEqualTo(low.content().get().sha256());
    assertThat(home).isEmptyDirectory();
  }
}
