package dev.latent.hal.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;

/** JPEG decoded at a fraction of its size, its rows as they are stored. */
final class ReducedJpeg {
  private ReducedJpeg() {}

  /** Loads the native code, or throws the linkage error that tells why it does not. */
  static void load() {
    Loader.load(opencv_imgcodecs.class);
  }

  /**
   * By OpenCV, which skips most of the work; touches native code.
   *
   * @param fraction 1, 2, 4 or 8
   */
  static RgbImage natively(byte[] jpeg, int fraction) throws IOException {
    try (BytePointer bytes = new BytePointer(jpeg);
        Mat file = new Mat(1, jpeg.length, opencv_core.CV_8UC1, bytes);
        Mat pixels = opencv_imgcodecs.imdecode(file, flag(fraction) | opencv_imgcodecs.IMREAD_IGNORE_ORIENTATION)) {
      if (pixels.empty()) {
        throw new IOException("not a JPEG that can be read");
      }
      byte[] bgr = new byte[Math.multiplyExact(3, Math.multiplyExact(pixels.cols(), pixels.rows()))];
      pixels.data().get(bgr);
      return new RgbImage(pixels.cols(), pixels.rows(), bgr);
    }
  }

  /** By the JDK, which decodes all and leaves out pixels. */
  static RgbImage plainly(byte[] jpeg, int fraction) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
      reader.setInput(in, true, true);
      ImageReadParam thinned = reader.getDefaultReadParam();
      thinned.setSourceSubsampling(fraction, fraction, 0, 0);
      BufferedImage image = reader.read(0, thinned);
      return Pixels.of(image);
    } finally {
      reader.dispose();
    }
  }

  private static int flag(int fraction) {
    return switch (fraction) {
      case 1 -> opencv_imgcodecs.IMREAD_COLOR;
      case 2 -> opencv_imgcodecs.IMREAD_REDUCED_COLOR_2;
      case 4 -> opencv_imgcodecs.IMREAD_REDUCED_COLOR_4;
      case 8 -> opencv_imgcodecs.IMREAD_REDUCED_COLOR_8;
      default -> throw new IllegalArgumentException("a fraction is 1, 2, 4 or 8: " + fraction);
    };
  }
}
