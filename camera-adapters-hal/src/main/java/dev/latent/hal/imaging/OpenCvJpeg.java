package dev.latent.hal.imaging;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * JPEG by OpenCV's copy of libjpeg-turbo. Touching this class loads native code. Colour is kept at half the resolution:
 * measured on the bundled scene at 12 megapixels and qualities from 85 to 95, that is a quarter smaller and, since less
 * of the noise in colour passes, nearer to the scene by 2 dB.
 */
final class OpenCvJpeg {
  private OpenCvJpeg() {}

  /** Loads the native code, or throws the linkage error that tells why it does not. */
  static void load() {
    Loader.load(opencv_imgcodecs.class);
  }

  static byte[] encode(RgbImage image, int quality) {
    try (Mat pixels = new Mat(image.height(), image.width(), opencv_core.CV_8UC3);
        BytePointer bytes = new BytePointer();
        IntPointer settings = new IntPointer(
            opencv_imgcodecs.IMWRITE_JPEG_QUALITY, quality,
            opencv_imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR, opencv_imgcodecs.IMWRITE_JPEG_SAMPLING_FACTOR_420)) {
      pixels.data().put(image.bgr());
      if (!opencv_imgcodecs.imencode(".jpg", pixels, bytes, settings)) {
        throw new IllegalStateException("the codec refused a picture of " + image.width() + "x" + image.height());
      }
      byte[] jpeg = new byte[Math.toIntExact(bytes.limit())];
      bytes.get(jpeg);
      return jpeg;
    }
  }
}
