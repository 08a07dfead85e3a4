package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.MediaAssetChangeRequest;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
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
import dev.latent.camera.model.request.DeliveryMode;
import dev.latent.camera.model.request.PreparedImage;
import dev.latent.camera.model.request.RequestOptions;
import dev.latent.camera.port.driving.CameraInput;
import dev.latent.camera.port.driving.CameraManager;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.MediaAssetManager;
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
    CameraOutputCapability cameraOutputCapability = cameraOutputCapability(cameraManager);
    PhotoOutput photoOutput = getPhotoOutput(cameraManager, cameraOutputCapability).get();
    CameraInput cameraInput = openCamera(cameraManager);
    PhotoSession photoSession = cameraManager.createSession(SceneMode.NORMAL_PHOTO).get();
    assertThat(enableDeferredPhotoAbility(photoOutput).getLeft().code()).isEqualTo(CameraErrorCode.SESSION_NOT_RUNNING);

    configure(photoSession, cameraInput, photoOutput).get();
    assertThat(isDeferredImageDeliverySupported(photoOutput)).contains(true);
    assertThat(isDeferredImageDeliveryEnabled(photoOutput)).contains(false);
    enableDeferredPhotoAbility(photoOutput).get();
    assertThat(isDeferredImageDeliveryEnabled(photoOutput)).contains(true);
    photoSession.removeInput(cameraInput).flatMap(it -> it.addInput(cameraInput)).get();
    assertThat(isDeferredImageDeliveryEnabled(photoOutput)).as("for an input added anew").contains(false);
    enableDeferredPhotoAbility(photoOutput).get();
    onPhotoOutputDeferredPhotoProxyAvailable(photoOutput, context);
    start(photoSession).get();
    assertThat(enableDeferredPhotoAbility(photoOutput).getLeft().code())
        .isEqualTo(CameraErrorCode.OPERATION_NOT_ALLOWED);

    photoOutput.capture().get();
    phone.time().pass(Duration.ofSeconds(5));
    PhotoAsset low = context.photoAccessHelper().find(FIRST).get();
    assertThat(console).containsExactly("deferredPhotoProxyAvailable", "saved " + low.displayName());
    assertThat(low.displayName().value()).startsWith("testFile").endsWith(".jpg");
    assertThat(low.quality()).isEqualTo(PhotoQuality.LOW);
    assertThat(appStorage.get("proxyThumbnail")).returns(low.content().get().size(), EncodedImage::size);

    leave(photoSession, cameraInput);
    assertIsNowFull(low, context.photoAccessHelper());
  }

  @Test
  void deferred_photo_delivery() {
    Context context = phone.as(Phone.PUBLIC_APPLICATION);
    CameraManager cameraManager = context.cameraManager();
    CameraOutputCapability cameraOutputCapability = cameraOutputCapability(cameraManager);
    PhotoOutput photoOutput = getPhotoOutput(cameraManager, cameraOutputCapability).get();
    onPhotoOutputPhotoAssetAvailable(photoOutput, context);
    onPhotoOutputCaptureStart(photoOutput);
    onPhotoOutputCaptureEnd(photoOutput);
    onPhotoOutputError(photoOutput);
    CameraInput cameraInput = openCamera(cameraManager);
    PhotoSession photoSession = cameraManager.createSession(SceneMode.NORMAL_PHOTO).get();
    configure(photoSession, cameraInput, photoOutput).flatMap(this::start).get();
    assertThat(photoOutput.getDeferral()).isEqualTo(DeferralReason.AUTOMATIC.decision());

    photoOutput.capture().get();
    assertThat(photoOutput.capture().getLeft().code()).isEqualTo(CameraErrorCode.OPERATION_NOT_ALLOWED);
    phone.time().pass(Duration.ofSeconds(5));
    assertThat(console).containsSubsequence("capture 1 started", "photoAssetAvailable", "capture 1 ended with 3 frames")
        .contains("saved LOW", "prepared LOW").doesNotContain("replaced by FULL");

    photoOutput.on(PhotoEvent.StreamRestarted.class, _ -> console.add("restarted"));
    photoOutput.on(PhotoEvent.PhotoAvailable.class, _ -> console.add("photoAvailable"));
    phone.time().settle();
    photoOutput.capture().get();
    phone.time().pass(Duration.ofSeconds(5));
    assertThat(console).containsOnlyOnce("restarted").doesNotContain("photoAvailable").contains("capture 2 started");
    assertThat(console).filteredOn("photoAssetAvailable"::equals).hasSize(2);

    photoOutput.capture().get();
    PhotoAsset low = context.photoAccessHelper().find(FIRST).get();
    leave(photoSession, cameraInput);
    assertThat(console).contains("error " + CameraErrorCode.SERVICE_FATAL_ERROR.code(), "replaced by FULL");
    assertIsNowFull(low, context.photoAccessHelper());
  }

  private Either<CameraError, PhotoOutput> getPhotoOutput(CameraManager cameraManager,
      CameraOutputCapability cameraOutputCapability) {
    Seq<Profile> photoProfiles = cameraOutputCapability.photoProfiles();
    return cameraManager.createPhotoOutput(photoProfiles.head())
        .peekLeft(err -> console.add("no photo output: " + err));
  }

  private static Either<CameraError, Boolean> isDeferredImageDeliverySupported(PhotoOutput photoOutput) {
    return photoOutput.isDeferredImageDeliverySupported(DeferredDeliveryImageType.PHOTO);
  }

  private static Either<CameraError, PhotoOutput> enableDeferredPhotoAbility(PhotoOutput photoOutput) {
    return photoOutput.deferImageDelivery(DeferredDeliveryImageType.PHOTO);
  }

  private static Either<CameraError, Boolean> isDeferredImageDeliveryEnabled(PhotoOutput photoOutput) {
    return photoOutput.isDeferredImageDeliveryEnabled(DeferredDeliveryImageType.PHOTO);
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
    accessHelper.createAsset(testFileName)
        .map(photoAsset -> new MediaAssetChangeRequest(photoAsset).addResource(proxyObj))
        .flatMap(accessHelper::applyChanges)
        .peek(photoAsset -> console.add("saved " + photoAsset.displayName()))
        .peekLeft(err -> console.add("not saved: " + err));
  }

  private void photoAssetAvailableCallback(PhotoAsset photoAsset, Context context) {
    console.add("photoAssetAvailable");
    context.photoAccessHelper().onChange(photoAsset.id(), this::tellReplaced);
    savePhoto(photoAsset, context.photoAccessHelper());
    requestImage(photoAsset, context.mediaAssetManager());
  }

  private void onPhotoOutputPhotoAssetAvailable(PhotoOutput photoOutput, Context context) {
    photoOutput.on(PhotoEvent.PhotoAssetAvailable.class, event -> photoAssetAvailableCallback(event.asset(), context));
  }

  /** Processing method 1: the photo is saved as it is. */
  private void savePhoto(PhotoAsset photoAsset, PhotoAccessHelper accessHelper) {
    MediaAssetChangeRequest assetChangeRequest = new MediaAssetChangeRequest(photoAsset).saveCameraPhoto();
    accessHelper.applyChanges(assetChangeRequest)
        .peek(saved -> console.add("saved " + saved.quality()))
        .peekLeft(err -> console.add("not saved: " + err));
  }

  /** The full image takes its place in the library. */
  private void tellReplaced(AssetChanged change) {
    if (change instanceof AssetChanged.Updated(var now) && now.quality() == PhotoQuality.FULL) {
      console.add("replaced by " + now.quality());
    }
  }

  /** Processing method 2: the image that is there; another mode waits for the final one. */
  private void requestImage(PhotoAsset photoAsset, MediaAssetManager mediaAssetManager) {
    RequestOptions requestOptions = new RequestOptions(DeliveryMode.FAST_MODE);
    mediaAssetManager.requestImageData(photoAsset.id(), requestOptions, this::onDataPrepared)
        .peekLeft(err -> console.add("no image: " + err));
  }

  private void onDataPrepared(PreparedImage prepared) {
    console.add("prepared " + prepared.quality().map(PhotoQuality::name).getOrElse("nothing"));
  }

  private void onPhotoOutputCaptureStart(PhotoOutput photoOutput) {
    photoOutput.on(PhotoEvent.CaptureStart.class,
        event -> console.add("capture " + event.info().captureId() + " started"));
  }

  private void onPhotoOutputCaptureEnd(PhotoOutput photoOutput) {
    photoOutput.on(PhotoEvent.CaptureEnd.class, event ->
        console.add("capture " + event.info().captureId() + " ended with " + event.info().frameCount() + " frames"));
  }

  private void onPhotoOutputError(PhotoOutput photoOutput) {
    photoOutput.on(PhotoEvent.CaptureError.class, event -> console.add("error " + event.error().code().code()));
  }

  private static CameraOutputCapability cameraOutputCapability(CameraManager cameraManager) {
    CameraDevice camera = cameraManager.getSupportedCameras().head();
    return cameraManager.getSupportedOutputCapability(camera.cameraId(), SceneMode.NORMAL_PHOTO).get();
  }

  private static CameraInput openCamera(CameraManager cameraManager) {
    CameraDevice camera = cameraManager.getSupportedCameras().head();
    return cameraManager.createCameraInput(camera.cameraId()).flatMap(CameraInput::open).get();
  }

  private static Either<CameraError, PhotoSession> configure(PhotoSession photoSession, CameraInput cameraInput,
      PhotoOutput photoOutput) {
    return photoSession.beginConfig()
        .flatMap(it -> it.addInput(cameraInput))
        .flatMap(it -> it.addOutput(photoOutput));
  }

  private Either<CameraError, PhotoSession> start(PhotoSession photoSession) {
    Either<CameraError, PhotoSession> started = photoSession.commitConfig().flatMap(PhotoSession::start);
    phone.time().settle();
    return started;
  }

  private void leave(PhotoSession photoSession, CameraInput cameraInput) {
    photoSession.release().get();
    cameraInput.close().get();
    phone.time().passUntilQuiet();
  }

  /** The last step of both documents, which is not the application's. */
  private void assertIsNowFull(PhotoAsset low, PhotoAccessHelper accessHelper) {
    PhotoAsset full = accessHelper.find(FIRST).get();
    assertThat(full.quality()).isEqualTo(PhotoQuality.FULL);
    assertThat(full.revision()).isEqualTo(low.revision().next());
    assertThat(full.uri()).isEqualTo(low.uri());
    assertThat(full.path()).isEqualTo(low.path());
    assertThat(full.content().get().sha256()).isNotEqualTo(low.content().get().sha256());
    assertThat(home).isEmptyDirectory();
  }
}
