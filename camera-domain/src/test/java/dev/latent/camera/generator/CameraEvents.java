package dev.latent.camera.generator;

import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.device.CameraStatus;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CameraEvent.OfCapture;
import dev.latent.camera.model.photo.CaptureId;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What cameras tell, and the pictures that they tell it with. */
public final class CameraEvents {

  private CameraEvents() {}

  /** Of a few bytes, the same each time; no codec reads them. */
  public static Arbitrary<EncodedImage> encodedImage() {
    return Combinators.combine(Arbitraries.integers().between(1, 9), Arbitraries.integers().between(1, 5000))
        .as(BytesImage::noise);
  }

  /** Of a few pixels in one colour. */
  public static Arbitrary<PixelMap> pixelMap() {
    Arbitrary<Integer> side = Arbitraries.integers().between(1, 8);
    return Combinators.combine(side, side, Arbitraries.bytes()).as(CameraEvents::plain);
  }

  private static PixelMap plain(int width, int height, byte colour) {
    return new PixelMap() {
      @Override
      public Size size() {
        return new Size(width, height);
      }

      @Override
      public void readPixelsToBuffer(byte[] into) {
        Arrays.fill(into, 0, bytes(), colour);
      }
    };
  }

  /** Of any kind, in no order. */
  public static Arbitrary<CameraEvent> cameraEvent() {
    return Arbitraries.oneOf(ofCapture().map(it -> it), Devices.cameraId().map(CameraEvent.CaptureReady::new),
        Combinators.combine(Devices.cameraId(), Devices.cameraError()).as(CameraEvent.CameraFailed::new),
        Combinators.combine(Devices.cameraId(), pixelMap(), Arbitraries.longs().between(1, 10_000))
            .as(CameraEvent.PreviewFrame::new),
        Combinators.combine(Devices.cameraDevice(), Arbitraries.of(CameraStatus.APPEAR, CameraStatus.DISAPPEAR))
            .as(CameraEvent.StatusChanged::new));
  }

  private static Arbitrary<OfCapture> ofCapture() {
    Arbitrary<CaptureId> capture = Photos.captureId();
    return Arbitraries.oneOf(
        Combinators.combine(capture, Parts.duration(), Parts.optional(Parts.duration()))
            .as(CameraEvent.CaptureStarted::new),
        capture.map(CameraEvent.ShutterOpened::new), capture.map(CameraEvent.ShutterClosed::new),
        Combinators.combine(capture, Parts.count()).as(CameraEvent.CaptureEnded::new),
        Combinators.combine(capture, Devices.cameraError()).as(CameraEvent.CaptureFailed::new),
        Combinators.combine(capture, pixelMap()).as(CameraEvent.QuickThumbnail::new),
        Combinators.combine(capture, encodedImage(), Parts.duration()).as(CameraEvent.FirstStage::new),
        Combinators.combine(capture, encodedImage(), Parts.duration()).as(CameraEvent.FullImage::new));
  }
}
